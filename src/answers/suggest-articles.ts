import type { Article } from '../corpus/article.ts';
import type { Steps } from '../knowledge/in-slices.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { completer } from './completion.ts';
import { readableDate } from './wording/dates.ts';

const dayOf = ({ datePublished }: Article): string =>
  datePublished === null ? 'undated' : readableDate(datePublished);

/** The newest first, those of one day by their ids. Sorts the days alone: sorting all articles would hold up answers. */
function* newestFirst({ analyses }: Knowledge): Steps<Article[]> {
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

/** Articles by headline, id, publisher and day, the newest first: `Fjord Post, 11 Jun 2025: Embassy sends families home`. */
export const suggestArticles = completer<Article>({
  list: newestFirst,
  names: ({ title, id }) => [title, id],
  also: (article) => [article.publisher ?? '', dayOf(article)],
  show: (article) => ({
    name: `${[article.publisher, dayOf(article)].filter(Boolean).join(', ')}: ${article.title}`,
    value: article.id,
  }),
});
