import type { ArticleText } from '../article-text.ts';
import { findStretches } from './find-stretches.ts';
import type { Quotation } from './quotation.ts';

export type { Quotation } from './quotation.ts';

/** The quotations of an article in their order, each with its speaker where that is clear. */
export function findQuotations(article: ArticleText): Quotation[] {
  return findStretches(article)
    .filter(({ start, end }) => article.text.slice(start, end).split(/\s+/u).length >= 3)
    .map(({ start, end, pieces }) => ({
      start,
      end,
      paragraph: article.paragraphs[pieces[0].at]?.number ?? 1,
      quoteType: /[.?!,…]$/u.test(article.text.slice(start, end)) ? 'direct' : 'mixed',
      speaker: null,
      speakerKind: null,
      organization: null,
      speakerSpan: null,
      role: null,
      cue: null,
      confidence: 0,
    }));
}
