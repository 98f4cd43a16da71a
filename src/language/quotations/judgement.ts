import type { Span } from '../span.ts';

/** So far before the marks stands the verb. */
const BESIDE = 90;
/** She called the decision “premature”; for what he called her “positive answer”. */
const CALLED =
  /(?:(?<![\w-])(?:called|calling|deemed|judged)\s[^.?!;:“”"«»]*[^\s.?!;:“”"«»]|\b(?:what|which|that)\s[^.?!;:,“”"«»]*\bcalled)\s*[“"'‘«„]$/iu;
/** He described it as “unnecessary”, dismissed the reports as “pure fantasy”. */
const AS =
  /\b(?:describ|dismiss|denounc|condemn|reject|criticis|criticiz|prais|hail|welcom|slamm|blast)(?:ed|es|ing)\b[^.?!;:“”"«»]*\sas(?: an?| the)?\s*[“"'‘«„]$/iu;
/** She said that it was “deeply regrettable”. */
const SAID_IT_WAS =
  /\b(?:said|says|saying|added|insisted|warned|argued|admitted)\s[^.?!;:“”"«»]*\b(?:was|were|is|are|had been|has been|remains?|remained)(?: an?| the)?\s*[“"'‘«„]$/iu;

/** Whether a word or two between marks are those by which somebody judges a thing, not the name of one. */
export function isJudgement(text: string, { start, end }: Span, outer: Span): boolean {
  if (/\p{Lu}/u.test(text.slice(start, end))) return false;
  const lead = text.slice(Math.max(0, outer.start - BESIDE), start);
  return CALLED.test(lead) || AS.test(lead) || SAID_IT_WAS.test(lead);
}
