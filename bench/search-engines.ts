import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import bm25 from 'wink-bm25-text-search';
import { indexPassages } from '../src/knowledge/search/index-passages.ts';
import { readQuestion } from '../src/language/terms/question.ts';
import { createTermScanner } from '../src/language/terms/terms.ts';
import type { MadeCorpus } from './search-corpus.ts';

/** Answers a question with the numbers of passages, best first. */
export type Ask = (question: string) => number[];

export interface Contender {
  readonly name: string;
  build(corpus: MadeCorpus): Ask;
}

const LIMIT = 10;

const passageAt = ({ firstPassage }: MadeCorpus, article: string, paragraph: number): number =>
  (firstPassage.get(article) ?? 0) + paragraph;

const ours: Contender = {
  name: 'ours',
  build(corpus) {
    const engine = indexPassages(corpus.analyses);
    return (question) =>
      engine.search(question, { limit: LIMIT }).map(({ article, span }) =>
        passageAt(
          corpus,
          article.id,
          article.paragraphs.findIndex(({ end }) => end >= span.end),
        ),
      );
  },
};

const spaced = { tokenize: (text: string) => text.split(' '), processTerm: (term: string) => term };

/** The passages under our terms in one MiniSearch index, every term of the question looked up. */
const fullOr: Contender = {
  name: 'our terms, full OR',
  build({ passages }) {
    const index = new MiniSearch({ fields: ['text'], ...spaced, searchOptions: { ...spaced } });
    const scan = createTermScanner();
    index.addAll(
      passages.map((text, id) => {
        const terms: string[] = [];
        scan(text, { start: 0, end: text.length }, (term) => {
          if (term) terms.push(term);
        });
        return { id, text: terms.join(' ') };
      }),
    );
    return (question) => {
      const terms = readQuestion(question).terms.map(({ term }) => term);
      return index
        .search(terms.join(' '))
        .slice(0, LIMIT)
        .map(({ id }) => id as number);
    };
  },
};

const miniSearch: Contender = {
  name: 'MiniSearch, defaults',
  build({ passages }) {
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(passages.map((text, id) => ({ id, text })));
    return (question) =>
      index
        .search(question)
        .slice(0, LIMIT)
        .map(({ id }) => id as number);
  },
};

const flexSearch: Contender = {
  name: 'FlexSearch',
  build({ passages }) {
    const index = new FlexSearch.Index();
    passages.forEach((text, id) => {
      index.add(id, text);
    });
    return (question) => index.search(question, { limit: LIMIT, suggest: true }) as number[];
  },
};

const wink: Contender = {
  name: 'wink-bm25',
  build({ passages }) {
    const engine = bm25();
    engine.defineConfig({ fldWeights: { text: 1 } });
    engine.definePrepTasks([(text: string) => text.toLowerCase().match(/[a-z0-9]+/g) ?? []]);
    passages.forEach((text, id) => {
      engine.addDoc({ text }, id);
    });
    engine.consolidate();
    return (question) => engine.search(question, LIMIT).map(([id]: [string, number]) => Number(id));
  },
};

export const CONTENDERS: readonly Contender[] = [ours, fullOr, miniSearch, flexSearch, wink];
