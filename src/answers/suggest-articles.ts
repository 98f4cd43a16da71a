import type { Article } from '../corpus/article.ts';
import { completer } from './completion.ts';
import { readableDate } from './wording/dates.ts';

const dayOf = ({ datePublished }: Article): string =>
  datePublished === null ? 'undated' : readableDate(datePublished);

const newestFirst = (a: Article, b: Article): number => {
  const [day, other] = [a.datePublished ?? '', b.datePublished ?? ''];
  if (day === other) return a.id < b.id ? -1 : 1;
  return day < other ? 1 : -1;
};

/** Articles by headline, id, publisher and day, the newest first: `Fjord Post, 11 Jun 2025: Embassy sends families home`. */
export const suggestArticles = completer<Article>({
  list: ({ analyses }) => [...analyses.values()].map(({ article }) => article).sort(newestFirst),
  names: ({ title, id }) => [title, id],
  also: (article) => [article.publisher ?? '', dayOf(article)],
  show: (article) => ({
    name: `${[article.publisher, dayOf(article)].filter(Boolean).join(', ')}: ${article.title}`,
    value: article.id,
  }),
});
