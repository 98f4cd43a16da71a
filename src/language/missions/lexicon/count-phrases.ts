import { NUMBER } from './number-words.ts';
import type { Phrase } from './phrase.ts';

/** What is said of how many people a mission has. Each wording stands beside a sentence that it is found in. */

const PEOPLE =
  'people|persons|staff|officers?|diplomats?|officials?|employees|colleagues|envoys|members|names|hands|faces|nationals|of (?:us|them)|@people';
const WHEN =
  'today|now|here|there|still|at present|at the moment|this (?:morning|week|month|evening)|in (?:the (?:building|house|place|mission|country|capital)|@\\w+|@post|town|post)|on its (?:books|list|roll|staff)';
const THEN =
  'it (?:had|did|has)|they (?:had|did|were)|we (?:had|did|were)|there (?:were|had been|have been)|(?:in|at|on|by|before|since|during) |last |ever|always|usual|a (?:week|month|year)|(?:a few|two|three|four|five|six|several) (?:days|weeks|months)|when |(?:this|that) time|yesterday|(?:was|were|had) ';

/** As many as before, over words with signs for names and posts. */
export const AS_MANY: readonly Phrase[] = [
  [
    new RegExp(
      `\\b(?:as many|the same (?:number|headcount|head count|strength)(?: of)?) (?:(?:[^ ,;:]+ ){0,2}?(?:${PEOPLE}) )?(?:(?:${WHEN}) ){0,2}as (?:${THEN})`,
    ),
    'It has the same number of officers as at Easter.',
  ],
  [
    new RegExp(
      `\\b(?:keep|keeps|keeping|kept|retain|retains|retained) (?:(?:all|every one) (?:of )?(?:the |@\\w+ |\\S+ of )?(?:its|their|the|\\d+|${NUMBER})(?: \\S+){0,2}?|every(?: single)?(?: one of (?:its|their)(?: \\S+)?)?) (?:diplomats?|officers?|envoys|staff|employees|officials?)\\b(?! (?:out|away|home|at home|indoors|inside|off|waiting|busy|informed|but|except|bar|on (?:leave|alert|standby)|from|who|abroad|apart|save|safe))`,
    ),
    'It has kept all 14 of its diplomats in the city.',
  ],
];

/** That people are counted. */
export const OF_PEOPLE: readonly Phrase[] = [
  [
    new RegExp(`(?:^| )(?:${PEOPLE}|us|them|strong|@people|@post)(?= )`),
    'There are as many of them as at Easter.',
  ],
];

/** That other things are. */
export const OF_THINGS: readonly Phrase[] = [
  [
    /\b(?:passports?|visas?|applications?|papers|permits?|letters?|cases|appointments|stamps|documents)\b/,
    'It stamped as many passports as at Easter.',
  ],
  [
    /\b(?:calls|callers|visitors|guests|citizens|tourists|students)\b/,
    'It has as many visitors as at Easter.',
  ],
  [/\b(?:cars|flags|windows|desks?)\b/, 'It has as many cars as at Easter.'],
];

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a count that is as large as another, what makes it less, more or open: "half as many as in May". */
export const OTHERWISE = words(`
not no never hardly scarcely barely nearly almost half third thirds quarter quarters twice times fifth fifths without n't if unless
until should want wants wanted need needs demand demands demanded will would could may might shall to`);

/** That those who are counted went or came. */
export const GOES = words(`
left leave leaves leaving gone flown flew sent withdrawn evacuated out home departed removed pulled recalled returned back arrived
more killed wounded`);

/** That people are there to be counted. */
export const IS_THERE = words(`
has have had is are was were 's number numbers numbered count counts counted list lists listed employ employs employed`);

/** What makes a count that of those who are left: "cut from 40 to 12 in March, has only 12 now". */
export const CUTS =
  /^(?:cuts?|cutting|reduc\w+|trim\w*|halv\w+|fell|fall(?:s|en|ing)?|down|shr[aiu]nk\w*|dropp?\w*|slash\w*|lower\w*|slimm?\w*|thinn?\w*|whittl\w+|scal\w+|withdr\w+|pull\w*|recall\w*|evacuat\w+|only|just|barely|merely)$/;

/** Behind a number that counts hours or a share. */
export const OF_TIME = words(`
o'clock a.m p.m am pm hour hours day days week weeks month months year years minute minutes per percent %`);
