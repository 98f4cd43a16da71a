import type { FrameMatch } from '../frames/match-frames.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { mayTake } from '../subjects/read-sentence.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { isPredicate } from '../words/verbs.ts';

const WITHIN_PHRASE =
  /^(?:the|its|their|his|her|our|a|an|both|all|two|three|four|five|other|own|former|main|only|remaining|'s|s|also)$/;
const SAYS = /^(?:says?|said|announced|confirmed|reported|told|insisted)$/;
const ADVERB = /^(?:also|both|all|now|already|then|later|still|not|never|\p{L}{2,}ly)$/u;

/** Where the phrase of a post begins: "the" of "the Nigerian high commission". */
function phraseStart({ tokens, names }: SentenceView, { from }: PostMention): number {
  let at = from;
  while (at > 0) {
    const name = names.find(({ to }) => to === at);
    if (name) at = name.from;
    else if (WITHIN_PHRASE.test(tokens[at - 1]?.lower ?? '')) at -= 1;
    else break;
  }
  return at;
}

/** "And", "along with", and the like that end before a token: how many tokens they are; 0 where there are none. */
function joinerBefore({ tokens }: SentenceView, at: number): number {
  const before = (words: number): string =>
    tokens
      .slice(Math.max(0, at - words), at)
      .map(({ lower }) => lower)
      .join(' ');
  if (/^(?:along with|together with)$/.test(before(2))) return 2;
  if (before(3) === 'as well as') return 3;
  return /^(?:and|or|nor|,)$/.test(before(1)) ? 1 : 0;
}

/** Whether a post takes a step with the one named before it. */
function isJoined(view: SentenceView, first: PostMention, second: PostMention, match: FrameMatch): boolean {
  const { tokens } = view;
  const start = phraseStart(view, second);
  const length = joinerBefore(view, start);
  if (length === 0 || start - length < first.until) return false;
  const between = tokens.slice(first.until, start - length);
  const isNext = between.every(({ text }) => text === ',') && between.length < 2;
  const isBeside = length > 1 && Math.max(...match.own) >= first.from;
  if (!isNext && !isBeside) return false;
  let next = second.until;
  while (ADVERB.test(tokens[next]?.lower ?? '')) next += 1;
  if (!isPredicate(tokens[next]?.lower ?? '')) return true;
  const verb = tokens[phraseStart(view, first) - 1]?.lower ?? '';
  return Math.max(...match.own) >= second.until && (!isPredicate(verb) || SAYS.test(verb));
}

/**
 * The posts that take a step together with its own, that one among them, in the order of the text: "its embassy in Libya and
 * its consulate in Benghazi". `senders`: the states that take it.
 */
export function postsTogether(
  view: SentenceView,
  posts: readonly PostMention[],
  post: PostMention,
  match: FrameMatch,
  senders: readonly string[],
): PostMention[] {
  const together = [post];
  const index = posts.indexOf(post);
  const isOfSenders = (other: PostMention): boolean =>
    mayTake(other, match) && (other.sender === null || senders.includes(other.sender));
  for (let at = index; at >= 0 && at + 1 < posts.length; at += 1) {
    const [first, second] = [posts[at], posts[at + 1]];
    if (!first || !second || !isOfSenders(second) || !isJoined(view, first, second, match)) break;
    together.push(second);
  }
  for (let at = index; at > 0; at -= 1) {
    const [first, second] = [posts[at - 1], posts[at]];
    if (!first || !second || !isOfSenders(first) || !isJoined(view, first, second, match)) break;
    together.unshift(first);
  }
  return together;
}
