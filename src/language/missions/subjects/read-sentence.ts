import { ownsPost } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { type PostMention, readPosts, withOwner } from '../posts/post-mention.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { attributionOf } from './attribution.ts';
import { type SubjectGroup, stateSubjects } from './state-subjects.ts';

/** A sentence with its posts and subjects read, once for all frames. */
export interface ReadSentence {
  readonly view: SentenceView;
  readonly posts: readonly PostMention[];
  readonly subjects: readonly SubjectGroup[];
}

/** Reads a sentence’s posts and the states that act in it. `about`: the ISO code of the country the article is about. */
export const readSentence = (view: SentenceView, about: string | null): ReadSentence => ({
  view,
  posts: readPosts(view).map((post) => withOwner(post, about)),
  subjects: stateSubjects(view),
});

/** Whether a post can take a step, other than as one that does the work of another or, unless it is to work on, that takes it over. */
export const mayTake = ({ caretaker, relieves }: PostMention, { frame }: FrameMatch): boolean =>
  !caretaker && !(relieves && frame.level !== 'normal-operations');

/** "Closed the embassy and sent the staff to the consulate": whether people go to a post of theirs that has been at work. */
export const goToRelief = ({ posts }: ReadSentence, { frame, own, from }: FrameMatch): boolean =>
  frame.lifts && posts.some((post) => post.relieves && post.from > from && own.has(post.from));

/** "U.S. Embassy spokesperson Peter Gallant", "the embassy's press office": the post of him who speaks. */
const isOfSpokesman = ({ tokens }: SentenceView, { to }: PostMention): boolean =>
  /^(?:spokes\p{L}+|press)$/u.test(
    tokens[/^(?:'s|')$/.test(tokens[to]?.lower ?? '') ? to + 1 : to]?.lower ?? '',
  );

/** Whether a post is that of those who say what the sentence says: "a spokesman for the embassy said that …". */
export function isSpeakersPost(view: SentenceView, post: PostMention): boolean {
  if (isOfSpokesman(view, post)) return true;
  const speaker = attributionOf(view, '');
  const start = view.tokens[post.from]?.start ?? 0;
  return speaker !== null && start >= speaker.start && start < speaker.end;
}

/** "Had recalled half of its diplomats and that its consulate was open": whether a post is one of the next thing said. */
const isOfNextStatement = ({ tokens }: SentenceView, { to }: FrameMatch, post: PostMention): boolean =>
  tokens
    .slice(to, Math.max(to, post.from))
    .some(({ lower }, index) => lower === 'and' && tokens[to + index + 1]?.lower === 'that');

const WENT_BEFORE = /^(?:after|before|following|when|while|because|since|amid|amidst|despite)$/;

/** "Canada ordered its staff out, hours after a crowd attacked the French and Belgian embassies": posts of others, to which something was done. */
function isOfWhatWentBefore(
  { view, subjects }: ReadSentence,
  clause: Stretch,
  { from, to }: FrameMatch,
  post: PostMention,
): boolean {
  if (post.sender === null || post.from < to) return false;
  const doer = subjects.findLast(
    (one) => one.from >= clause.from && one.to <= Math.max(from, clause.from + 1) + 1,
  );
  return (
    doer !== undefined &&
    doer.states.length > 0 &&
    !doer.states.includes(post.sender) &&
    view.tokens.slice(to, post.from).some(({ lower }) => WENT_BEFORE.test(lower))
  );
}

/** "It is voluntary, the embassy's spokeswoman said": the step of the sentence before, at its post. */
const GOES_BACK = /^(?:it|this|that|these|those|they)$/;

/**
 * The post that a frame is about, no other that does its work: one of its own words, else the nearest one in its clause, but
 * that of those who say so only where there is no other.
 */
export function postOf(read: ReadSentence, clause: Stretch, match: FrameMatch): PostMention | null {
  const away = (post: PostMention): number =>
    (post.from >= match.to ? post.from - match.to : Math.max(0, match.from - post.to)) +
    (isSpeakersPost(read.view, post) ? read.view.tokens.length : 0);
  let nearest: PostMention | null = null;
  for (const post of read.posts) {
    if (!mayTake(post, match)) continue;
    if (isSpeakersPost(read.view, post) && GOES_BACK.test(read.view.tokens[clause.from]?.lower ?? ''))
      continue;
    if (ownsPost(match, post)) return post;
    const isInside =
      post.from >= clause.from &&
      post.to <= clause.to &&
      !isOfNextStatement(read.view, match, post) &&
      !isOfWhatWentBefore(read, clause, match, post);
    if (isInside && (nearest === null || away(post) < away(nearest))) nearest = post;
  }
  return nearest;
}
