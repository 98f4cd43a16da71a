import { stemmer } from 'stemmer';
import { ABBREVIATIONS } from './abbreviations.ts';
import { TENS, UNITS } from './number-words.ts';
import { SPELLING_VARIANTS } from './spelling-variants.ts';
import { STOP_WORDS } from './stop-words.ts';

const LONGEST_STEMMED = 40;

/** A word without case, accents, apostrophes, possessive and dots: "N'Djamena's" is "ndjamena", "U.S." is "us". */
export function foldWord(raw: string): string {
  const lower = raw.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/['’]s?$/, '')
    .replace(/['’.]/g, '')
    .replace(/(?<=\d),(?=\d)/g, '');
}

/** "U.S." and "US", never the pronoun "us". */
const isUnitedStates = (raw: string): boolean => /^(?:US|U\.S\.?|U\.S\.A\.?|USA)(?:['’]s)?$/.test(raw);

function foldNumber(raw: string): string {
  return raw.replace(/,(?=\d)/g, '').toLowerCase();
}

/** The stem of a folded word, British spellings turned into American ones first. */
function stemOf(folded: string): string {
  if (folded.length < 3 || folded.length > LONGEST_STEMMED || /\d/.test(folded)) return folded;
  let word = folded;
  for (const [pattern, replacement] of SPELLING_VARIANTS) {
    if (pattern.test(word)) {
      word = word.replace(pattern, replacement);
      break;
    }
  }
  return stemmer(word);
}

/** What a word is found by; empty for a word that carries no topic. */
export function termOf(raw: string): string {
  if (isUnitedStates(raw)) return 'usa';
  if (/^\d/.test(raw)) return foldNumber(raw);
  const folded = foldWord(raw);
  if (folded.length < 2 || STOP_WORDS.has(folded)) return '';
  const number = UNITS.get(folded) ?? TENS.get(folded);
  if (number !== undefined) return String(number);
  return stemOf(ABBREVIATIONS.get(folded) ?? folded);
}
