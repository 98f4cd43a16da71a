const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An ISO date of any precision for readers: `11 Jun 2025`, `May 2019`, `2012`. What is no date is given back as it is. */
export function readableDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const DAY_MS = 86_400_000;

/** How long before `today` (ISO date) a day was, in one or two words: `today`, `3 days ago`, `5 years ago`. */
export function age(isoDate: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(isoDate.slice(0, 10))) / DAY_MS);
  if (!Number.isFinite(days)) return '';
  if (days < 0) return 'in the future';
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 60) return `${days} days ago`;
  if (days < 730) return `${Math.round(days / 30.44)} months ago`;
  return `${Math.floor(days / 365.25)} years ago`;
}
