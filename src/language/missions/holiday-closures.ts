import { compact } from '../compact-pattern.ts';
import { HOLIDAYS } from './lexicon/holidays.ts';
import type { MissionReport } from './mission-report.ts';
import type { SentenceView } from './sentence-view.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const NUMBER = '(?:the )?\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:,? 20\\d\\d)?';
const DATE = `(?:(?:${WEEKDAY},? )?(?:${MONTH} ${NUMBER}|${NUMBER}(?: of)? ${MONTH}(?![a-z]))${YEAR}|${WEEKDAY})`;
const NEXT = '(?:,? and (?:on )?|, (?:on )?|,? or (?:on )?| & )';
/** No count of people: "on March 12 and 14 diplomats". */
const ENDS = '(?=$|[,.;:)]| (?:and|or|to|until|in|for|as|it|while|when)\\b)';
const DAYS = `(?:${DATE}${NEXT}${DATE}|${MONTH} ${NUMBER}${NEXT}${NUMBER}${ENDS}|${NUMBER}${NEXT}(?:${NUMBER}${NEXT}){0,6}${NUMBER} ${MONTH}(?![a-z]))`;
const TO = ' ?(?:to|until|till|through|and|[-–—]) ?';
const SPAN = `(?:from |between )?(?:${DATE}${TO}(?:${DATE}|${NUMBER}${ENDS})|${NUMBER}${TO}${DATE})`;

const IS_SHUT =
  "(?:(?:will|shall|to) (?:also |both |all )?(?:be|remain|stay) (?:closed|shut)|(?:is|are) (?:also |both |all )?(?:closed|shut)|(?:not|n['’]t) (?:be )?open)";
const SHUTS =
  '(?:closes|shuts|(?:will|to) (?:also )?(?:close|shut)|(?:will )?suspends? (?:operations|work|services))';
const WAS_SHUT = '(?:was|were) (?:closed|shut)';
const TO_WHOM = '(?: (?:its|their) (?:doors|gates)| to (?:the )?(?:public|visitors)| for business)?';

const shutOn = (verbs: string, days: string): RegExp =>
  compact(new RegExp(`\\b(?:${verbs})${TO_WHOM} (?:on |over )?${days}(?![\\w-])`));

/** "Will be closed on March 25 and April 1": single days, on which nothing is closed for long. */
const ON_DAYS = shutOn(`${IS_SHUT}|${SHUTS}`, DAYS);
const WAS_ON_DAYS = shutOn(WAS_SHUT, DAYS);
/** "Closes from 24 to 26 December". */
const BETWEEN_DAYS = shutOn(`${IS_SHUT}|${SHUTS}|${WAS_SHUT}`, SPAN);
/** "Will be closed on Thursday", "shuts its doors at noon on December 24". */
const ON_A_DAY = shutOn(IS_SHUT, DATE);
const AT_AN_HOUR = shutOn(
  `${IS_SHUT}|${SHUTS}`,
  `(?:at |from )(?:noon|midday|midnight|\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]\\.?m\\.?)?|one|two|three|four|five) on ${DATE}`,
);

/** "Before Christmas", "by Easter": a day that something else is told by. */
const A_HOLIDAY = compact(
  new RegExp(
    `(?<!\\b(?:since|by|until|till|before|after|last|ahead of|past|in the) (?:the )?)\\b(?:${HOLIDAYS.map(({ words }) => words).join('|')})(?![\\p{L}])`,
    'u',
  ),
);
/** What shuts posts for longer, or hurts on a holiday. */
const NOT_FOR_FUN = compact(
  /\b(?:until further notice|indefinitely|permanently|for good|attack\w*|threat\w*|protest\w*|unrest|violence|violent|fighting|war|riot\w*|explosion|blast|bomb\w*|killed|struck|coup|security|sav(?:e|ings?)|cuts?|budget|costs?|strategy|evacuat\w+|relocat\w+|after|because of|due to|amid)\b/,
);

/** So many sentences around one that names a holiday speak of it. */
const NEAR = 4;

const isFestive = (words: string): boolean => A_HOLIDAY.test(words) && !NOT_FOR_FUN.test(words);

/** Whether a sentence tells that a post is shut as on a holiday; `near`: whether one is spoken of around it. */
function isShutAsOnHolidays(words: string, posts: number, near: boolean): boolean {
  if (NOT_FOR_FUN.test(words)) return false;
  if (near)
    return [ON_DAYS, WAS_ON_DAYS, BETWEEN_DAYS, ON_A_DAY, AT_AN_HOUR].some((pattern) => pattern.test(words));
  return posts < 2 && ON_DAYS.test(words);
}

/** "It reopens on January 2", "will open its doors again on Monday". */
const OPENS_AGAIN = /\b(?:re-?opens?|open (?:again|its doors again)|resumes?|be open again|opens again)\b/;

/**
 * The reports without closures on the days of a holiday that is spoken of around them, or on single days of the calendar, and
 * without the openings behind those.
 */
export function withoutHolidayClosures(
  reports: readonly MissionReport[],
  text: string,
  headline: string | null,
  views: readonly SentenceView[],
): readonly MissionReport[] {
  const sentences = views.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').toLowerCase());
  const festive = sentences.map(isFestive);
  const isAll = festive[0] === true || isFestive((headline ?? '').toLowerCase());
  const shut = new Set<number>();
  const opens = new Set<number>();
  for (const [at, view] of views.entries()) {
    const words = sentences[at] ?? '';
    const near = isAll || festive.slice(Math.max(0, at - NEAR), at + NEAR + 1).includes(true);
    const previous = views[at - 1];
    const isBehind =
      previous !== undefined && previous.paragraph === view.paragraph && shut.has(previous.start);
    if (isShutAsOnHolidays(words, view.posts.length, near)) shut.add(view.start);
    if ((isBehind || shut.has(view.start)) && OPENS_AGAIN.test(words)) opens.add(view.start);
  }
  if (shut.size === 0) return reports;
  return reports.filter(
    ({ level, lifts, about, evidence: { start } }) =>
      about !== 'step' ||
      !((level === 'suspended-operations' && shut.has(start)) || (lifts && opens.has(start))),
  );
}
