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

/** The post that a frame is about, no other that does its work: one of its own words, else the nearest one in its clause. */
export function postOf(read: ReadSentence, clause: Stretch, match: FrameMatch): PostMention | null {
  const posts = read.posts.filter(({ caretaker }) => !caretaker);
  const own = posts.find(({ from, to }) => [...match.own].some((at) => at >= from && at < to));
  if (own) return own;
  const inside = posts.filter(({ from, to }) => from >= clause.from && to <= clause.to);
  const away = (post: PostMention): number =>
    post.from >= match.to ? post.from - match.to : Math.max(0, match.from - post.to);
  return [...inside].sort((a, b) => away(a) - away(b))[0] ?? null;
}
