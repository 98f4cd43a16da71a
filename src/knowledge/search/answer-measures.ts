import { ANSWER_SIGNS } from './answer-signs.ts';
import { CAPITAL, NUMBER } from './article-terms.ts';
import type { Query } from './query.ts';
import type { Coverage, Marks } from './scan-article.ts';

/** Between a number and what it counts: "2,521 recorded shooting incidents". */
const COUNTING_REACH = 4;

const WANTS_NAME = new Set(['person', 'name', 'place']);
const WANTS_NUMBER = new Set(['number', 'money', 'duration', 'age', 'time']);

/**
 * Whether a sentence shows the kind of thing that is asked for: its signs, a name or number that the question doesn't
 * have, a number that counts the very thing asked for.
 */
export function answerMeasures(
  query: Query,
  { document }: Coverage,
  from: number,
  end: number,
  text: string,
  marks: Marks,
) {
  const { asks } = query.question;
  let name = 0;
  let number = 0;
  let counted = 0;
  let lastNumber = -COUNTING_REACH - 1;
  for (let place = from; place < end; place += 1) {
    const shape = document.shapes[place] ?? 0;
    const term = document.terms[place] ?? 0;
    const mark = marks.byTerm[term] ?? 0;
    if (shape & NUMBER && mark === 0) {
      number = 1;
      lastNumber = place;
    }
    if (shape & CAPITAL && place > from && mark === 0 && term !== 0) name = 1;
    const isFocus = mark !== 0 && (marks.stands[mark - 1] ?? []).some(({ slot }) => query.slots[slot]?.focus);
    if (isFocus && place - lastNumber <= COUNTING_REACH) counted = 1;
  }
  const wantsNumber = WANTS_NUMBER.has(asks);
  const hasFocus = query.slots.some(({ focus }) => focus);
  return {
    sign: ANSWER_SIGNS[asks]?.test(text) ? 1 : 0,
    newName: WANTS_NAME.has(asks) ? name : 0,
    newNumber: wantsNumber ? number : 0,
    counted: wantsNumber ? counted : 0,
    uncounted: wantsNumber && hasFocus ? 1 - counted : 0,
    unsigned: ANSWER_SIGNS[asks]?.test(text) === false ? 1 : 0,
    wantsNumber: wantsNumber ? 1 : 0,
  };
}
