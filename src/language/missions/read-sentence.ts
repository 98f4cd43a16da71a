import type { FrameMatch } from './match-frames.ts';
import { type PostMention, readPost, withOwner } from './post-mention.ts';
import type { SentenceView, Stretch } from './sentence-view.ts';
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
  posts: view.posts.map((post) => withOwner(readPost(view, post), about)),
  subjects: stateSubjects(view),
});

/** Whether a post can take a step, other than as one that does the work of another or, unless it is to work on, that takes it over. */
export const mayTake = ({ caretaker, relieves }: PostMention, { frame }: FrameMatch): boolean =>
  !caretaker && !(relieves && frame.level !== 'normal-operations');

/** "Closed the embassy and sent the staff to the consulate": whether people go to a post of theirs that has been at work. */
export const goToRelief = ({ posts }: ReadSentence, { frame, own, from }: FrameMatch): boolean =>
  frame.lifts && posts.some((post) => post.relieves && post.from > from && own.has(post.from));

/** The post that a frame is about, no other that does its work: one of its own words, else the nearest one in its clause. */
export function postOf(read: ReadSentence, clause: Stretch, match: FrameMatch): PostMention | null {
  const posts = read.posts.filter((post) => mayTake(post, match));
  const own = posts.find(({ from, to }) => [...match.own].some((at) => at >= from && at < to));
  if (own) return own;
  const inside = posts.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const away = (post: PostMention): number =>
    post.from >= match.to ? post.from - match.to : Math.max(0, match.from - post.to);
  return [...inside].sort((a, b) => away(a) - away(b))[0] ?? null;
}
