import type { Phrase } from './phrase.ts';

/** What goes back to a step told before: "it", "the measure", "leaving". */
const STEP =
  '(?:it|this|that|these|(?:the|this|that|these|their|our) (?:\\S+ )?(?:steps?|measures?|moves?|departures?|offers?|instructions?|notices?|decisions?|arrangements?|schemes?|flights?|orders?|messages?|letters?|journey|travel|evacuation|return)|leaving|going|departure|travel|whether (?:to go|they go|one goes))';
const IS = "(?: is| 's| was| are| were| remains| be| has been)";
const MUST =
  '(?:(?:an? )?(?:compulsory|mandatory|obligatory|binding)|an order|an instruction|a command|a directive|orders|not (?:voluntary|optional|an? (?:choice|offer|invitation|suggestion|request|recommendation|option|matter of choice))|no (?:invitation|suggestion|offer|request|matter of choice))';
const MAY =
  '(?:(?:an? )?(?:purely |entirely |wholly |strictly |completely )?(?:voluntary|optional)|an? (?:offer|invitation|option|choice)|(?:their|his|her|your|our) (?:own )?(?:choice|decision|affair)|up to (?:them|him|her|you|us|each)|not (?:compulsory|mandatory|obligatory|an? (?:order|command|instruction)|binding)|no (?:order|command|compulsion|obligation))';
const NOBODY = '(?:nobody|no one|no-one|none(?: of them)?|not one of them)';

/** The step told last leaves no choice. */
export const COMPULSORY: readonly Phrase[] = [
  [
    new RegExp(
      `\\b${STEP}${IS} (?:no longer|not|no more|never) (?:just |merely |only |simply )?(?:(?:an? |the )?(?:matter|question|thing) of (?:(?!life\\b|time\\b)\\S+ ){0,3}?(?:choice|preference|taste|opinion|discretion|wish|wishes|liking)|voluntary|optional|an? (?:choice|offer|invitation|option)|up to (?:them|him|her|you|us|each|anyone|anybody|the individual|individuals?))\\b`,
    ),
    'Leaving is no longer a matter of personal taste.',
  ],
  [new RegExp(`\\b${STEP}${IS} ${MUST}\\b`), 'The step is compulsory, the ministry said.'],
  [
    new RegExp(`\\b(?:call(?:s|ed)?|describ(?:es|ed)|term(?:s|ed)?) ${STEP} (?:as )?${MUST}\\b`),
    'The minister called the measure mandatory.',
  ],
  [
    /\b(?:they|families|spouses|the (?:wives|children|clerks|families|spouses)|nobody|no one|none)(?: of them)? (?:ha(?:s|d|ve)|w(?:as|ere)|(?:is|are)) (?:no (?:choice|say|option)|not (?:given|asked|left) (?:a|any|the)? ?(?:choice|say|option|whether))\b/,
    'They have no say in it.',
  ],
];

/** The step told last leaves the choice to those whom it is about. */
export const VOLUNTARY: readonly Phrase[] = [
  [
    /\b(?:it|this|that)(?: is| 's| was) (?:[^ .;]+ ){1,6}, not an? (?:order|command|instruction|directive|summons)\b/,
    '“It’s a ticket, not an instruction,” she said.',
  ],
  [new RegExp(`\\b${STEP}${IS} ${MAY}\\b`), 'It’s voluntary.'],
  [
    new RegExp(`\\b(?:call(?:s|ed)?|describ(?:es|ed)|term(?:s|ed)?) ${STEP} (?:as )?${MAY}\\b`),
    'The ministry called the measure voluntary.',
  ],
  [
    new RegExp(
      `\\b${NOBODY} (?:is|was|has|will|would|need|needs|'s|had)(?: being| been| be)? ?(?:(?:made|forced|required|obliged|compelled|ordered|pressed|pushed|bound) to(?: (?:go|leave|take|accept|board|do|depart)\\b|(?= [^a-z]))|(?:forced|pushed|compelled|pressed)\\b|(?:go|leave)\\b)`,
    ),
    'Nobody is being made to.',
  ],
  [
    /\b(?:i|we|he|she|they) (?:have |has |had )?(?:forced|compelled|pushed|made) (?:nobody|no one|no-one)\b/,
    '“I have forced nobody.”',
  ],
  [
    /\b(?:they|those who (?:prefer|wish|want)|whoever (?:prefers|wishes|wants)|anyone who (?:prefers|wishes|wants)(?: to)?|families) (?:\S+ )?(?:may|can|could|might|are free to|were free to) (?:also |just as well |equally )?(?:stay|remain)(?= [^a-z]|\b (?:if|on|put|where|too))/,
    'They can stay if they like.',
  ],
];
