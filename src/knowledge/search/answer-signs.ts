import type { Asked } from '../../language/terms/question.ts';

const NUMBER_WORD =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|twice|double|percent|per cent|several|none|no one';
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
const SPAN = 'seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)';

/**
 * What a sentence shows when it can answer: one pattern for each kind of thing asked for. They need not be exact, they
 * only lift one sentence over another.
 */
export const ANSWER_SIGNS: Readonly<Partial<Record<Asked, RegExp>>> = {
  // 31 diplomats; half of the staff.
  number: new RegExp(`\\d|\\b(?:${NUMBER_WORD})\\b`, 'i'),
  // $1.1 billion; 2,500 francs a litre.
  money:
    /[$€£¥]\s?\d|\d\s*(?:k|m|bn|million|billion|trillion)?\s*(?:dollars?|euros?|pounds?|francs?|cents?|yen|rupees?|roubles?|rubles?|pesos?|dinars?|[A-Z]{3}\b)|\bmillion|\bbillion|\bpercent/i,
  // On Tuesdays; in June 2010; not before the autumn.
  time: new RegExp(
    `\\b(?:${MONTH})\\b|\\b${WEEKDAY}\\b|\\b(?:1[6-9]|20)\\d\\d\\b|\\b(?:yesterday|today|tomorrow|tonight|noon|midnight|spring|summer|autumn|winter|next|last|ago|since|until|after|before|during)\\b|\\d\\s?[ap]\\.?m\\b`,
  ),
  // For 40 days; since 2003; until Nov 23.
  duration: new RegExp(
    `(?:\\d|\\b(?:${NUMBER_WORD}|a|an|few|many)\\b)[\\s-](?:${SPAN})\\b|\\b(?:since|until|till)\\b`,
    'i',
  ),
  // Osei, 61, resigned; a 61-year-old; aged 61; the house is 40 years old.
  age: /\b\d{1,3}[\s-]years?[\s-]old\b|\baged?\s\d|,\s\d{1,3},|\bturn(?:s|ed|ing)\s\d|\bborn\b|\bbirthday\b/i,
  // In Kigali; to neighbouring Cameroon.
  place:
    /\b(?:[Ii]n|[Aa]t|[Tt]o|[Ff]rom|[Nn]ear|[Oo]utside|[Ii]nside|[Oo]n|[Oo]ff|[Aa]cross|[Ii]nto|[Ww]here)\s+(?:the\s+|a\s+|an\s+|nearby\s+|neighbou?ring\s+)?\p{Lu}/u,
  // Because of; after; in order to; which he called a mistake.
  reason:
    /\b(?:because|since|due to|so that|in order to|after|for fear|citing|amid|over|owing|thanks to|to avoid|in protest|reasons?|therefore|as a result|so as|concerns?)\b/i,
  // "It is invented", he said.
  words: /["“”«»]|[‘']{2}|\b(?:said|says|told|called|tweet(?:ed|ing)?|wrote|asked)\b/,
};
