import { findStretches } from '../../src/language/quotations/find-stretches.ts';
import { firstReadingOf } from '../../src/language/quotations/first-reading.ts';
import { opensWithHeadline } from '../../src/language/quotations/in-headline.ts';
import type { Learned } from '../../src/language/quotations/learned.ts';
import { spokenFeaturesAt } from '../../src/language/quotations/spoken.ts';
import type { Choice } from '../learning/logistic.ts';
import type { MarkedArticle } from './marked-article.ts';
import { meet } from './mention-choices.ts';

/** Of fewer words than this not all quotations are marked. */
const FEWEST = 3;

/** For each stretch between marks that was judged, whether it is a quotation: the first possibility, or nothing. */
export function spokenChoicesIn(
  { article, quotes, ignored }: MarkedArticle,
  learned: Pick<Learned, 'mentions' | 'pronouns'>,
): Choice[] {
  const { glances } = firstReadingOf(article, findStretches(article), learned);
  const repeats = opensWithHeadline(article);
  return glances.flatMap((glance) => {
    if (!glance || glance.label || (repeats && glance.stretch.pieces[0].at === 0)) return [];
    const said = quotes.some((quote) => meet(quote, glance.stretch));
    const { start, end } = glance.stretch;
    const short = article.text.slice(start, end).split(/\s+/u).length < FEWEST;
    if (!said && (short || ignored.some((span) => meet(span, glance.stretch)))) return [];
    return { features: [spokenFeaturesAt(article.text, glance), []], right: new Set([said ? 0 : 1]) };
  });
}
