import { compactRows, type Phrase } from './phrase.ts';

/**
 * How people are called nonessential without that word, over the words of a sentence in lower case from any word on: what is
 * said of them behind them. Each entry stands beside a sentence that it is found in.
 */

const ESSENTIAL =
  '(?:essential|urgent|pressing|needed|required|necessary|indispensable|vital|critical|crucial|core|of the essence|urgently needed|strictly necessary)';
const HELD =
  '(?:considered|deemed|regarded|seen|judged|thought|classed|classified|designated|counted|rated|listed|held|ruled)';
const IS_NOT = "(?:(?:is|are|was|were|'s|'re) not|isn't|aren't|wasn't|weren't)";
const DOES_NOT = "(?:(?:do|does|did) not|don't|doesn't|didn't)";
const OF_WORK =
  '(?:presence|work|jobs?|duty|duties|roles?|services|tasks?|desks?|posts?|functions?|positions?)';
const KEY =
  '(?:core|emergency|urgent|essential|critical|crucial|vital|security|crisis|operational|key|indispensable)';
const DUTIES =
  '(?:duties|duty|functions?|roles?|tasks?|jobs?|work|responsibilit(?:y|ies)|posts?|positions?|teams?|list|staff)';
const POST =
  '(?:embassy|mission|consulate(?: general|-general)?|high commission|commission|post|office|ambassador|consul|high commissioner|ministry|chargé|it|he|she|we|they)';

export const NOT_NEEDED: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `^(?:(?:who|that|whose ${OF_WORK}) ${IS_NOT} (?:\\w+ly )?(?:${HELD} (?:to be |as )?)?|not (?:\\w+ly )?${HELD} (?:to be |as )?)(?:being )?(?:\\w+ly )?${ESSENTIAL}\\b`,
    ),
    'Employees whose presence is not deemed essential must leave.',
  ],
  [
    /^not (?:\w+ly )?(?:needed|required) (?:to|for|in|on|at|there)\b/,
    'Members not needed to keep it running must leave.',
  ],
  [
    new RegExp(`^(?:who|that) (?:have|has|had|hold|holds|fill|fills) no (?:\\w+ )?${KEY} ${DUTIES}\\b`),
    'Staff who have no core duties may leave.',
  ],
  [
    new RegExp(
      `^(?:who|that) ${DOES_NOT} (?:\\w+ly )?(?:perform|do|have|carry out|hold|fill|fulfil|belong to) (?:an? |any |the )?${KEY} ${DUTIES}\\b`,
    ),
    'Workers who do not perform emergency duties must leave.',
  ],
  [
    new RegExp(
      `^(?:(?:who|that|whose ${OF_WORK}) ${IS_NOT} |not )(?:in|on|of|part of|among|holding|performing|assigned to) (?:an? |the |any )?${KEY} ${DUTIES}\\b`,
    ),
    'Employees who are not in emergency positions must leave.',
  ],
  [
    new RegExp(`^without (?:an? |any )?${KEY} ${DUTIES}\\b`),
    'Employees without emergency functions must leave.',
  ],
  [
    new RegExp(`^whose ${OF_WORK} ${IS_NOT} (?:to \\w+|\\w+ing)\\b`),
    'Everybody whose job is not keeping the phones going must leave.',
  ],
  [
    new RegExp(
      `^whose ${OF_WORK} (?:can|could|may|might|will) (?:\\w+ly |well )?(?:wait|keep|be (?:spared|postponed|deferred|left|put off|done (?:elsewhere|later|from \\S+)))\\b`,
    ),
    'Employees whose work can wait may leave.',
  ],
  [
    /^(?:who|that) (?:can|could|may) (?:\w+ly |best |well )?be (?:spared|done without|dispensed with)\b/,
    'Officials who can be spared may leave.',
  ],
  [
    new RegExp(
      `^(?:(?:who|whom|that) )?(?:(?:the|its|their|our|a) (?:\\S+ )?)?${POST} (?:(?:in|at) \\S+ (?:\\S+ )?)?(?:can|could|(?:believes|says|thinks) it can) (?:\\w+ly |best |well )?(?:do without|spare|manage without|dispense with|work without)\\b`,
    ),
    'Every employee the mission can do without must leave.',
  ],
  [
    new RegExp(
      `^(?:save|except|excepting|apart|aside|other|besides|excluding|but|bar|barring) (?:for |from |than )?(?:those|the ones|the few|the people|people|officers|staff|a few|employees) (?:(?:who|that) (?:are|were) |whose ${OF_WORK} (?:is|are) )?(?:\\w+ly )?${ESSENTIAL}\\b`,
    ),
    'All staff other than those needed to run the building must leave.',
  ],
  [
    /^(?:dispensable|expendable|superfluous|non-vital) (?:half|third|part|staff|employees|personnel|diplomats|officials|members|people|workers)\b/,
    'The dispensable half of the staff must leave.',
  ],
]);
