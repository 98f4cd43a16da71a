import { countryName, countryOf } from '../language/places/gazetteer.ts';
import { completer } from './completion.ts';

/** Sending states that the articles report of, those most reported of first. */
export const suggestStates = completer<string>({
  *list({ missions }) {
    const counts = new Map<string, number>();
    for (const filed of missions.byCountry.values()) {
      for (const { report } of filed) counts.set(report.sender, (counts.get(report.sender) ?? 0) + 1);
      yield;
    }
    return [...counts]
      .sort(([a, most], [b, fewer]) => fewer - most || (a < b ? -1 : 1))
      .map(([code]) => code);
  },
  names: (code) => [countryName(code), ...(countryOf(code)?.otherNames ?? [])],
  also: (code) => countryOf(code)?.demonyms ?? [],
  show: (code) => ({ name: countryName(code), value: countryName(code) }),
});
