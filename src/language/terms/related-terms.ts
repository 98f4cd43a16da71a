import { COUNTRIES } from '../places/countries.ts';
import { termOf } from './term.ts';
import { ACTIONS } from './thesaurus/actions.ts';
import { KINDS } from './thesaurus/kinds.ts';
import { MISSIONS } from './thesaurus/missions.ts';
import { PEOPLE } from './thesaurus/people.ts';
import { QUALITIES } from './thesaurus/qualities.ts';
import { THINGS } from './thesaurus/things.ts';

/** How much a match by a relative counts beside a match by the word itself. */
const SYNONYM = 0.6;
const MEMBER = 0.5;
const DEMONYM = 0.85;
const CAPITAL = 0.6;

const lines = (data: string): string[] => data.trim().split('\n');
const terms = (words: string): string[] => [
  ...new Set(
    words
      .split(/[\s,]+/)
      .map(termOf)
      .filter(Boolean),
  ),
];

interface Relations {
  readonly related: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly countryTerms: ReadonlySet<string>;
}

function readRelations(): Relations {
  const related = new Map<string, Map<string, number>>();
  const countryTerms = new Set<string>();
  const relate = (from: string, to: string, weight: number): void => {
    if (!from || !to || from === to) return;
    const others = related.get(from) ?? new Map<string, number>();
    others.set(to, Math.max(weight, others.get(to) ?? 0));
    related.set(from, others);
  };
  for (const line of lines([PEOPLE, ACTIONS, THINGS, QUALITIES, MISSIONS].join('\n'))) {
    const group = terms(line);
    for (const from of group) for (const to of group) relate(from, to, SYNONYM);
  }
  for (const line of lines(KINDS)) {
    const [kind = '', members = ''] = line.split(':');
    for (const member of terms(members)) relate(termOf(kind), member, MEMBER);
  }
  // "Chinese diplomats" are looked for under "China" too, "in Mali" under "Malian" and "Bamako".
  for (const { name, otherNames, demonyms, capitals } of COUNTRIES) {
    const names = [name, ...otherNames, ...demonyms].filter((form) => !form.includes(' '));
    const same = terms(names.join(' '));
    for (const country of same) countryTerms.add(country);
    const seats = terms(
      capitals
        .filter((form) => !form.includes(' '))
        .slice(0, 1)
        .join(' '),
    );
    for (const from of same) for (const to of same) relate(from, to, DEMONYM);
    for (const country of same) {
      for (const seat of seats) {
        relate(country, seat, CAPITAL);
        relate(seat, country, CAPITAL);
      }
    }
  }
  return { related, countryTerms };
}

let read: Relations | undefined;

/** Read when a question first needs them: stemming the whole thesaurus takes a moment that a start can spare. */
const relations = (): Relations => {
  read ??= readRelations();
  return read;
};

const NONE: ReadonlyMap<string, number> = new Map();

/** Terms that may stand for this one in a report, with how much a match by them counts (below 1). */
export const relatedTerms = (term: string): ReadonlyMap<string, number> =>
  relations().related.get(term) ?? NONE;

/** Whether a term names a country or its people. */
export const isCountryTerm = (term: string): boolean => relations().countryTerms.has(term);
