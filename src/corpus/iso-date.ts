const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(?:Z|z|[+-]\d{2}:?\d{2})?)?$/;
const DAY_MS = 86_400_000;

/** The date of an ISO 8601 date or date-time as it is written, `2025-06-11`; null when it is none or impossible. */
export function isoDate(value: string): string | null {
  const found = ISO.exec(value.trim());
  if (!found) return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = found;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
}

/** Days from one ISO date to another, negative when `to` is the earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
