import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AnswerBody, AnswerFooter, Citation, Source } from './answer.ts';

const isCitation = (value: object): value is Citation => 'exact' in value && 'article' in value;

function addCitations(value: unknown, found: Citation[]): void {
  if (!value || typeof value !== 'object') return;
  if (isCitation(value)) found.push(value);
  else for (const item of Array.isArray(value) ? value : Object.values(value)) addCitations(item, found);
}

/** Every citation of an answer, in the order in which it is shown. */
export function citationsOf(body: AnswerBody): Citation[] {
  const found: Citation[] = [];
  addCitations(body, found);
  return found;
}

/** What is known of an article as a source. @param datePublished as an answer gives it, when the article may be gone */
export function sourceOf(knowledge: Knowledge, id: string, datePublished?: string | null): Source {
  const article = knowledge.article(id);
  return {
    article: id,
    headline: article?.title ?? null,
    publisher: article?.publisher ?? null,
    datePublished: datePublished === undefined ? (article?.datePublished ?? null) : datePublished,
    dateModified: article?.dateModified ?? null,
    url: article?.url ?? null,
  };
}

/** Adds to an answer what it cites, each article once, and the state of the corpus it was made from. */
export function withSources<Body extends AnswerBody>(knowledge: Knowledge, body: Body): Body & AnswerFooter {
  const days = new Map<string, string | null>();
  for (const { article, datePublished } of citationsOf(body))
    if (!days.has(article)) days.set(article, datePublished);
  return {
    ...body,
    sources: [...days].map(([id, datePublished]) => sourceOf(knowledge, id, datePublished)),
    corpusVersion: knowledge.version,
    newestArticle: knowledge.newestArticle,
    ...(knowledge.rejected.length > 0 ? { notLoaded: knowledge.rejected.length } : {}),
  };
}
