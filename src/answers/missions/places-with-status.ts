import type { Steps } from '../../knowledge/in-slices.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { byCode, byName } from '../../language/order.ts';
import { countryName } from '../../language/places/gazetteer.ts';
import { sortByPost } from './posts.ts';

/**
 * Places that articles published by a day report a status of: those of `country` first, then by the newest report.
 * Cities by their names, a country where no city is named; with `sender` (ISO code) only that state's missions.
 */
export function* placesWithStatus(
  knowledge: Knowledge,
  asOf: string,
  { country = null, sender = null }: { country?: string | null; sender?: string | null } = {},
): Steps<string[]> {
  const newest = new Map<string, string>();
  for (const [code, filed] of knowledge.missions.byCountry) {
    const known = filed.filter(
      ({ reportedOn, report }) =>
        reportedOn <= asOf &&
        report.about !== 'report' &&
        !report.background &&
        (sender === null || report.sender === sender),
    );
    for (const { city, reports } of sortByPost(code, known)) {
      const name = city ?? countryName(code);
      const day = reports.at(-1)?.reportedOn ?? '';
      const rank = `${code === country ? 1 : 0} ${day}`;
      if (rank > (newest.get(name) ?? '')) newest.set(name, rank);
    }
    yield;
  }
  return [...newest].sort((a, b) => byCode(b[1], a[1]) || byName(a[0], b[0])).map(([name]) => name);
}
