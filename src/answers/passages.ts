import type { Article } from '../corpus/article.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { readQuestion } from '../language/terms/question.ts';
import type { PassagesAnswer } from './answer.ts';
import { articleOrThrow } from './article-option.ts';
import { excerptsFrom } from './passages/excerpts.ts';
import { highlightsIn } from './passages/highlights.ts';
import { otherSpellings } from './passages/other-spellings.ts';
import { isMostlyUnknown, supports } from './passages/support.ts';
import { routeQuestion } from './route-question.ts';

export interface PassagesQuery {
  readonly question: string;
  /** An article's id. */
  readonly source?: string | undefined;
  /** ISO days, both included; undated articles are left out when one is given. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** The text may be no question to the articles at all: without an answer, nothing is near that hardly shares a word. */
  readonly isChat?: boolean | undefined;
}

const MOST_EXCERPTS = 10;

/**
 * The sentences that answer a question, best first; when none of them supports an answer, the nearest, as such.
 * @throws {InvalidOption} when there is no such article.
 */
export function answerQuestion(
  knowledge: Knowledge,
  { question: text, source, since, until, isChat = false }: PassagesQuery,
): PassagesAnswer {
  if (source !== undefined) articleOrThrow(knowledge, source);
  const question = readQuestion(text);
  const dated = since !== undefined || until !== undefined;
  const accept = ({ id, datePublished }: Article): boolean => {
    if (source !== undefined && id !== source) return false;
    if (!dated) return true;
    const day = datePublished?.slice(0, 10);
    return (
      day !== undefined && (since === undefined || day >= since) && (until === undefined || day <= until)
    );
  };
  const passages = knowledge.passages.search(question, { accept });
  const answered = supports(passages, knowledge.passages.size);
  const near = isChat && !answered && isMostlyUnknown(passages) ? [] : passages;
  return {
    kind: 'passages',
    answered,
    excerpts: excerptsFrom(near, MOST_EXCERPTS, (article, span) =>
      highlightsIn(article.text, span, question, knowledge.passages),
    ),
    suggestions: otherSpellings(knowledge, question),
    seeAlso: routeQuestion(knowledge, text),
  };
}
