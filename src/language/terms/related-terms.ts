import { termOf } from './term.ts';
import { SYNONYM_GROUPS } from './thesaurus-groups.ts';

const SYNONYM_WEIGHT = 0.6;

const related = new Map<string, Map<string, number>>();
for (const group of SYNONYM_GROUPS) {
  const terms = [...new Set(group.split(/\s+/).map(termOf).filter(Boolean))];
  for (const term of terms) {
    const others = related.get(term) ?? new Map<string, number>();
    for (const other of terms) if (other !== term) others.set(other, SYNONYM_WEIGHT);
    related.set(term, others);
  }
}

const NONE: ReadonlyMap<string, number> = new Map();

/** Terms that may stand for this one in a report, with how much a match by them counts (below 1). */
export const relatedTerms = (term: string): ReadonlyMap<string, number> => related.get(term) ?? NONE;
