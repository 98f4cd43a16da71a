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
