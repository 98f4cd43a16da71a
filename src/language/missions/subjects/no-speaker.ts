import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import type { Token } from '../words/tokens.ts';

/** "No embassy has said", "neither ministry told us": nobody speaks there; "No 10" does. */
const NOBODY = /^(?:no|not|none|neither|nor|never|nothing|hardly|without)$/;
/** What only a clause has: a verb of its own, or a word that denies one. */
const FINITE =
  /^(?:has|have|had|is|are|was|were|will|would|could|can|cannot|must|should|did|does|do|never|not|n't|isn't|aren't|wasn't|weren't|won't|hasn't|haven't|hadn't|didn't|doesn't)$/;
const CHANGED_MODAL = /^(?:may|might)$/;
const POST = /^(?:embass(?:y|ies)|consulates?|missions?|commissions?|offices?|posts?|legations?|staff)$/;
/** What a post does: "its embassy closed", "the mission stays open". */
const DONE_BY_POST =
  /^(?:\p{L}{2,}[^e\P{L}]ed|left|shut|shuts|went|stood|stays|remains|works|ran|runs|kept|operates|functions|opens|closes)$/u;

/** Verbs whose participle tells what was said, not who said it: "a plan announced in May". */
const TELLS_WHAT =
  /^(?:announced|reported|confirmed|explained|noted|claimed|cited|declared|disclosed|revealed|described|denied)$/;
/** What is announced and never announces. */
const ANNOUNCED =
  /^(?:plans?|moves?|steps?|measures?|decisions?|closures?|closings?|evacuations?|departures?|withdrawals?|drawdowns?|cuts?|changes?|suspensions?|reductions?|pull-?outs?|reopenings?|returns?|relocations?|arrangements?|polic(?:y|ies)|deals?|schemes?|reviews?|timetables?|deadlines?|restrictions?|sanctions?|attacks?|cases?|deaths?|incidents?|figures?)$/;
/** "Went according to plan": no source. */
const COURSE = /^(?:plan|plans|schedule|custom|tradition|need|needs|rank|law|protocol|circumstances)$/;

const isOfClause = (token: Token | undefined): boolean =>
  FINITE.test(token?.lower ?? '') || CHANGED_MODAL.test(token?.text ?? '');

/**
 * Whether words beside a verb of saying at token `verb` name no speaker: a negated thing ("no embassy"), a thing that is
 * itself announced ("a plan announced in May"), or a clause with a verb of its own ("its embassy never closed").
 */
export function isNoSpeaker({ tokens }: SentenceView, { from, to }: Stretch, verb: number): boolean {
  const first = tokens[from]?.lower ?? '';
  if (NOBODY.test(first) && !/^\d/.test(tokens[from + 1]?.lower ?? '')) return true;
  if (tokens[verb]?.lower === 'according') return to - from === 1 && COURSE.test(first);
  if (TELLS_WHAT.test(tokens[verb]?.lower ?? '') && ANNOUNCED.test(tokens[verb - 1]?.lower ?? ''))
    return true;
  return tokens
    .slice(from, to)
    .some(
      (token, at, words) =>
        isOfClause(token) || (POST.test(words[at - 1]?.lower ?? '') && DONE_BY_POST.test(token.lower)),
    );
}
