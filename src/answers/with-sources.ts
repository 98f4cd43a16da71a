import type { Knowledge } from '../knowledge/knowledge.ts';
import type { AnswerBody, AnswerFooter, Citation, Source } from './answer.ts';

const isCitation = (value: object): value is Citation => 'exact' in value && 'article' in value;

function* citationsIn(value: unknown): Generator<Citation> {
  if (Array.isArray(value)) {
    for (const item of value) yield* citationsIn(item);
  } else if (value && typeof value === 'object') {
    if (isCitation(value)) yield value;
    else for (const item of Object.values(value)) yield* citationsIn(item);
  }
}

/** Every citation of an answer, in the order in which it is shown. */
export const citationsOf = (body: AnswerBody): Citation[] => [...citationsIn(body)];

/** What is known of an article as a source. */
export function sourceOf(knowledge: Knowledge, id: string): Source {
  const article = knowledge.article(id);
  return {
    article: id,
    headline: article?.title ?? null,
    publisher: article?.publisher ?? null,
    datePublished: article?.datePublished ?? null,
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
    sources: [...days].map(([id, datePublished]) => ({ ...sourceOf(knowledge, id), datePublished })),
    corpusVersion: knowledge.version,
    newestArticle: knowledge.newestArticle,
  };
}
