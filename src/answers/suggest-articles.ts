import type { Knowledge } from '../knowledge/knowledge.ts';

/** The longest a proposal may be, and the longest option value that can be one. */
const LONGEST = 100;

/** Articles whose id or headline holds what was typed so far, the newest first. */
export function suggestArticles(knowledge: Knowledge, typed: string): { name: string; value: string }[] {
  const wanted = typed.trim().toLowerCase();
  return [...knowledge.analyses.values()]
    .map(({ article }) => article)
    .filter(({ id, title }) => id.length <= LONGEST && `${id}\n${title}`.toLowerCase().includes(wanted))
    .sort((a, b) => (b.datePublished ?? '').localeCompare(a.datePublished ?? '') || (a.id < b.id ? -1 : 1))
    .map(({ id, title }) => ({ name: `${id} · ${title}`.slice(0, LONGEST), value: id }));
}
