import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Article } from '../../src/corpus/article.ts';
import { composeArticle } from '../../src/corpus/compose-article.ts';
import { readArticle } from '../../src/corpus/read-article.ts';

/** Words of an article that answer a question. */
export interface Gold {
  /** An article's id. */
  readonly article: string;
  readonly text: string;
}

export interface KnownQuestion {
  readonly question: string;
  readonly kind?: string;
  /** Empty when no article answers. */
  readonly gold: readonly Gold[];
}

/** A collection of articles with questions whose answers are known. */
export interface QuestionSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly questions: readonly KnownQuestion[];
}

interface CorpusLine {
  readonly id: string;
  readonly headline?: string;
  readonly publisher?: string;
  readonly datePublished?: string;
  readonly paragraphs: readonly string[];
}

const FAR_DAY = { today: '2100-01-01' };

const jsonLines = <Line>(path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

function articleOf(file: string, content: string | Uint8Array): Article[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = readArticle(file, bytes, FAR_DAY);
  return 'article' in read ? [read.article] : [];
}

const composed = ({ id, paragraphs, headline, publisher, datePublished }: CorpusLine): Article[] =>
  articleOf(
    `${id}.md`,
    composeArticle({ headline, publisher, datePublished, text: paragraphs.join('\n\n') }),
  );

/**
 * Reads a folder with `questions.jsonl` ({"question", "kind"?, "gold": [{"article", "text"}]}, no gold for a question
 * that nothing answers) and its articles: `corpus.jsonl` ({"id", "headline", "publisher", "datePublished",
 * "paragraphs"}) or files in `articles/`.
 */
export function readQuestionSet(folder: string): QuestionSet {
  const corpus = join(folder, 'corpus.jsonl');
  const files = join(folder, 'articles');
  const articles = existsSync(corpus)
    ? jsonLines<CorpusLine>(corpus).flatMap(composed)
    : readdirSync(files)
        .sort()
        .flatMap((file) => articleOf(file, readFileSync(join(files, file))));
  return { name: basename(folder), articles, questions: jsonLines(join(folder, 'questions.jsonl')) };
}
