import type { ArticleText } from '../article-text.ts';
import type { Stretch } from './find-stretches.ts';

const lettersOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a stretch stands in a first line that gives the headline again: what it quotes, the article quotes once more. */
export function inHeadline(
  { text, paragraphs, headline }: ArticleText,
  { pieces: [{ at }] }: Stretch,
): boolean {
  const paragraph = paragraphs[at];
  if (at > 0 || !paragraph || !headline) return false;
  const [line, title] = [lettersOf(text.slice(paragraph.start, paragraph.end)), lettersOf(headline)];
  return title !== '' && line !== '' && (line.startsWith(title) || title.startsWith(line));
}
