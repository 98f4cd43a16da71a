import { compactRows, type Phrase } from './phrase.ts';

/**
 * What is said where nothing is decided, over the words of a sentence in lower case. Each entry stands beside a sentence that it
 * is found in.
 */

/** That somebody has decided nothing yet. */
export const UNDECIDED: readonly Phrase[] = [
  [
    /\b(?:is|are|was|were|be|been|remains?|remained|seems?|seemed) (?:still |also |now |very much |\S+ly )*(?:(?:in|of) (?:two|several) minds|undecided|wavering|dithering|torn|(?:on|sitting on) the fence|as yet unsure|unsure|hesitating)\b/,
    'The Danes are in two minds.',
  ],
  [
    /\b(?:has|have|had|is|are|was|were|still) (?:\S+ ){0,2}?(?:yet|still) to (?:make up (?:its|their|his|her) minds?|decide|come to a decision|reach a decision|take a decision|choose)\b/,
    'Rome has yet to make up its mind.',
  ],
  [
    /\b(?:not|never|n't|\w+n't) (?:yet )?(?:made? up (?:its|their|his|her) minds?|decided)\b/,
    'Rome has not made up its mind.',
  ],
  [/\b(?:keeps|keeping|kept|is|are) (?:weighing|turning) it (?:up|over)\b/, 'Rome keeps turning it over.'],
  [/\bthe jury is (?:still )?out\b/, 'In Rome the jury is still out.'],
];

const COURSE =
  '(?:future|option|course|path|possibility|choice|scenario|alternative|proposal|variant|model|plan)';

/** That there are several things of which one may be done. */
export const SEVERAL_COURSES: readonly Phrase[] = [
  [
    /\b(?:two|three|four|five|six|several|some|various|different|a (?:number|list|range|choice) of) (?:\S+ ){0,2}?(?:futures|options|courses|paths|ways|possibilities|choices|scenarios|alternatives|proposals|variants|models|plans)\b/,
    'The paper sets out three possible futures.',
  ],
];

/** Opens what one of them is. */
export const ONE_COURSE: readonly Phrase[] = [
  [
    new RegExp(
      `^(?:["“‘«'] )?(?:but |and |yet )?(?:(?:one|two|another|the (?:first|second|third|fourth|last|other|most \\S+|least \\S+|boldest|cheapest|simplest|harshest)|a (?:second|third|fourth))(?: of (?:them|these|those))?(?: ${COURSE})?|under one(?: of them)?) (?:is|are|(?:was|were) (?:to|that)|would|foresees|means|sees|provides for|calls for)\\b`,
    ),
    'The cheapest option foresees no embassy at all.',
  ],
];

const ONE =
  '(?:one|another|the (?:first|second|third|fourth|last|other|most \\S+|boldest|cheapest|harshest))';

/** The same in one sentence, before the words of the step: "… between three options, one of which is to". */
export const ONE_OF_SEVERAL: readonly Phrase[] = [
  [
    new RegExp(
      `\\b(?:two|three|four|five|six|several|various) (?:\\S+ )?(?:futures|options|courses|paths|ways|possibilities|choices|scenarios|alternatives|proposals|variants|models|plans|ideas)\\b[^;:.]{0,60}? ${ONE}(?: of (?:which|them|these|those))?(?: ${COURSE})?,? (?:is|was|being|would be) (?:to|that)\\b[^;:.]{0,140}$`,
    ),
    'Ministers will choose between three options, one of which is to',
  ],
];

/** Opens what somebody only promises to tell when it comes. */
export const WILL_TELL: readonly Phrase[] = compactRows([
  [
    /\b(?:will|would|'ll|shall|to|promis\w+|can|could|may|might) (?:\S+ ){0,2}?(?:communicated?|announced?|published|made (?:known|public)|told|said|say|tell|inform|advise|notify|let|publish|post|make known|give (?:notice|word)|send word)(?: [^ .;:]+){0,5}? (?:when|once|as soon as|the (?:day|date|moment) (?:on which|when|that)|on which day)(?: [^ ,.;:–—]+)*$/,
    'The Hague will communicate when it goes back to normal working',
  ],
]);

/** That no day is set for a return which follows, of which the words end. */
export const NO_DAY: readonly Phrase[] = compactRows([
  [
    /\bno (?:(?:firm|set|fixed|clear|definite|exact|new|target|official|planned) )?(?:dates?|timetables?|timelines?|time ?frames?|schedules?|deadlines?|days?|word|indication|hint)\b(?: (?:yet|as|has|have|had|been|was|is|were|set|fixed|given|named|announced|agreed|there|so|far))* (?:for|of|on|to|when|as to)(?: (?!(?:and|but)\b)[^ ,.;:–—]+){0,6}$/,
    'The mission has no date for going back',
  ],
]);

/** Names the day of a return, up to its words, that is only to be told: "the date of the others' …", "when they …". */
export const DAY_OF_RETURN: readonly Phrase[] = [
  [
    /\b(?:dates?|days?|time|moment|timing|schedule|timetable) (?:of|for|on which|when|that) (?:[^ ,.;:]+ ){0,6}[^ ,.;:]+$/,
    'The date of the others’ return',
  ],
  [/(?:^|[^\p{L}] |\bthat )when (?:[^ ,.;:]+ ){0,8}[^ ,.;:]+$/u, 'When the others will come back'],
];

/** Behind a return: that its day is only to be told. */
export const IS_TO_BE_TOLD: readonly Phrase[] = [
  [
    /^(?:(?!(?:and|but|which|who)\b)[^ ,.;:]+ ){0,10}?(?:(?:will|would|shall|is to|are to) (?:only |then |also |later )?be|(?:is|are) (?:yet|still) to be) (?:announced|made (?:known|public)|communicated|published|told|given|decided|set|named|fixed)\b/,
    'to the embassy in Niamey will be announced later',
  ],
];
