import type { Asked } from './question.ts';
import { termOf } from './term.ts';
import { wordsOf } from './words.ts';

const NUMBER_WORD =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|twice|double|several|none|nobody|no one';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
const UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))';
const CURRENCY =
  '(?:dollars?|euros?|pounds?|francs?|cents?|pence|pennies|yen|yuan|renminbi|won|rupees?|rupiahs?|roubles?|rubles?|pesos?|dinars?|dirhams?|riyals?|rials?|reais|liras?|kron(?:a|or|e|er)|zloty?s?|forints?|shillings?|naira|rand|cedis?|birr|kwacha|gourdes?|shekels?|baht|ringgit|taka|kyats?|dong|hryvnias?|tenge|bolivars?|lempiras?|afghanis?)';
const AMOUNT = '\\d[\\d.,]*(?:\\s?(?:k|m|bn|tn|thousand|million|billion|trillion))?';

/**
 * What can answer a question of each kind, as it stands in print. They need not be exact: they lift one sentence over
 * another, and tell a sentence that can't answer from one that may.
 */
const PATTERNS: Readonly<Partial<Record<Asked, readonly RegExp[]>>> = {
  // 31 diplomats; half of the staff; not the day or the year of a date, nor a label: School 285, 555-0100.
  number: [
    new RegExp(
      `(?=\\d)(?<![\\d.,])(?<!\\d-)(?<![\\p{Ll},]\\s\\p{Lu}[\\p{L}.]{0,20}\\s)(?<!${MONTH}\\.?\\s)(?!(?:1[6-9]|20)\\d\\d(?![\\d,]))\\d[\\d.,]*(?!\\d|-\\d|-year-old|\\s?(?:st|nd|rd|th)\\b|\\s(?:of\\s)?${MONTH}\\b|\\s?[ap]\\.?m\\b|:\\d)`,
      'gu',
    ),
    new RegExp(`\\b(?:${NUMBER_WORD})\\b`, 'gi'),
  ],
  // $1.1 billion; 2,500 francs a litre; it costs 40,000 now.
  money: [
    new RegExp(
      `[$€£¥₹]\\s?${AMOUNT}|${AMOUNT}\\s(?:\\p{L}+\\s)?${CURRENCY}\\b|\\b(?:a|${NUMBER_WORD})\\s(?:\\p{L}+\\s)?${CURRENCY}\\b|\\b(?:cost|costs|costing|paid|pay|pays|price[ds]?|worth|fined?|spent)\\s(?:\\p{L}+\\s){0,2}${AMOUNT}|\\b[A-Z]{3}\\s?${AMOUNT}|${AMOUNT}\\s[A-Z]{3}\\b|\\bfree of charge\\b`,
      'giu',
    ),
  ],
  // On Tuesdays; in June 2010; not before the autumn; two days later; at 6 p.m.
  time: [
    new RegExp(
      `\\b(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?${MONTH}\\b(?:\\.?\\s\\d{1,2}\\b)?|\\b${WEEKDAY}\\b`,
      'gu',
    ),
    new RegExp(
      `\\b(?:1[0-9]|20)\\d\\ds?\\b|\\b(?:yesterday|today|tomorrow|tonight|midnight|noon|dawn|dusk|spring|summer|autumn|winter|christmas|easter|ramadan)\\b|\\b(?:next|last|this|that|following|previous|coming|past|same)\\s(?:\\p{L}+\\s)?(?:day|night|morning|afternoon|evening|week|weekend|month|year|decade|century)s?\\b|\\b(?:\\d+|a|an|few|several|${NUMBER_WORD})[\\s-]${UNIT}\\s(?:ago|later|earlier|before|after|from now|hence)\\b|\\b(?:in|within)\\s(?:\\p{L}+\\s)?(?:\\d+|a|an|few|${NUMBER_WORD})\\s${UNIT}\\b|\\b\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\b|\\b\\d{1,2}:\\d\\d\\b|\\b\\d{1,2}(?:st|nd|rd|th)\\scentur`,
      'giu',
    ),
  ],
  // For 40 days; since 2003; until Nov 23; indefinitely.
  duration: [
    new RegExp(
      `(?:\\d[\\d.,]*|\\b(?:${NUMBER_WORD}|an?|few|many|one))[\\s-](?:\\p{L}+[\\s-])?${UNIT}\\b(?!-old|\\sold\\b)|\\b(?:since|until|till|through)\\s(?:\\p{L}+\\s)?(?:\\d|${MONTH}|${WEEKDAY}|early|late|last|next|the)|\\b(?:indefinitely|permanently|overnight|forever)\\b|\\b(?:for|in)\\s(?:${UNIT}|ages|life)\\b`,
      'giu',
    ),
  ],
  // Osei, 61, resigned; a 61-year-old; aged 61; the house is 40 years old.
  age: [
    /\b\d{1,3}[\s-]years?[\s-]old\b|\baged?\s\d+|,\s\d{1,3}(?=,|\sand\b)|\bturn(?:s|ed|ing)\s\d+|\bborn\b|\b(?:his|her|their)\s(?:early\s|mid-?|late\s)?(?:teens|\w+ties)\b/gi,
  ],
  // In Kigali; to neighbouring Cameroon; where the river meets the sea.
  place: [
    /\b(?:in|at|to|from|near|outside|inside|on|off|across|into|via|through|over|of|for|around|between|north|south|east|west)\s+(?:(?:the|a|an|its|their|nearby|neighbou?ring|northern|southern|eastern|western|central|capital|city|town|port|village|district|state|province)\s+){0,3}\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)*/gu,
  ],
  // Ilse Tamm; General Okoro; a minister called Lund.
  person: [
    /(?<=[\p{L}\p{M},;:)—–-]["'“”‘’«»]?\s["'“”‘’«»]?)\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*)*|\p{Lu}[\p{L}\p{M}'’.-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)+/gu,
  ],
  // Because of the cracks; due to a strike; in order to; so that.
  reason: [
    /\b(?:because|since|due to|so that|in order to|for fear|fear(?:s|ed|ing)?|cit(?:es|ed|ing)|amid|owing|thanks to|to avoid|in protest|reasons?|therefore|as a result|so as|concerns?|after|over|caused?|causes|led to|blam(?:es?|ed|ing)|prompted|triggered|argu(?:es?|ed|ing)|to (?=\p{Ll}+\b)|for (?=\p{L}))\b/giu,
  ],
  // "It is invented", he said.
  words: [/["“”«»]|[‘']{2}|\b(?:said|says|told|called|tweet(?:ed|ing)?|wrote|asked)\b/gi],
};

const CALENDAR = new RegExp(`^(?:${MONTH}|${WEEKDAY})\\.?$`, 'i');

/** What a saying or a reason looks like says nothing of what is said. */
const SHOWN_BY_FORM: ReadonlySet<Asked> = new Set(['words', 'reason']);

/**
 * Whether a text shows something of the kind asked for that the question doesn't say itself: "in 2019" is no answer to
 * "when in 2019".
 * @param isAsked whether a term stands in the question
 */
export function showsKind(text: string, asks: Asked, isAsked: (term: string) => boolean): boolean {
  const isNew = (word: string): boolean => {
    const term = termOf(word);
    return term !== '' && !isAsked(term) && !(asks === 'person' && CALENDAR.test(word));
  };
  for (const pattern of PATTERNS[asks] ?? []) {
    for (const [match] of text.matchAll(pattern)) {
      if (SHOWN_BY_FORM.has(asks) || wordsOf(match).some(({ raw }) => isNew(raw))) return true;
    }
  }
  return false;
}

/** Whether questions of this kind want something that can be seen in a sentence. */
export const canShow = (asks: Asked): boolean => PATTERNS[asks] !== undefined;
