import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { isDecidedAgainst, isGivenUp } from './given-up-plans.ts';

const PLAN = /^(?:plans?|ideas?|proposals?|intentions?|schemes?|projects?|preparations?)$/;
/** What joins a plan and its step: "a plan to close", "the idea of closing". */
const JOINS = /^(?:to|of|for|that)$/;
/** What weighs a step, which follows at once: "a review into closing", "talk of moving". */
const WEIGHING =
  /^(?:reviews?|stud(?:y|ies)|discussions?|talks?|debates?|consultations?|deliberations?|considerations?|examinations?|assessments?|speculation|rumou?rs?|thoughts?|suggestions?|efforts?|moves?|bids?|push)$/;
const WEIGHS = /^(?:into|on|about|of|over|to|that)$/;
/** Between what weighs and the step that it weighs. */
const BEFORE_STEP =
  /^(?:whether|if|how|when|it|they|would|might|may|could|soon|possibly|temporarily|partially|permanently|fully|to|the|a|an|its|possible)$/;
const DROPS =
  /^(?:(?:end|halt|stopp|paus|suspend|terminat|reject|clos)ed|drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|shelv(?:e|es|ed|ing)|scrap(?:s|ped|ping)?|ditch(?:es|ed|ing)?|jettison(?:s|ed|ing)?|cancel(?:s|led|ed|ling|ing)?|discard(?:s|ed|ing)?|withdr(?:aw|aws|ew|awn|awing)|(?:re)?nounc(?:e|es|ed|ing))$/;
/** Two words that drop one: "gave up its plan", "backed away from the idea". */
const DROPS_IN_TWO =
  /^(?:put(?:s|ting)? paid|(?:g[ai]ve[ns]?|giving) up|call(?:s|ed|ing)? off|(?:back|walk)(?:s|ed|ing)? (?:away|out|off|down)|set(?:s|ting)? aside|put(?:s|ting)? aside|think better|thought better|retreat(?:s|ed|ing)? from|step(?:s|ped)? back|end to|to rest)$/;
const NOT = /^(?:not|never|n't|no|hasn't|haven't|hadn't|hardly|yet)$/;
const BEFORE_PLAN =
  /^(?:from|of|on|its|their|his|her|our|the|a|an|any|all|this|that|own|earlier|old|original|former|recent|previous|secret|draft|hasty|controversial|\p{L}+'s|'s|'|two|three|most|tentative|initial|emergency|contingency)$/u;
const CARRIES =
  /^(?:has|have|had|was|were|is|are|been|being|be|now|since|quietly|also|meanwhile|already|finally|later|then|not|never|yet)$/;

/** So many words may stand between a plan and its step, and behind a step before what becomes of its plan. */
const REACH = 10;

/** Whether a plan of a step that begins at `first`, or what weighs it, stands at a token. */
function isPlanAt({ tokens }: SentenceView, at: number, first: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (PLAN.test(word) && JOINS.test(next)) return true;
  return (
    WEIGHING.test(word) &&
    WEIGHS.test(next) &&
    tokens.slice(at + 2, first).every(({ lower }) => BEFORE_STEP.test(lower))
  );
}

const RETURN =
  /^(?:re-?open(?:ing)?|resum(?:e|ing)|restor(?:e|ing)|restaff(?:ing)?|re-?establish(?:ing)?|return(?:ing)?|restart(?:ing)?)$/;

/** Whether what is planned at a token is a return: "efforts to reopen". */
function isOfReturn({ tokens }: SentenceView, at: number): boolean {
  const governed = tokens.slice(at + 2, at + 8).find(({ lower }) => !BEFORE_STEP.test(lower));
  return RETURN.test(governed?.lower ?? '');
}

/** "Has halted efforts to reopen its embassy": what is dropped is a return, and no embassy halts. */
export const haltsReturn = (view: SentenceView, match: FrameMatch): boolean =>
  [...match.own].some(
    (verb) =>
      DROPS.test(view.tokens[verb]?.lower ?? '') &&
      view.tokens
        .slice(verb + 1, verb + 7)
        .some((_, at) => isPlanAt(view, verb + 1 + at, verb + 3 + at) && isOfReturn(view, verb + 1 + at)),
  );

/** Whether a word at a token, or it and the next, drops a plan. */
const dropsAt = ({ tokens }: SentenceView, at: number): boolean =>
  DROPS.test(tokens[at]?.lower ?? '') ||
  DROPS_IN_TWO.test(`${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`);

const isDenied = ({ tokens }: SentenceView, at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => NOT.test(lower));

/** Where a verb that drops the plan at a token stands before it; -1 where none does. */
function droppedBefore(view: SentenceView, from: number, plan: number): number {
  for (let at = plan - 1; at >= Math.max(from, plan - 6); at -= 1) {
    if (dropsAt(view, at)) return at;
    const isSecond = at > from && dropsAt(view, at - 1) && !DROPS.test(view.tokens[at - 1]?.lower ?? '');
    if (
      !isSecond &&
      !BEFORE_PLAN.test(view.tokens[at]?.lower ?? '') &&
      !view.names.some((name) => at >= name.from && at < name.to)
    )
      return -1;
  }
  return -1;
}

/** Where a verb in the passive that drops the plan stands behind its step: "a plan to close it has been scrapped"; -1 where none does. */
function droppedBehind(view: SentenceView, to: number, last: number): number {
  const end = Math.min(to, last + 1 + REACH);
  for (let at = last + 1; at < end; at += 1) {
    if (!/^(?:has|have|had|was|were|is|are)$/.test(view.tokens[at]?.lower ?? '')) continue;
    let verb = at + 1;
    while (verb < end && CARRIES.test(view.tokens[verb]?.lower ?? '')) verb += 1;
    return dropsAt(view, verb) ? verb : -1;
  }
  return -1;
}

/**
 * How a step stands that is a plan which is dropped: denied, as in "has abandoned its plan to close the embassy", or still
 * considered where the plan has not been dropped; null where no plan is spoken of so.
 */
export function standingOfPlan(
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
): 'considered' | 'denied' | null {
  const first = Math.min(...match.own);
  const last = Math.max(...match.own);
  if (isGivenUp(view, clause, match)) return 'denied';
  const from = Math.max(clause.from, first - REACH);
  for (let at = Math.min(clause.to - 1, first + 2); at >= from; at -= 1) {
    if (!isPlanAt(view, at, first)) continue;
    if (match.frame.level !== 'normal-operations' && isOfReturn(view, at)) continue;
    const before = droppedBefore(view, clause.from, at);
    const verb = before >= 0 ? before : droppedBehind(view, clause.to, last);
    if (verb < 0) return null;
    return isDenied(view, verb) ? 'considered' : 'denied';
  }
  return null;
}

/** Whether a step is one that was thought of and is not taken after all: its plan is dropped, or it is decided against. */
export const takesBackPlan = (view: SentenceView, clause: Stretch, match: FrameMatch): boolean => {
  if (match.frame.level === 'normal-operations') return false;
  if (standingOfPlan(view, clause, match) === 'denied' || isDecidedAgainst(view, match)) return true;
  const first = Math.min(...match.own);
  return view.tokens
    .slice(Math.max(clause.from, first - 5), first)
    .some(
      ({ lower }, at, words) =>
        lower === 'against' &&
        /^(?:decided|decides|deciding|voted|down|ruled)$/.test(words[at - 1]?.lower ?? ''),
    );
};
