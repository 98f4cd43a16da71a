const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const BELOW_TEN = UNITS.slice(0, 9).join('|');

/** The source of a pattern of the numbers up to 99, in figures or words, whether or not they open a sentence: "a", "Ten", "twenty-five", "30". */
export function numberPattern(): string {
  const inAnyCase = (word: string): string => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`;
  const tens = `(?:${TENS.map(inAnyCase).join('|')})(?:[- ](?:${BELOW_TEN}))?`;
  return `[Aa]|${UNITS.map(inAnyCase).join('|')}|${tens}|\\d{1,2}`;
}

/** The number that such words tell; null for others. */
export function numberOf(words: string): number | null {
  const [first = '', second = ''] = words.toLowerCase().split(/[- ]/);
  if (/^\d+$/.test(first)) return Number(first);
  if (first === 'a') return 1;
  const unit = (word: string): number => UNITS.indexOf(word) + 1;
  const ten = TENS.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + unit(second);
  return unit(first) || null;
}
