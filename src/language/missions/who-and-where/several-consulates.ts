import { consulatesOf, type Discourse } from '../discourse/discourse.ts';
import { numberOf } from '../lexicon/number-words.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { isConsular } from '../posts/where-posts-stand.ts';
import type { StepPlace } from '../steps/step-place.ts';
import { attributionOf } from '../subjects/attribution.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const SEVERAL = /^(?:consulates|consular (?:posts|offices))\b/;
const QUALIFIES = /^(?:the|its|their|our|these|those|other|remaining|all|of)$/;

/** How many posts a word before them says that they are: "two consulates", "both"; null where none does. */
function saidBefore({ tokens }: SentenceView, { from }: PostMention): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    const said = word === 'both' ? 2 : numberOf(word);
    if (said !== null) return said;
    if (!QUALIFIES.test(word)) return null;
  }
  return null;
}

/** Whether a sentence names a city, other than that of the post that says it. */
function namesCity(view: SentenceView): boolean {
  const speaker = attributionOf(view, '');
  return view.names.some(({ as, from }) => {
    const start = view.tokens[from]?.start ?? 0;
    return as === 'city' && !(speaker && start >= speaker.start && start < speaker.end);
  });
}

/**
 * Where the consulates stand that a sentence names together and puts nowhere, "the two consulates", "our consulates
 * general": in the cities where the article has told of some of that state in one country, if they are as many.
 */
export function severalConsulates(
  view: SentenceView,
  post: PostMention,
  discourse: Discourse,
  sender: string,
): StepPlace[] {
  const words = view.tokens
    .slice(post.from, post.to)
    .map(({ lower }) => lower)
    .join(' ');
  if (!isConsular(post.kind) || !SEVERAL.test(words) || namesCity(view)) return [];
  const said = saidBefore(view, post);
  const [cities, ...others] = consulatesOf(discourse, sender);
  if (!cities || others.length > 0 || cities.length < 2 || (said !== null && said !== cities.length))
    return [];
  return cities.map((city) => ({ country: city.country, city, post: post.kind }));
}
