import fc from 'fast-check';
import cities from '../../src/language/places/cities.table.json' with { type: 'json' };
import { COUNTRIES } from '../../src/language/places/countries.ts';

/**
 * Short pieces that, repeated ten thousand times, have made readers of text slow: marks that open and never close,
 * runs of one class of characters, beginnings of every pattern that never come to their end.
 */
export const HOSTILE_UNITS: readonly string[] = [
  'a',
  'A',
  '0',
  ' ',
  '\t',
  '\u00a0',
  '\n',
  '\r\n',
  '\n\n',
  ' \n ',
  '.',
  '. ',
  '...',
  '…',
  ',',
  ', ',
  '-',
  '—',
  ':',
  '_:',
  '"',
  '" ',
  ' "',
  '“',
  '”',
  '“ ”',
  "'",
  "' ",
  " '",
  '‘',
  '’',
  '‘’',
  '«',
  '»',
  '„“',
  '"a"',
  '“a',
  'a”',
  "'a ",
  '(',
  ')',
  '()',
  '[',
  '](',
  '<',
  '<@',
  '*',
  '`',
  '|',
  '#',
  '> ',
  '---\n',
  'a: b\n',
  'é',
  'e\u0301',
  '\u0301',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud800',
  '\udc00',
  '👩‍👩‍👧',
  'ß',
  'İ',
  'a. ',
  'A. ',
  'U.S. ',
  'Mr. ',
  'St. John ',
  'Name ',
  'Name Name, ',
  'of the ',
  'the ',
  'and ',
  'he ',
  'he said ',
  'said, ',
  'said “',
  '," said Name. "',
  '"A," B said.\n\n',
  'according to ',
  'who, ',
  'a spokesman for the ',
  '11 June 2025 ',
  'June ',
  '2025-',
  '1 ',
  '1,000 ',
  'last ',
  'embassy ',
  'Embassy in Lima ',
  'the embassy in Lima ordered ',
  'would not be closed unless ',
  'nonessential personnel and family members ',
  'Share this article\n',
  'Read more: ',
  'Advertisement\n\n',
  'By Name Name\n',
  'Photo: Name/Agency\n',
  '© 2025 ',
  'http://a.b/',
  'interactions/1/',
  'place:a ',
  'place:"a ',
  `A. ${'A'.repeat(60)}/${'A'.repeat(60)}/`,
  `A. ${'Aa’Aa '.repeat(20)}/${'Aa’Aa '.repeat(20)}/`,
  `${'A'.repeat(124)}:`,
];

/**
 * News that names another city or state each time it goes on: what an article has spoken of grows with it. `{city}` and
 * `{state}` stand for the next of the gazetteer.
 */
export const NAMING_UNITS: readonly string[] = [
  'Peru has a consulate in {city}. The mission has been closed since Monday.\n\n',
  '{state} may close its embassy in {city}. That is invented. The mission has been closed since Monday.\n\n',
];

const PIECES = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_UNITS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }) },
);

/** Two to six of those pieces in a row, or a piece nobody thought of. */
export const hostileUnit: fc.Arbitrary<string> = fc
  .array(PIECES, { minLength: 2, maxLength: 6 })
  .map((pieces) => pieces.join(''));

const CITIES = Object.values(cities.cities).flatMap((list) =>
  list.split(';').map((entry) => entry.split(':')[0]),
);
const STATES = COUNTRIES.map(({ name }) => name);

const nth = (names: readonly (string | undefined)[], at: number): string => names[at % names.length] ?? '';

/** `unit` again and again, each time with the next names of the gazetteer, at least `length` code units. */
export function repeated(unit: string, length: number): string {
  if (!/\{(?:city|state)\}/.test(unit)) return unit.repeat(Math.ceil(length / unit.length));
  const texts: string[] = [];
  for (let at = 0, made = 0; made < length; at += 1) {
    const text = unit.replaceAll('{city}', nth(CITIES, at)).replaceAll('{state}', nth(STATES, at));
    texts.push(text);
    made += text.length;
  }
  return texts.join('');
}
