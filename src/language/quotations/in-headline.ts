import type { ArticleText } from '../article-text.ts';

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A first line longer than this is no headline, in characters. */
const LONGEST = 400;

/** Whether an article's first line gives the headline again: what it quotes, the article quotes once more. */
export function opensWithHeadline({ text, paragraphs, headline }: ArticleText): boolean {
  const [first] = paragraphs;
  if (!first || !headline || first.end - first.start > LONGEST) return false;
  const [line, title] = [lettersOf(text.slice(first.start, first.end)), lettersOf(headline)];
  return title !== '' && line !== '' && (line.startsWith(title) || title.startsWith(line));
}
