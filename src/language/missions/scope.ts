import type { SentenceView, Stretch } from './sentence-view.ts';

/** Who a step applies to: the field's words and what newsrooms call them. `nonessential personnel`: "non-emergency staff". */
const CATEGORIES: readonly (readonly [string, RegExp])[] = [
  [
    'nonessential personnel',
    /\bnon[- ]?(?:emergency|essential|critical|core|vital)\b|\binessential\b|\bunessential\b|\ball but (?:\S+ ){0,3}(?:emergency|essential)\b/i,
  ],
  ['family members', /\b(?:famil(?:y|ies)|relatives|spouses|wives|husbands|children|loved ones|partners)\b/i],
  ['dependents', /\bdepend[ae]nts\b/i],
  ['locally employed staff', /\blocal(?:ly)?[- ](?:employed|engaged|hired|staff|employees)\b/i],
  [
    'all staff',
    /\b(?:all|entire|whole|every|last|remaining)(?: of)?(?: (?:its|their|the|our|american|embassy|british|french|german|foreign|diplomatic))* (?:staff|personnel|diplomats?|employees|people|officers|team|workforce)\b/i,
  ],
  ['diplomats', /\b(?:diplomats?|envoys?|diplomatic (?:staff|personnel))\b/i],
];

/** The categories of people that a stretch of a sentence names. */
export function scopeOf(text: string, view: SentenceView, stretch: Stretch): string[] {
  const start = view.tokens[stretch.from]?.start ?? view.start;
  const end = view.tokens[stretch.to - 1]?.end ?? view.end;
  const prose = text.slice(start, end);
  return CATEGORIES.filter(([, wording]) => wording.test(prose)).map(([name]) => name);
}
