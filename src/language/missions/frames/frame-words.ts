import type { PostMention } from '../posts/post-mention.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Token } from '../words/tokens.ts';
import type { FrameMatch } from './match-frames.ts';

/** The words of a stretch in lower case. */
export const lowerIn = (view: SentenceView, from: number, to: number): string[] =>
  view.tokens.slice(Math.max(0, from), Math.max(0, to)).map(({ lower }) => lower);

/** All words of a sentence in lower case, one space between, and where each of them starts. */
const joinedWords = oncePer((tokens: readonly Token[]) => {
  const starts = [0];
  for (const { lower } of tokens) starts.push((starts.at(-1) ?? 0) + lower.length + 1);
  return { text: tokens.map(({ lower }) => lower).join(' '), starts };
});

/** The words of a stretch in lower case, one space between. */
export function wordsIn({ tokens }: SentenceView, from: number, to: number): string {
  const { text, starts } = joinedWords(tokens);
  const first = Math.max(0, from);
  const last = Math.min(tokens.length, to);
  return first < last ? text.slice(starts[first], (starts[last] ?? 0) - 1) : '';
}

/** The words between a frame's own, without asides that none of them stands in. */
export function gapsOf(view: SentenceView, match: FrameMatch): string[] {
  const words: string[] = [];
  for (let at = match.from; at < match.to; at += 1) {
    if (match.own.has(at)) continue;
    const behind = view.asides.get(at) ?? at;
    const aside = view.tokens[at]?.text === ',' && ![...match.own].some((own) => own > at && own < behind);
    if (aside && behind > at && behind <= match.to) at = behind - 1;
    else words.push(view.tokens[at]?.lower ?? '');
  }
  return words;
}

/** Whether a word of the post is one of the frame's own. */
export function ownsPost({ own }: FrameMatch, post: PostMention | null): boolean {
  if (post === null) return false;
  for (let at = post.from; at < post.to; at += 1) if (own.has(at)) return true;
  return false;
}

/** "Keep theirs open": a post of their own, not the one named before. */
export const ownsEllipsis = (view: SentenceView, { own }: FrameMatch): boolean =>
  [...own].some((at) => /^(?:theirs|hers|ours)$/.test(view.tokens[at]?.lower ?? ''));
