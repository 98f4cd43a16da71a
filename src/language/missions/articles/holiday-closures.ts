import { compact } from '../../compact-pattern.ts';
import { DANGER } from '../lexicon/harm-done.ts';
import { HOLIDAYS } from '../lexicon/holidays.ts';
import type { MissionReport } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const NUMBER = '(?:the )?\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:,? 20\\d\\d)?';
const DAY_OF_MONTH = `(?:${WEEKDAY},? )?(?:${MONTH} ${NUMBER}|${NUMBER}(?: of)? ${MONTH}(?![a-z]))${YEAR}`;
const DATE = `(?:${DAY_OF_MONTH}|${WEEKDAY})`;
const NEXT = '(?:,? and (?:on )?|, (?:on )?|,? or (?:on )?| & )';
/** No count of people: "on March 12 and 14 diplomats". */
const ENDS = '(?=$|[,.;:)]| (?:and|or|to|until|in|for|as|it|while|when)\\b)';
const IN_A_MONTH = `${MONTH} ${NUMBER}${NEXT}${NUMBER}${ENDS}|${NUMBER}${NEXT}(?:${NUMBER}${NEXT}){0,6}${NUMBER} ${MONTH}(?![a-z])`;
const DATES = `(?:${DAY_OF_MONTH}${NEXT}${DAY_OF_MONTH}|${IN_A_MONTH})`;
const DAYS = `(?:${DATE}${NEXT}${DATE}|${IN_A_MONTH})`;
const TO = ' ?(?:to|until|till|through|and|[-–—]) ?';
const THOSE_DAYS = '(?:those|these|both|the two|all three|either) (?:two |three |four |holi)?days?\\b';
const SPAN = `${THOSE_DAYS}|(?:from |between )?(?:${DATE}${TO}(?:${DATE}|${NUMBER}${ENDS})|${NUMBER}${TO}${DATE})`;

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
const ON_DATES = shutOn(`${IS_SHUT}|${SHUTS}`, DATES);
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
const DANGEROUS = compact(new RegExp(`\\b(?:${DANGER})\\b`));
/** What shuts posts for longer. */
const NOT_FOR_FUN = compact(
  new RegExp(
    `\\b(?:${DANGER}|until further notice|indefinitely|permanently|for good|security|safety|sav(?:e|ings?)|cuts?|budget|costs?|strategy|after|because of|due to|amid)\\b`,
  ),
);

/** So many sentences around one that names a holiday or a danger speak of it. */
const NEAR = 4;

/** "It’s Emancipation Day on Friday", "the feast of the patron saint". */
const A_NAMED_FEAST =
  /(?:\bis|[’']s|\bare|\bmarks?|\bobserves?|\bcelebrates?) (?:the )?(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Day|Eve|Carnival|Festival)\b|\bthe feast of (?:\S+ ){0,3}?(?:saint|st\b|\p{Lu})|\bpatron saint/u;

const isFestive = (words: string): boolean => A_HOLIDAY.test(words) && !NOT_FOR_FUN.test(words);

/** Whether a sentence tells that a post is shut as on a holiday. */
const isShutAsOnHolidays = (words: string): boolean =>
  !NOT_FOR_FUN.test(words) &&
  [ON_DAYS, WAS_ON_DAYS, BETWEEN_DAYS, ON_A_DAY, AT_AN_HOUR].some((pattern) => pattern.test(words));

/** Whether one tells that it is shut on days of the calendar, with no other reason. */
const isShutOnDates = (words: string, { posts }: SentenceView): boolean =>
  posts.length < 2 &&
  !/\b(?:embassies|consulates|missions|posts)\b/.test(words) &&
  ON_DATES.test(words) &&
  !NOT_FOR_FUN.test(words);

/** "It reopens on January 2", "will open its doors again on Monday". */
const OPENS_AGAIN = /\b(?:re-?opens?|open (?:again|its doors again)|resumes?|be open again|opens again)\b/;

const isClosingOrOpening = ({ about, level, lifts }: MissionReport): boolean =>
  about === 'step' && (level === 'suspended-operations' || lifts);

/**
 * The reports without closures on the days of a holiday that is spoken of around them, or on single days of the calendar, and
 * without the openings behind those; where danger is spoken of around them they stand.
 */
export function withoutHolidayClosures(
  reports: readonly MissionReport[],
  text: string,
  headline: string | null,
  views: readonly SentenceView[],
): readonly MissionReport[] {
  if (!reports.some(isClosingOrOpening)) return reports;
  const sentences = views.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').toLowerCase());
  const festive = sentences.map(
    (words, at) =>
      isFestive(words) ||
      (A_NAMED_FEAST.test(text.slice(views[at]?.start, views[at]?.end)) && !NOT_FOR_FUN.test(words)),
  );
  const dangerous = sentences.map((words) => DANGEROUS.test(words));
  const title = (headline ?? '').toLowerCase();
  if (DANGEROUS.test(title)) return reports;
  const isAll = festive[0] === true || isFestive(title);
  const shut = new Set<number>();
  const opens = new Set<number>();
  for (const [at, view] of views.entries()) {
    const words = sentences[at] ?? '';
    const around = [Math.max(0, at - NEAR), at + NEAR + 1] as const;
    const isCalm = !dangerous.slice(...around).includes(true);
    const isNear = isAll || festive.slice(...around).includes(true);
    const previous = views[at - 1];
    const isBehind =
      previous !== undefined && previous.paragraph === view.paragraph && shut.has(previous.start);
    if (isCalm && (isNear ? isShutAsOnHolidays(words) : isShutOnDates(words, view))) shut.add(view.start);
    if ((isBehind || shut.has(view.start)) && OPENS_AGAIN.test(words)) opens.add(view.start);
  }
  if (shut.size === 0) return reports;
  return reports.filter(
    ({ level, lifts, about, evidence: { start } }) =>
      about !== 'step' ||
      !((level === 'suspended-operations' && shut.has(start)) || (lifts && opens.has(start))),
  );
}
