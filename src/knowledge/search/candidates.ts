import type { Article } from '../../corpus/article.ts';
import type { ArticleTerms } from './article-terms.ts';
import { bestScores } from './best-scores.ts';
import type { PassageIndex } from './passage-index.ts';
import type { Query } from './query.ts';

/** So many entries of the index are read at most, beyond the two terms that tell most. */
const ENTRY_BUDGET = 3000;
const SURE_TERMS = 2;

/** So many articles are read sentence by sentence, and so many terms of them at most. */
const MOST_ARTICLES = 80;
const MOST_TERMS = 1_500_000;

/** The terms to look up: those that tell most, as many as the budget allows. */
function lookups(query: Query, index: PassageIndex): Map<number, { slot: number; worth: number }[]> {
  const byTerm = new Map<number, { slot: number; worth: number }[]>();
  for (const { slot, term, weight } of query.stands) {
    const worth = weight * (query.slots[slot]?.value ?? 0);
    byTerm.set(term, [...(byTerm.get(term) ?? []), { slot, worth }]);
  }
  const most = (entries: readonly { worth: number }[]) => Math.max(...entries.map(({ worth }) => worth));
  const ordered = [...byTerm].sort(([, a], [, b]) => most(b) - most(a));
  const chosen = new Map<number, { slot: number; worth: number }[]>();
  let entries = 0;
  for (const [term, worths] of ordered) {
    const cost = index.articleFrequency[term] ?? 0;
    if (chosen.size >= SURE_TERMS && entries + cost > ENTRY_BUDGET) continue;
    entries += cost;
    chosen.set(term, worths);
  }
  return chosen;
}

/** The articles that hold most of what a question asks about, the likeliest first. */
export function findCandidates(
  query: Query,
  index: PassageIndex,
  accept: (article: Article) => boolean = () => true,
): ArticleTerms[] {
  const chosen = lookups(query, index);
  if (chosen.size === 0) return [];
  const worthBySlot = new Float64Array(query.slots.length);
  const asked = [...chosen.keys()];
  const worthOf = new Map([...chosen].map(([term, worths]) => [index.dictionary.termOf(term), worths]));
  const scoreOf = (terms: readonly string[], length: number): number => {
    worthBySlot.fill(0);
    for (const term of terms) {
      for (const { slot, worth } of worthOf.get(term) ?? [])
        worthBySlot[slot] = Math.max(worthBySlot[slot] ?? 0, worth);
    }
    return worthBySlot.reduce((sum, worth) => sum + worth, 0) - 0.05 * Math.log(length + 1);
  };
  const best = bestScores(MOST_ARTICLES);
  const found: { document: ArticleTerms; score: number }[] = [];
  for (const { segment, live } of index.segments) {
    const { documents, lengths } = segment;
    // Most articles that have one of the words are no candidates: they are passed over before they are even looked at.
    const results = segment.search(asked, ({ id, terms }) => {
      const score = scoreOf(terms, lengths[id] ?? 0);
      const document = documents[id];
      if (!document || live[id] !== 1 || !best.mayBelong(score) || !accept(document.article)) return false;
      best.add(score);
      return true;
    });
    for (const { id, terms } of results) {
      const document = documents[id];
      if (document) found.push({ document, score: scoreOf(terms, lengths[id] ?? 0) });
    }
  }
  found.sort((a, b) => b.score - a.score);
  const taken: ArticleTerms[] = [];
  let terms = 0;
  for (const { document } of found.slice(0, MOST_ARTICLES)) {
    terms += document.terms.length;
    if (taken.length > 0 && terms > MOST_TERMS) break;
    taken.push(document);
  }
  return taken;
}
