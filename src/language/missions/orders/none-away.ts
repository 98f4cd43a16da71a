import { compact } from '../../compact-pattern.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { clauseAt, type OrderChange } from './order-change.ts';

const AWAY =
  '(?:["“”‘’\'] )?(?:away|absent|abroad|evacuated|evacuees?|displaced|(?:in|on) (?:ordered |authori[sz]ed |voluntary |mandatory )?(?:departure|evacuation)|out of the country|outside the country|outside @state)';
/** "Nobody on its books counts as away", "no member of the staff is on ordered departure any longer". */
const NONE_AWAY = compact(
  new RegExp(
    `\\b(?:nobody|no one|no-one|none|no (?:\\S+ )?(?:member|members|employees?|officers?|family|families|staff|diplomats?|dependants?|dependents?|relatives?))\\b(?: [^ .;:]+){0,10}? (?:(?:counts?|counted|is counted|is listed|is registered|is regarded|is treated|is carried) as ${AWAY}\\b|(?:is|are|remains?) (?:still )?${AWAY} (?:from @\\S+ )?(?:any more|any longer|anymore)\\b)`,
  ),
);
const A_NONE = /^(?:nobody|no|none|no-one)$/;

/** Nobody is away any more: an order to go has ended, in other words. */
export function noneAway(view: SentenceView): OrderChange[] {
  const at = view.tokens.findIndex(({ lower }) => A_NONE.test(lower));
  if (at < 0) return [];
  const { text, tokenAt } = signedWords(view);
  const found = NONE_AWAY.exec(text);
  if (!found) return [];
  const from = tokenAt(found.index);
  const last = tokenAt(found.index + found[0].length - 1);
  const clause = clauseAt(view, from);
  if (last >= clause.to) return [];
  const own = Array.from({ length: last + 1 - from }, (_, index) => from + index);
  return [{ level: 'normal-operations', lifts: true, own, over: { from, to: last + 1 }, byNo: true }];
}
