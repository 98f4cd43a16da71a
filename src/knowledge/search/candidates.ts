import type { Article } from '../../corpus/article.ts';
import type { ArticleTerms } from './article-terms.ts';
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
  const found: { document: ArticleTerms; score: number }[] = [];
  const best = new Float64Array(query.slots.length);
  const asked = [...chosen.keys()];
  const worthOf = new Map([...chosen].map(([term, worths]) => [index.dictionary.termOf(term), worths]));
  for (const { segment, live } of index.segments) {
    for (const result of segment.search(asked)) {
      const document = segment.documents[result.id];
      if (!document || live[result.id] !== 1 || !accept(document.article)) continue;
      best.fill(0);
      for (const term of result.terms) {
        for (const { slot, worth } of worthOf.get(term) ?? []) best[slot] = Math.max(best[slot] ?? 0, worth);
      }
      let score = 0;
      for (let slot = 0; slot < best.length; slot += 1) score += best[slot] ?? 0;
      found.push({ document, score: score - 0.05 * Math.log(document.terms.length + 1) });
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
