import { isoDate } from '../iso-date.ts';

/** Month names and their usual short forms, in the languages of the labels; the place in the list is the month. */
const MONTHS: readonly string[] = [
  'january jan janvier janv enero ene januar jänner janeiro gennaio gen januari ocak января',
  'february feb février févr fevrier febrero februar fevereiro fev febbraio februari şubat февраля',
  'march mar mars marzo märz maerz março marzo maart mart марта',
  'april apr avril avr abril abr aprile nisan апреля',
  'may mai mayo maio maggio mag mei mayıs мая',
  'june jun juin junio juni junho giugno giu haziran июня',
  'july jul juillet juil julio juli julho luglio lug temmuz июля',
  'august aug août aout agosto ago augustus ağustos августа',
  'september sep sept septembre septiembre setembro set settembre eylül сентября',
  'october oct octobre octubre oktober okt outubro out ottobre ott ekim октября',
  'november nov novembre noviembre novembro kasım ноября',
  'december dec décembre dec diciembre dic dezember dez dezembro dicembre aralık декабря',
];

const monthOf = new Map(MONTHS.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)));

/** Other words that a line giving a page's date is made of: days, “Published on”, “Last updated”, time zones. */
const DATE_WORDS = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag segunda terça quarta quinta sexta feira ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica ' +
    'published updated last modified posted first on at date of issue the publication time from since this page captured ' +
    'publié le mis à jour modifié publicado el actualizado a las la de del do em às veröffentlicht aktualisiert am um uhr ' +
    'pubblicato aggiornato il alle am pm a.m p.m am. et est edt gmt utc bst cet cest pt pst pdt ist h th st nd rd today'
  ).split(' '),
);

/** Units of time in several languages are Latin letters; to name all letters would make the pattern slow to compile. */
const RELATIVE =
  /(?:\b(?:an?|one|\d{1,3}) (?:second|minute|min|hour|hr|day|week|month|year)s? ago|\b(?:(?:il y a|há) \d{1,3}|hace (?:un[ao]?|\d{1,3})|vor (?:eine[mr]|\d{1,3})) [a-zà-öø-ÿ]{3,8}|\b\d{1,3} [a-zà-öø-ÿ]{3,8} fa|\byesterday|\bjust now)$/i;
const LONGEST = 100;
/** Two dates with their times. */
const MOST_NUMBERS = 10;

/** Whether a line ends like “Harbour Posta day ago”: a time counted back from when the page was captured. */
export const isRelativeTime = (line: string): boolean => line.length <= LONGEST && RELATIVE.test(line);

/**
 * A line that is nothing but a date, with or without a day's name, a time and a word such as “Updated”.
 * `null`: the line is no date; `date` is an ISO date, or null when the line has no whole date.
 */
export function pageDate(line: string): { date: string | null } | null {
  if (line.length > LONGEST) return null;
  const tokens = line.toLowerCase().match(/\p{L}[\p{L}.]*\p{L}|\p{L}|\d+/gu) ?? [];
  let month = 0;
  const numbers: string[] = [];
  for (const token of tokens) {
    if (/^\d/.test(token)) numbers.push(token);
    else if (monthOf.has(token.replace(/\.$/, ''))) month = monthOf.get(token.replace(/\.$/, '')) ?? 0;
    else if (!DATE_WORDS.has(token)) return null;
  }
  if (numbers.length > MOST_NUMBERS || numbers.some((number) => number.length > 4)) return null;
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(line)?.[0];
  if (iso) return { date: isoDate(iso) };
  const year = numbers.find((number) => /^(?:19|20)\d\d$/.test(number));
  const isDay = (number: string) => number !== year && Number(number) >= 1 && Number(number) <= 31;
  if (!year || (month === 0 && numbers.length < 3))
    return month > 0 && numbers.some(isDay) ? { date: null } : null;
  if (month === 0) return { date: null };
  const day = numbers.find(isDay);
  if (!day) return { date: null };
  return { date: isoDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`) };
}
