const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const LARGEST_FIGURE = 999;

/** The numbers of people that a sentence can give: "nine", "forty-one", "41", "two dozen". */
export const NUMBER_WORDS: readonly string[] = [
  ...UNITS,
  ...TEENS,
  ...TENS,
  ...TENS.flatMap((ten) => UNITS.map((unit) => `${ten}-${unit}`)),
  ...Array.from({ length: LARGEST_FIGURE }, (_, index) => String(index + 1)),
  ...[
    'a dozen',
    'half a dozen',
    'dozens',
    'dozen',
    'two dozen',
    'three dozen',
    'a score',
    'a hundred',
    'scores',
  ],
];

/** One pattern's alternatives for the numbers of one word. */
export const NUMBER: string = NUMBER_WORDS.filter((word) => !word.includes(' ')).join('|');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, ...TEENS].map((word, index): [string, number] => [word, index + 1]),
  ...TENS.flatMap((ten, index): [string, number][] => [
    [ten, 20 + 10 * index],
    ...UNITS.map((unit, one): [string, number] => [`${ten}-${unit}`, 21 + 10 * index + one]),
  ]),
]);

/** What a number is in figures: "forty-one" is 41; null for other words. */
export const numberOf = (word: string): number | null =>
  /^\d{1,4}$/.test(word) ? Number(word) : (VALUES.get(word) ?? null);

const ORDINAL_UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');

/** "First" to "thirty-first": the days of a month in words. */
export const ORDINALS: ReadonlySet<string> = new Set([
  ...ORDINAL_UNITS,
  'tenth',
  'eleventh',
  'twelfth',
  ...'thir four fif six seven eigh nine'.split(' ').map((unit) => `${unit}teenth`),
  'twentieth',
  'thirtieth',
  ...ORDINAL_UNITS.map((unit) => `twenty-${unit}`),
  'thirty-first',
]);
