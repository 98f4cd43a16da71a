import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite, excerptOf } from '../../src/answers/cite.ts';
import { overlaps } from '../../src/language/span.ts';
import { articleOf } from '../support/article-of.ts';

const article = articleOf(
  'The pier in Arn was closed on Monday by order of the harbour master.\n\nAdvertisement\n\n' +
    'Boats that were out at sea came in at the old quay before the night.\n\nADVERTISEMENT\n\n' +
    'Nobody could say on Tuesday when the pier would be opened again.',
);
const at = (words: string) => article.text.indexOf(words);

describe('a citation', () => {
  it('is the text of the file at its offsets', () => {
    const span = { start: at('Boats'), end: at(' came in') };
    expect(cite(article, span)).toMatchObject({ ...span, exact: 'Boats that were out at sea', paragraph: 2 });
  });

  it('ends before a masked line, and begins behind one', () => {
    expect(cite(article, { start: at('by order'), end: at(' that were') }).exact).toBe(
      'by order of the harbour master.',
    );
    expect(cite(article, { start: at('Advertisement'), end: at(' that were') }).exact).toBe('Boats');
  });

  it('keeps the highlights that stand in what is left', () => {
    const highlights = [
      { start: at('pier'), end: at(' in Arn') },
      { start: at('Boats'), end: at(' that were') },
    ];
    const excerpt = excerptOf(article, { start: at('The pier'), end: at(' came in') }, highlights);
    expect(excerpt.highlights).toEqual(highlights.slice(0, 1));
    expect(article.text.slice(excerpt.context.start, excerpt.context.end)).not.toContain('Advertisement');
  });

  it('is refused outside the article’s own text', () => {
    expect(() => cite(article, { start: 0, end: 8 })).toThrow(RangeError);
    expect(() => cite(article, { start: at('Advertisement'), end: at('Boats') })).toThrow(RangeError);
  });

  it('never holds a masked line, wherever it begins and ends', () => {
    const offset = fc.nat({ max: article.text.length });
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        try {
          const citation = cite(article, span);
          expect(citation.exact).toBe(article.text.slice(citation.start, citation.end));
          expect(article.removed.some((chrome) => overlaps(chrome, citation))).toBe(false);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});
