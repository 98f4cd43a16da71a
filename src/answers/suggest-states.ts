import type { Knowledge } from '../knowledge/knowledge.ts';
import { countryName } from '../language/places/gazetteer.ts';
import { plainName } from '../language/places/plain-name.ts';

/** Sending states that the articles report of and whose name begins like what was typed. */
export function suggestStates(knowledge: Knowledge, typed: string): { name: string; value: string }[] {
  const wanted = plainName(typed);
  const senders = [...knowledge.missions.byCountry.values()].flatMap((filed) =>
    filed.map(({ report }) => report.sender),
  );
  return [...new Set(senders)]
    .map(countryName)
    .filter((name) => plainName(name).startsWith(wanted))
    .sort((a, b) => a.localeCompare(b))
    .slice(0, 25)
    .map((name) => ({ name, value: name }));
}
