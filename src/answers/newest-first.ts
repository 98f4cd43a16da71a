import type { Article } from '../corpus/article.ts';
import type { Steps } from '../knowledge/in-slices.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';

/**
 * All articles, the newest first and undated ones last, those of one day by their ids. Sorts the days alone: sorting all
 * articles would hold up answers.
 */
export function* newestFirst({ analyses }: Knowledge): Steps<Article[]> {
  const byDay = new Map<string, Article[]>();
  for (const { article } of analyses.values()) {
    const day = article.datePublished ?? '';
    const others = byDay.get(day);
    if (others) others.push(article);
    else byDay.set(day, [article]);
    yield;
  }
  return [...byDay.keys()]
    .sort()
    .reverse()
    .flatMap((day) => byDay.get(day) ?? []);
}
