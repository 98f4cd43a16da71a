import { ownsPost } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { PostMention } from '../posts/post-mention.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { isPredicate } from '../words/verbs.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';

const LONGEST = 12;
const OF_PEOPLE = ['staff', 'crew', 'family', 'envoy'];

/**
 * What a step is told of together with a post, behind it and no people of its: "and a number of French schools" of "the
 * consulate and a number of French schools were shut"; null where nothing is. How many they are does not say how much of the post.
 */
export function thingsBesidePost(
  view: SentenceView,
  match: FrameMatch,
  post: PostMention | null,
): Stretch | null {
  if (post === null || !ownsPost(match, post)) return null;
  const { tokens } = view;
  const from = tokens[post.until]?.text === ',' ? post.until + 1 : post.until;
  if (tokens[from]?.lower !== 'and') return null;
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST && !isPredicate(tokens[to]?.lower ?? '')) {
    if (OF_PEOPLE.some((of) => wordingLength(MISSION_WORDS.get(of), tokens, to) > 0)) return null;
    if (!/^[\p{L}\d'’-]+$/u.test(tokens[to]?.text ?? '')) return null;
    to += 1;
  }
  return isPredicate(tokens[to]?.lower ?? '') && to - from > 1 && to < match.to ? { from, to } : null;
}
