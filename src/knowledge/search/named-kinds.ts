import { termOf } from '../../language/terms/term.ts';
import type { ArticleTerms } from './article-terms.ts';
import type { Query } from './query.ts';
import { type Marks, marksSlot } from './scan-article.ts';

/** Kinds of things whose names mostly say what they are: Mercy Hospital, King's College. */
const KINDS: ReadonlySet<string> = new Set(
  `hospital university college school airport hotel museum church street avenue river bridge island prison jail court
  county district park theater stadium station bank newspaper magazine committee institute foundation act bill airline
  mosque cathedral temple synagogue port`
    .split(/\s+/)
    .map(termOf),
);

/** Whether a question wants such a thing ("which hospital …?") and neither a sentence nor its neighbours speak of one. */
export function lacksItsKind(
  { slots, question }: Query,
  { terms, sentenceEnds }: ArticleTerms,
  sentence: number,
  marks: Marks,
): boolean {
  if (question.asks !== 'name' && question.asks !== 'place') return false;
  const slot = slots.findIndex(({ focus, term }) => focus && KINDS.has(term));
  if (slot < 0) return false;
  const end = sentenceEnds[Math.min(sentence + 1, sentenceEnds.length - 1)] ?? 0;
  for (let place = sentenceEnds[sentence - 2] ?? 0; place < end; place += 1)
    if (marksSlot(marks, marks.byTerm[terms[place] ?? 0] ?? 0, slot)) return false;
  return true;
}
