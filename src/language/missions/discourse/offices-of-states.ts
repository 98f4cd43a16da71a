import type { NameMention } from '../words/mentions.ts';
import type { PostWord } from '../words/post-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { KnownPost } from './discourse.ts';

const OFFICE = /^offices?$/;
/** Behind an office in a city, whose it is: "the Lae office of the fund". */
const OF_OTHERS = /^(?:of|block|blocks|worker|workers|building|buildings|tower|towers|space)$/;

/** The name that ends before a token, with or without a possessive's ending. */
function nameBefore({ tokens, names }: SentenceView, at: number): NameMention | undefined {
  const end = /^(?:'s|’s|'|’)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  return names.find(({ to }) => to === end);
}

/** The city in which an office at a token stands: "the Chattogram office", "the Indian office in Chattogram". */
function cityOf(view: SentenceView, at: number): NameMention | undefined {
  const behind =
    view.tokens[at + 1]?.lower === 'in' ? view.names.find(({ from }) => from === at + 2) : undefined;
  if (behind?.as === 'city') return behind;
  const before = nameBefore(view, at);
  return before?.as === 'city' && before.to === at ? before : undefined;
}

/**
 * A state's "office" in a city where the article has told of a post of that state, "The Indian office in Chattogram is not closed",
 * or of another's: "Britain may close the British office in Banja Luka" behind the American one. `known`: the posts that it has named.
 */
export function officesOfStates(view: SentenceView, known: readonly KnownPost[]): PostWord[] {
  const { tokens } = view;
  return tokens.flatMap(({ lower }, at): PostWord[] => {
    if (!OFFICE.test(lower) || OF_OTHERS.test(tokens[at + 1]?.lower ?? '')) return [];
    const city = cityOf(view, at);
    if (!city) return [];
    const begin = city.to === at ? city.from : at;
    const owner = nameBefore(view, begin);
    if (!owner || owner.as === 'city' || owner.place.country === city.place.country) return [];
    const there = known.filter(
      (one) => one.city?.name === city.place.name && one.country === city.place.country,
    );
    const post = there.findLast(({ sender }) => sender === owner.place.country);
    if (post) return [{ from: at, to: at + 1, kind: post.kind ?? 'mission' }];
    return there.length > 0 ? [{ from: at, to: at + 1, kind: 'mission' }] : [];
  });
}

/** "The Peruvian office in Cusco has closed": whether the only office of a sentence is one that a state has in its own city, and no mission is named. */
export const isOfOwnOffice = (view: SentenceView): boolean => {
  if (view.posts.length > 0) return false;
  const offices = view.tokens.flatMap(({ lower }, at) => (OFFICE.test(lower) ? [at] : []));
  const [at] = offices;
  const city = at === undefined || offices.length > 1 ? undefined : cityOf(view, at);
  if (at === undefined || !city) return false;
  const owner = nameBefore(view, city.to === at ? city.from : at);
  return (
    owner !== undefined &&
    owner.as !== 'city' &&
    view.names.every(({ place }) => place.country === city.place.country) &&
    owner.place.country === city.place.country
  );
};
