import type { ArticleText } from '../article-text.ts';

/** A line that only divides: `___`, `* * *`, `---`. */
const RULE = /^(?:[_*•·~=–—-]\s?){3,}\.?$/u;
/** The time with which an entry of a running report opens: `4:40 p.m.`, `12.30pm ET:`, `09:15 GMT`. */
const TIME = /^(?:\p{L}{3,9}\s)?\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\b\.?|[A-Z]{2,4}\b|$|[:–—-])/u;
const CLOCK = /\d[:.h]\d{2}|\d\s?[ap]\.?m/iu;
const LONGEST = 40;

/**
 * The section of each paragraph, counted from 0. A running report has several, each with people of its own: who is `he` or
 * `Marsh` in one is not told by the one above. Anything else is one section.
 */
export function sectionsOf({ text, paragraphs }: ArticleText): number[] {
  const opens = paragraphs.map(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + LONGEST)).trim();
    return RULE.test(line) || (TIME.test(line) && CLOCK.test(line.slice(0, 20)));
  });
  if (opens.filter(Boolean).length < 2) return paragraphs.map(() => 0);
  let section = 0;
  return opens.map((open) => {
    if (open) section += 1;
    return section;
  });
}
