import type { Article } from '../corpus/article.ts';
import { completer } from './completion.ts';
import { newestFirst } from './newest-first.ts';
import { readableDate } from './wording/dates.ts';

const dayOf = ({ datePublished }: Article): string =>
  datePublished === null ? 'undated' : readableDate(datePublished);

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
