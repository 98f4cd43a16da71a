import { compactRows, type Phrase } from './phrase.ts';

/**
 * What is said of an order to leave, and of a post that one shut: whom it leaves out, that it stands, that nobody is away by it
 * any more. Each entry stands beside a sentence that it is found in.
 */

/** Says whom an order does not reach. */
export const LEAVES_OUT: readonly Phrase[] = compactRows([
  [
    /^(?:(?:does|did|do|will|would|is|was|are|were|has|have) not|\w+n't|never|nor (?:does|did|will)) (?!only |just |merely |yet )(?:\S+ly )?(?:it )?(?:to )?(?:cover|appl(?:y|ied|ies) to|extend(?:ed)? to|affect|includ(?:e|ed)|concern|reach|touch|bind|take in|meant for|aimed at|intended for|for)\b/,
    'The order does not extend to guards.',
  ],
  [
    /^(?:exempt(?:s|ed|ing)?|leav(?:es|ing) out|left out|excludes?|excluded|excluding|spares?|spared) /,
    'The order exempts guards.',
  ],
]);

const REACHED = '(?:covered by|included in|affected by|concerned by|touched by|subject to|bound by)';

/** Said of those whom it does not reach. */
export const IS_LEFT_OUT: readonly Phrase[] = compactRows([
  [new RegExp(`^(?:is|are|was|were)n't ${REACHED}\\b`), 'Guards aren’t covered by the order.'],
  [
    new RegExp(
      `^(?:is|are|was|were|remains?|remained|being|been) (?:\\S+ly |all |also )?(?:exempt(?:ed)? from|excluded from|spared|left out of|not (?:\\S+ly )?(?:${REACHED}|meant by|part of))\\b`,
    ),
    'Guards remain exempt from the order.',
  ],
]);

/** Behind "stays" or "is": that an order does. */
export const IN_FORCE: readonly Phrase[] = [
  [
    /^(?:to be )?(?:still |very much |fully |to )*(?:in (?:full )?(?:force|place|effect|operation)|apply|valid|binding|unchanged|unaltered)(?= |$)/,
    'The order was still in full force.',
  ],
];

/** How long something stood, which is over. */
export const FOR_A_TIME: readonly Phrase[] = [
  [
    /\bfor (?:(?:about|almost|nearly|some|only|just|over|barely|more than|less than|at least) )*(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|many|a few|the whole) (?:\S+ ){0,2}?(?:hours?|days?|nights?|weeks?|fortnight|months?|years?|summer|winter)\b/,
    'The order was in force for almost two long months.',
  ],
];

const NOBODY =
  '\\b(?:nobody|no one|no-one|none|no (?:\\S+ )?(?:member|members|employees?|officers?|family|families|staff|diplomats?|dependants?|dependents?|relatives?))\\b(?: [^ .;:]+){0,10}?';
const AWAY =
  '(?:["“”‘’\'] )?(?:away|absent|abroad|evacuated|evacuees?|displaced|(?:in|on) (?:ordered |authori[sz]ed |voluntary |mandatory )?(?:departure|evacuation)|out of the country|outside the country|outside @state)';

/** That an order has ended, in other words: over words with signs for names and posts. */
export const NONE_AWAY: readonly Phrase[] = [
  [
    new RegExp(
      `${NOBODY} (?:counts?|counted|is counted|is listed|is registered|is regarded|is treated|is carried) as ${AWAY}\\b`,
    ),
    'Nobody on its books counts as away.',
  ],
  [
    new RegExp(
      `${NOBODY} (?:is|are|remains?) (?:still )?${AWAY} (?:from @\\S+ )?(?:any more|any longer|anymore)\\b`,
    ),
    'No member of the staff is on ordered departure any longer.',
  ],
];

/** That a post which was shut does not open with another one; its closing is the pattern's first group. */
export const STAYS_SHUT: readonly Phrase[] = [
  [
    /@post (?:[^ ,;:]+ ){0,4}?, (?:which (?:was |had |has been )?)?(shut|closed|shuttered|vacated|abandoned|mothballed)\b [^,;:]{0,60}, (?:(?:gives?|gave|shows?|showed|has given|has shown) no (?:signs?|hint) of (?:following|re-?opening|doing|coming|returning|being)|(?:(?:is|are|was) not|isn't|aren't|wasn't) (?:expected|likely|due|about|ready) to (?:follow|re-?open|do)|(?:(?:does|did|will|has) not|doesn't|didn't|won't|hasn't) (?:yet )?(?:follow|followed|re-?open|reopened)|(?:has|have|is|are) yet to (?:follow|re-?open|do so)|(?:is|are|was) in no (?:hurry|rush) to (?:follow|re-?open|do so)|(?:will |is to |is likely to )?(?:remains?|stays?) (?:so|that way|as it is|as it was))\b/d,
    'The consulate, shut in the same week, gives no sign of following.',
  ],
];

/** That it has not opened again; that it waits is the pattern's first group. */
export const STILL_AWAITS: readonly Phrase[] = [
  [
    /(?:@post|it|which)\b (?:[^ ,;:]+ ){0,5}?(?:, [^,;:]{0,60}, )?(?:(?:is|was|are|were) )?still (await(?:s|ing|ed)?|wait(?:s|ing|ed)?) (?:for )?(?:(?:its|the|their|a) )?(?:re-?opening|(?:to )?(?:be )?(?:re-?open(?:ed)?|opened again)|to open again)\b/,
    'The embassy still awaits its reopening.',
  ],
];
