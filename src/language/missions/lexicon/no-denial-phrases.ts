import { compactRows, type Phrase } from './phrase.ts';

/**
 * What says no and denies no step, over a sentence with signs for names and posts. Each entry stands beside a sentence that it is
 * found in.
 */

const HEAD =
  "(?:ambassador|consul|consul general|commissioner|chargé|chargé d'affaires|head of mission|deputy|attaché|secretary|counsellor|he|she|i|himself|herself)";

/** That somebody is not one of those who left: a limit to the step, no word against it. */
export const NOT_ONE_OF_THEM: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `\\b${HEAD}(?: ,)? (?:\\S+ ){0,4}?(?:is|are|am|was|were) ?(?:not|n't) (?:himself |herself )?(?:among|amongst|one of|part of) (?:them|those|these|the)\\b`,
    ),
    'The ambassador was not among them.',
  ],
  [
    new RegExp(`\\b(?:without|not counting|except for|bar) the ${HEAD} [,.;]`),
    'Eleven went, without the ambassador.',
  ],
]);

/** That a state has done nothing so far, which leaves open what it will do. */
export const NOTHING_SO_FAR: readonly Phrase[] = compactRows([
  [
    /(?:@state|@people|@city|\b(?:they|government|ministry|capital)) (?:has|have|had) ?(?:(?:not|n't) (?:moved|acted|stirred|budged|reacted|followed|followed suit) (?:yet|so far|thus far|as yet|to date|until now|for now)|(?:not|n't) yet (?:moved|acted|stirred|budged|reacted|followed|followed suit)|so far (?:not|n't) (?:moved|acted|stirred|budged|reacted|followed|followed suit))\b/,
    'The Dutch have not moved so far.',
  ],
]);

/** That somebody had denied something before, told beside what he does now. */
export const HAD_DENIED: readonly Phrase[] = compactRows([
  [
    /, who had (?:long |repeatedly |always |previously |earlier |then |first )?(?:maintained|denied|insisted|claimed|dismissed|disputed|protested|sworn)(?: [^ ,;:]+){0,24} ,/,
    'The minister, who had denied in May that there was such an order, welcomed its end.',
  ],
]);

/** Opens a condition. */
export const ON_CONDITION: readonly Phrase[] = compactRows([
  [
    /(?<!\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|kn[eo]ws?|known|see|sees|saw|say|said|sure|clear|question(?:s|ed)?|doubt(?:s|ed)?) (?:[^ ,.;:]+ ){0,2})\b(?:if|unless|should the|in case|provided that) (?:(?!@post|embassy|consulate|mission)[^ ,.;:]+ ){1,20},/,
    'If the bridge goes, the consulate will close.',
  ],
]);

/** A bare no to what was told just before. */
export const IT_HAS_NOT: readonly Phrase[] = [
  [
    /^(?:[^a-z]* )?(?:it|they|he|she|we|nobody|no one) (?:(?:has|have|had|did|does|do|is|are|was|were|will) (?:not|n't|done nothing of the (?:sort|kind))|\p{L}+n't) [,.;:!—–"”'’]/u,
    'It has not, the ministry said.',
  ],
];

/** That what was a condition has not come about. */
export const HAS_NOT_COME: readonly Phrase[] = compactRows([
  ...IT_HAS_NOT,
  [
    /^(?:["“‘«'] )?(?:it|they|that) (?:has|have|did|is|was|does) ?(?:not|n't)(?: yet)?(?: [^ ,.;:]+){1,2} [.!”"’»]/,
    'It has not gone.',
  ],
]);

const OF_A_POST =
  '(?:staff|colleagues|we|employees|clerks|officers|diplomats|personnel|teams?|workers|workforce|everyone|everybody)';

/** That people of a post are kept from work: no sign that it works. */
export const KEPT_FROM_WORK: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `\\b${OF_A_POST}(?: (?:[^ ,.;:]+ ){0,8}?and (?:have|has|had|were|was|are|is)| (?:[^ ,.;:]+ ){0,3}?(?:been|were|was|are|is))(?: (?:also|been|all|again|both))* (?:asked|told|instructed|advised|requested|ordered) not to (?:come|work|report|attend|turn up|appear)\\b`,
    ),
    'Colleagues stay on full pay and have been asked not to come in.',
  ],
]);
