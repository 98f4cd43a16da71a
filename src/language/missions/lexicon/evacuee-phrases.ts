import { NUMBER } from './number-words.ts';
import { compactRows, type Phrase } from './phrase.ts';

/**
 * What is told of those who were sent off, over the words of a sentence in lower case: no step of its own. Each entry stands
 * beside a sentence that it is found in.
 */

/** How those went who are known by their number, or who is left when they have gone. */
export const CARRIED: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `\\b(?:took|flew|carried|brought|ferried|drove|landed|bussed|bused|lifted|moved) (?:all |out )?(?:the|those) (?:${NUMBER})\\b(?! (?:famil|wives|children|spouses|depend|relatives|citizens|tourists))`,
    ),
    'A ship took the twelve to Townsville.',
  ],
  [
    new RegExp(
      `\\bthe (?:${NUMBER}) (?:were|had been|have been|are) (?:then |already )?(?:taken|flown|carried|brought|ferried|driven|bussed|bused|lifted|moved)\\b`,
    ),
    'The four were driven to Accra.',
  ],
  [
    new RegExp(
      `\\b(?:(?:is|are|was|were) (?:staying|remaining)|stays?|stayed|remains?|remained) (?:on |behind |there |put )?(?:alone )?with (?:only |just |another |the other |his |her |their )*(?:${NUMBER}) (?:others?|colleagues?|officers?|officials?|diplomats?|clerks?|people|of them|more)\\b`,
    ),
    'The consul is staying with eleven others.',
  ],
]);

/** That they must go or are nobody's staff. */
export const COMPELLED: readonly Phrase[] = [
  [
    /\b(?:order\w*|instruct\w*|direct(?:ed|ive)|must|compulsory|mandatory|obliged|told|command\w*)\b/,
    'They were instructed to go.',
  ],
  [
    /\b(?:non-?(?:essential|emergency)|famil(?:y|ies)|wives|spouses|children|dependants?|dependents?|relatives)\b/,
    'A ship took the twelve families to Townsville.',
  ],
];

/** That those who went are still away, however many they were. */
export const STILL_AWAY: readonly Phrase[] = [
  [
    /\b(?:diplomats|officials|officers|staff|employees|personnel|people|team|colleagues|others|rest|they|ones)\b(?: \S+){0,3}? (?:have|has|had)(?: (?:not|never|n't)|n't) (?:yet |so far )?(?:gone|come|been|returned|got)\b/,
    'Brazil’s diplomats have not yet gone back.',
  ],
];

/** Where those work who went. */
export const WORK_ELSEWHERE: readonly Phrase[] = [
  [
    new RegExp(
      `^(?:and |for now |meanwhile |, )*(?:they|these|those|most|both|all|the (?:others?|evacuees|evacuated|departed|withdrawn|absent|rest|group|${NUMBER}))\\b(?: of them)?(?: (?:diplomats|officers|officials|staff|employees|people|colleagues|who \\S+(?: \\S+){0,3}))?,?(?: \\S+){0,2}? (?:works?|worked|working|operat(?:e|es|ed|ing)|do their|carry on|based|perform|continue|stay(?:ing)?|housed|wait(?:ing)?|go on)\\b`,
    ),
    'The eleven are now based in Nairobi.',
  ],
];

/** Part of a staff, by its number or by a word. */
export const PART_OF_A_STAFF: readonly Phrase[] = [
  [
    new RegExp(`\\b(?:${NUMBER}) (?:out )?of (?:its|the|their|her|his|our)\\b`, 'i'),
    'Eleven of its diplomats left.',
  ],
  [
    /\b(?:some|several|most|half|many|part|a third|two-thirds|a quarter|three-quarters|a number|a handful|dozens|the bulk|the majority) of\b/i,
    'A handful of diplomats left.',
  ],
  [/\b(?:some|several|half|many|most|part) (?:of )?(?:its|the|their)\b/i, 'Half its diplomats left.'],
  [/\b(?:part of|more than half)/i, 'More than half left.'],
];
