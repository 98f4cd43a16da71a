import { compact } from '../../compact-pattern.ts';

/** "On Monday", "last week", "on 9 May": what happened on a day of these, in a sentence that otherwise tells of other times or worlds. */
const A_DAY = compact(
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday|[Tt]onight|[Tt]his (?:week|month|morning|afternoon)|(?:[Ll]ast|[Nn]ext) (?:week|month)|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,4})?(?! (?:day|song|evening|night)s?\b))\b/,
);

/** Whether a sentence names a day of the week or the year. */
export const namesADay = (sentence: string): boolean => A_DAY.test(sentence);
