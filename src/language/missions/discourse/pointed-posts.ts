import type { PostMention } from '../posts/post-mention.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Discourse, KnownPost } from './discourse.ts';

/** The post that a word points at: "that mission" at the one named last, "it" at the only one of the sentence before. */
export function pointedAt(
  { tokens }: SentenceView,
  post: PostMention,
  { posts, freshPosts }: Discourse,
): KnownPost | null {
  if (/^(?:that|this|latter)$/.test(tokens[post.from - 1]?.lower ?? '')) return posts.at(-1) ?? null;
  if (tokens[post.from]?.lower !== 'it') return null;
  const [first] = freshPosts;
  const isOne = freshPosts.every(
    ({ sender, country }) => sender === first?.sender && country === first?.country,
  );
  return isOne ? (freshPosts.at(-1) ?? null) : null;
}
