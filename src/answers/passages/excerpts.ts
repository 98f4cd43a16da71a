import type { Article } from '../../corpus/article.ts';
import type { Passage } from '../../knowledge/search/search-engine.ts';
import { contains, type Span } from '../../language/span.ts';
import type { Excerpt } from '../answer.ts';
import { cite, excerptOf } from '../cite.ts';
import { isNearCopy, wordsToCompare } from './near-copy.ts';
import { windowAround } from './window.ts';

interface Shown {
  readonly article: Article;
  readonly span: Span;
  readonly passage: Passage;
  readonly words: readonly string[];
  readonly copies: { readonly article: Article; readonly span: Span }[];
}

const round = (score: number): number => Math.round(score * 1000) / 1000;

/**
 * Turns ranked sentences into excerpts: each with a neighbour that belongs to it, no sentence twice, near copies from
 * several articles in one place.
 */
export function excerptsFrom(
  passages: readonly Passage[],
  limit: number,
  highlight: (article: Article, span: Span) => Span[],
): Excerpt[] {
  const shown: Shown[] = [];
  for (const passage of passages) {
    const { article } = passage;
    if (shown.some((one) => one.article === article && contains(one.span, passage.span))) continue;
    const span = windowAround(passage, passages);
    const words = wordsToCompare(article.text.slice(span.start, span.end));
    const same = shown.find((one) => one.article !== article && isNearCopy(one.words, words));
    if (same) {
      if (!same.copies.some((copy) => copy.article === article)) same.copies.push({ article, span });
    } else if (shown.length < limit) shown.push({ article, span, passage, words, copies: [] });
  }
  return shown.map(({ article, span, passage, copies }) => ({
    ...excerptOf(
      article,
      span,
      highlight(article, span),
      copies.map((copy) => cite(copy.article, copy.span)),
    ),
    score: round(passage.score),
  }));
}
