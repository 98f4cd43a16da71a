import { isNearCopy, readToCompare } from '../../src/answers/passages/near-copy.ts';
import type { Article } from '../../src/corpus/article.ts';
import { readArticleWords } from '../../src/knowledge/search/article-words.ts';
import type { Features } from '../../src/knowledge/search/features.ts';
import { indexPassages } from '../../src/knowledge/search/index-passages.ts';
import type { Passage, SearchEngine } from '../../src/knowledge/search/search-engine.ts';
import type { Span } from '../../src/language/span.ts';
import { readQuestion } from '../../src/language/terms/question.ts';
import { withOtherName } from './exchange-names.ts';
import type { Gold, KnownQuestion, QuestionSet } from './read-set.ts';

/** Why nothing answers: the question asks for what is not told, or what tells it was taken away. */
export type Lack = 'untold' | 'name exchanged' | 'article taken' | 'paragraph taken';

export interface Candidate {
  readonly features: Features;
  readonly right: boolean;
}

/** A question with the sentences that a search measures. */
export interface Example {
  readonly set: string;
  readonly kind: string;
  readonly question: string;
  /** The question as it was asked first, when a name of it was exchanged. */
  readonly from?: string;
  /** Null when something answers. */
  readonly lack: Lack | null;
  /** How many sentences were searched. */
  readonly sentences: number;
  readonly candidates: readonly Candidate[];
}

const MEASURED = 60;

const squeeze = (text: string): string =>
  text.normalize('NFC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

/** The sentences of an article that hold the answer, or are held by it. */
function rightSentences({ text, paragraphs }: Article, golds: readonly Gold[]): Set<Span> {
  const right = new Set<Span>();
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const parts = sentences.map(({ start, end }) => squeeze(text.slice(start, end)));
  for (const { text: raw } of golds) {
    const gold = squeeze(raw);
    let found = false;
    sentences.forEach((sentence, at) => {
      const part = parts[at] ?? '';
      const held = part.split(' ').length >= 4 && gold.includes(part);
      if (!part.includes(gold) && !held) return;
      right.add(sentence);
      found = true;
    });
    if (found) continue;
    sentences.forEach((sentence, at) => {
      const next = sentences[at + 1];
      if (!next || !`${parts[at]} ${parts[at + 1]}`.includes(gold)) return;
      right.add(sentence);
      right.add(next);
    });
  }
  return right;
}

/** The article without the paragraphs that answer. */
function without(article: Article, right: ReadonlySet<Span>, key: string): Article {
  const paragraphs = article.paragraphs.filter(({ sentences }) => !sentences.some((span) => right.has(span)));
  return { ...article, paragraphs, hash: `${article.hash} ${key}` };
}

const wordsIn = ({ article, span }: Passage) => readToCompare(article.text.slice(span.start, span.end));

const analysisOf = (article: Article) => ({
  article,
  quotations: [],
  missionReports: [],
  words: readArticleWords(article),
});

/** All questions of a set as they are, then about another name, then with their answers taken away in two ways. */
export function* examplesOf(set: QuestionSet): Generator<Example> {
  const analyses = set.articles.map(analysisOf);
  const engine = indexPassages(analyses);
  const byId = new Map(set.articles.map((article) => [article.id, article]));
  const measured = (
    from: SearchEngine,
    { question, kind }: KnownQuestion,
    lack: Lack | null,
    right: ReadonlySet<Span>,
    accept?: (article: Article) => boolean,
  ): Example => {
    const passages = from.search(readQuestion(question), { limit: MEASURED, ...(accept && { accept }) });
    const golden = passages.filter(({ span }) => right.has(span)).map(wordsIn);
    const candidates = passages.map((passage: Passage) => ({
      features: passage.features,
      right: right.has(passage.span) || golden.some((words) => isNearCopy(words, wordsIn(passage))),
    }));
    return {
      set: set.name,
      kind: kind ?? 'question',
      question,
      lack,
      sentences: from.size,
      candidates,
    };
  };
  for (const [number, known] of set.questions.entries()) {
    const ids = new Set(known.gold.map(({ article }) => article));
    const right = new Set<Span>();
    for (const id of ids) {
      const article = byId.get(id);
      const golds = known.gold.filter((gold) => gold.article === id);
      if (article) for (const span of rightSentences(article, golds)) right.add(span);
    }
    yield measured(engine, known, ids.size === 0 ? 'untold' : null, right);
    if (right.size === 0) continue;
    const exchanged = withOtherName(set.questions, number);
    if (exchanged)
      yield { ...measured(engine, exchanged, 'name exchanged', new Set()), from: known.question };
    yield measured(engine, known, 'article taken', new Set(), ({ id }) => !ids.has(id));
    const spoiltAnalyses = analyses.map((analysis) =>
      ids.has(analysis.article.id) ? analysisOf(without(analysis.article, right, String(number))) : analysis,
    );
    yield measured(indexPassages(spoiltAnalyses, engine), known, 'paragraph taken', new Set());
  }
}
