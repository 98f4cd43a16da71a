import { compactRows, type Phrase } from './phrase.ts';

/**
 * A no to what somebody said just before, which it only points to, over the words of a sentence in lower case with signs for names
 * and posts.
 */

const REPORT =
  '(?:(?:first|second|latter|last|other) )?(?:figures?|numbers?|tolls?|claims?|charges?|accounts?|accusations?|allegations?|reports?|stor(?:y|ies)|versions?|statements?)(?! (?:that|of|about|on)\\b)';
const THIS = `(?:it|this|these|those|(?:the|this|that|these|those|any such|all such|his|her|their) ${REPORT})`;

/** What was said is denied, or called false. */
export const POINTING_DENIALS: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:es?|ed|ing)|contest(?:s|ed|ing)?|refut(?:es?|ed|ing)|dismiss(?:es|ed|ing)?|contradict(?:s|ed|ing)?) (?:${THIS}(?= |$)|that(?= [^a-z@ ]| ?$))`,
    ),
    'The army denies this.',
  ],
  [
    new RegExp(
      `\\b(?:call(?:s|ed|ing)?|brand(?:s|ed)?|term(?:s|ed)?|label(?:s|led|ed)?|describ(?:es|ed)) (?:that|${THIS}) (?:\\S+ ){0,3}?(?:untrue|false|wrong|lies?|invent(?:ed|ions?)|nonsense|fabricat(?:ed|ions?)|propaganda|slander|exaggerat(?:ed|ions?)|baseless|unfounded|absurd)\\b`,
    ),
    'The foreign ministry called that untrue.',
  ],
  [
    /\b(?:say|says|said|insists?|insisted) (?:that )?(?:it|this|that|the (?:figures?|numbers?|toll|claims?|charges?|accusations?|allegations?|reports?)) (?:is|was|are|were) (?:simply |quite |all )?(?:not (?:true|so|correct)|untrue|false|wrong|invented|lies|exaggerated|nonsense)\b/,
    'The police say the figure is exaggerated.',
  ],
]);

/** Somebody is contradicted, so that what he denied is borne out. */
export const CONTRADICTS_SPEAKER: readonly Phrase[] = compactRows([
  [
    /\b(?:contradict(?:s|ed|ing)?|disagree(?:s|d)? with|put (?:\S+ )?right) (?:him|her|them|(?:the|this|that|these|his|her) (?:\S+ ){0,2}?(?:minister|ministry|ministers|ministries|government|spokesman|spokeswoman|spokesperson|official|officials|governor|mayor|ambassador|consul|consul general|envoy|department|secretary|president|deputy|chief))(?= [^a-z@]| ?$| (?:on|about|over|at once|the same|flatly|openly)\b)/,
    'Neighbours contradicted the minister.',
  ],
]);

/** A denial that points to more than one report, and so not to what one sentence said. */
export const OF_REPORTS: readonly Phrase[] = compactRows([
  [
    /\b(?:the|these|those|such|any|all(?: of)?(?: the| these| those| such)?) (?:\S+ )?(?:reports|rumou?rs|stories)(?= |$)/,
    'The foreign minister denied all such reports.',
  ],
]);

/** Tells what it says as a report. */
export const TOLD_AS_REPORT: readonly Phrase[] = compactRows([
  [
    /\b(?:newspapers?|papers?|dail(?:y|ies)|media|press|broadcasters?|channels?|stations?|websites?|blogs?|agenc(?:y|ies)|report(?:s|ed|edly)?|rumou?r(?:s|ed)?|stor(?:y|ies)|social networks)\b/,
    'The embassy has closed, newspapers wrote.',
  ],
]);

/** Accuses or claims, so that others may deny it. */
export const CLAIMS: readonly Phrase[] = compactRows([
  [
    /\b(?:claim(?:s|ed|ing)?|alleg(?:es?|ed|ing|ations?)|accus(?:es?|ed|ing|ations?)|insist(?:s|ed)?)\b/,
    'The opposition claimed that two people were hurt.',
  ],
]);
