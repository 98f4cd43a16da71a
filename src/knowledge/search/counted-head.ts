import { type ArticleTerms, NUMBER } from './article-terms.ts';
import type { Query } from './query.ts';
import { type Marks, marksSlot } from './scan-article.ts';

/** Between a number and the head of what it counts: "31 injured aid workers". */
const REACH = 3;
/** What a neighbour counts tells half. */
const NEXT_TO_IT = 0.5;

function counts({ terms, shapes, sentenceEnds }: ArticleTerms, sentence: number, slot: number, marks: Marks) {
  if (sentence < 0 || sentence >= sentenceEnds.length) return false;
  const end = sentenceEnds[sentence] ?? 0;
  let lastNumber = -REACH - 1;
  for (let place = sentenceEnds[sentence - 1] ?? 0; place < end; place += 1) {
    const mark = marks.byTerm[terms[place] ?? 0] ?? 0;
    if ((shapes[place] ?? 0) & NUMBER && mark === 0) lastNumber = place;
    else if (place - lastNumber <= REACH && marksSlot(marks, mark, slot)) return true;
  }
  return false;
}

/**
 * Whether a new number counts the very thing asked for ("visas", of "how many EB-5 visas"): 1 in the sentence, less in
 * one next to it, else 0; undefined when the question names no such thing.
 */
export function countsHead(
  query: Query,
  document: ArticleTerms,
  sentence: number,
  marks: Marks,
): number | undefined {
  const head = query.slots.findLastIndex(({ focus, name, number }) => focus && !name && !number);
  if (head < 0) return undefined;
  if (counts(document, sentence, head, marks)) return 1;
  const near = counts(document, sentence - 1, head, marks) || counts(document, sentence + 1, head, marks);
  return near ? NEXT_TO_IT : 0;
}
