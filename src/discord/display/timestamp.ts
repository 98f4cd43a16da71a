/** Noon UTC: the same calendar day nearly everywhere on Earth. */
const noon = (isoDate: string): number => Date.parse(`${isoDate}T12:00:00Z`) / 1000;

const isDay = (iso: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(iso) && Number.isFinite(noon(iso));

/** A day in the reader's own language: `<t:1749643200:D>`; null for what is no full date. */
export const dayStamp = (isoDate: string | null): string | null =>
  isoDate !== null && isDay(isoDate) ? `<t:${noon(isoDate)}:D>` : null;

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** A moment in the reader's own language and time: `<t:1749643200:f>`; null for what is none in ISO's form, in UTC. */
export function momentStamp(iso: string): string | null {
  const seconds = Math.floor(Date.parse(iso) / 1000);
  return MOMENT.test(iso) && Number.isFinite(seconds) ? `<t:${seconds}:f>` : null;
}

/** How long ago a day was, kept up to date by Discord: `<t:1749643200:R>`; null for what is no full date. */
export const ageStamp = (isoDate: string | null): string | null =>
  isoDate !== null && isDay(isoDate) ? `<t:${noon(isoDate)}:R>` : null;
