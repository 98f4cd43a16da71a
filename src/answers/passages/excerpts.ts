import type { Article } from '../../corpus/article.ts';
import type { Passage } from '../../knowledge/search/search-engine.ts';
import { contains, type Span } from '../../language/span.ts';
import type { Excerpt } from '../answer.ts';
import { cite, excerptOf } from '../cite.ts';
import { type ComparedText, isNearCopy, readToCompare } from './near-copy.ts';
import { windowAround } from './window.ts';

/** A ranked sentence and its near copies in other articles, one from each. */
interface Group {
  readonly passage: Passage;
  readonly compared: ComparedText;
  readonly copies: Passage[];
}

const round = (score: number): number => Math.round(score * 1000) / 1000;

/** Puts near copies of one sentence from several articles together, in the place of the best. */
function groupCopies(passages: readonly Passage[]): Group[] {
  const groups: Group[] = [];
  for (const passage of passages) {
    const { article, span } = passage;
    const compared = readToCompare(article.text.slice(span.start, span.end));
    const same = groups.find(
      (group) => group.passage.article !== article && isNearCopy(group.compared, compared),
    );
    if (!same) groups.push({ passage, compared, copies: [] });
    else if (!same.copies.some((copy) => copy.article === article)) same.copies.push(passage);
  }
  return groups;
}

/**
 * Turns ranked sentences into excerpts: no sentence twice, near copies in one place. A sentence that stands in one
 * article only comes with the neighbour that belongs to it; one that several print comes as they all have it.
 */
export function excerptsFrom(
  passages: readonly Passage[],
  limit: number,
  highlight: (article: Article, span: Span) => Span[],
): Excerpt[] {
  const shown: { article: Article; span: Span }[] = [];
  const isShown = (passage: Passage): boolean =>
    shown.some(({ article, span }) => article === passage.article && contains(span, passage.span));
  const excerpts: Excerpt[] = [];
  for (const { passage, copies } of groupCopies(passages)) {
    if (excerpts.length >= limit) break;
    const { article, span: sentence, score } = passage;
    if (isShown(passage)) continue;
    const fresh = passages.filter((other) => !isShown(other));
    const span = copies.length > 0 ? sentence : windowAround(passage, fresh);
    shown.push({ article, span }, ...copies);
    const alsoIn = copies.map((copy) => cite(copy.article, copy.span));
    excerpts.push({ ...excerptOf(article, span, highlight(article, span), alsoIn), score: round(score) });
  }
  return excerpts;
}
