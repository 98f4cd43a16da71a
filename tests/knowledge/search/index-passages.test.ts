import { deserialize, serialize } from 'node:v8';
import MiniSearch from 'minisearch';
import { describe, expect, it, vi } from 'vitest';
import { readArticleWords } from '../../../src/knowledge/search/article-words.ts';
import { createDictionary } from '../../../src/knowledge/search/dictionary.ts';
import { indexPassages, indexPassagesPausing } from '../../../src/knowledge/search/index-passages.ts';
import { numberWords } from '../../../src/knowledge/search/numbered-words.ts';
import type { SearchEngine } from '../../../src/knowledge/search/search-engine.ts';
import { SEGMENT_OPTIONS } from '../../../src/knowledge/search/segment.ts';
import { analysisOf, madeArticle } from './made-article.ts';

const harbour = madeArticle('harbour-works', [
  'The harbour of Lobito was dredged for the second time in March. The works cost 14 million dollars.',
  'Engineer Tomasa Quill said that the next ships would be able to enter in June.',
]);
const bakery = madeArticle('bakery-fire', [
  'A fire destroyed the oldest bakery of Tartu on Sunday. Nobody was hurt, the mayor told reporters.',
  'The bakery had baked 900 loaves a day since 1931.',
]);
const analyses = [harbour, bakery].map(analysisOf);

const found = (engine: SearchEngine, question: string): string => {
  const [best] = engine.search(question);
  return best ? best.article.text.slice(best.span.start, best.span.end) : '';
};

describe('the passage index', () => {
  const engine = indexPassages(analyses);

  it('finds the sentence that answers', () => {
    expect(found(engine, 'How many loaves did the bakery bake each day?')).toContain('900 loaves');
    expect(found(engine, 'What did the harbor works cost?')).toContain('14 million');
  });

  it('looks terms up as a MiniSearch that was filled by itself', () => {
    const { dictionary, segments } = engine.index;
    for (const { segment } of segments) {
      const filled = new MiniSearch(SEGMENT_OPTIONS);
      segment.documents.forEach(({ different }, id) => {
        filled.add({ id, terms: Array.from(different, dictionary.termOf).join(' ') });
      });
      const all = segment.documents.flatMap(({ different }) => [...different]);
      for (const asked of [...all.map((term) => [term]), all, [all[3] ?? 0, all.at(-2) ?? 0], [0]]) {
        const text = asked.map(dictionary.termOf).join(' ');
        expect(segment.search(asked)).toEqual(filled.search(text));
        expect(segment.search(asked)).toEqual(filled.search(text));
      }
    }
  });

  it('finds by another word of the same meaning', () => {
    expect(found(engine, 'When will vessels be able to come in?')).toContain('June');
  });

  it('looks only into accepted articles', () => {
    const passages = engine.search('bakery harbour', { accept: ({ id }) => id === harbour.id });
    expect(new Set(passages.map(({ article }) => article.id))).toEqual(new Set([harbour.id]));
  });

  it('helps with the spelling of absent words only', () => {
    expect(engine.spellings('Lobitto')).toContain('lobito');
    expect(engine.spellings('bakery')).toEqual([]);
    expect(engine.spellings('xqzwvvk')).toEqual([]);
  });

  it('finds nothing for a question without a known word', () => {
    expect(engine.search('')).toEqual([]);
    expect(engine.search('the of and')).toEqual([]);
    expect(engine.search('constructor __proto__ toString')).toEqual([]);
  });

  it('answers alike whether it was built at once, with pauses, or from a previous one', async () => {
    let pauses = 0;
    let elapsed = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      elapsed += 1_000;
      return elapsed;
    });
    const paused = await indexPassagesPausing(analyses, {
      pause: async () => {
        pauses += 1;
      },
    });
    clock.mockRestore();
    const grown = indexPassages(analyses, indexPassages([analysisOf(harbour)]));
    const question = 'Who told reporters that nobody was hurt?';
    const all = [engine, paused, grown].map((one) =>
      one.search(question).map(({ article, sentence, score }) => [article.id, sentence, score.toFixed(6)]),
    );
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
    expect(pauses).toBeGreaterThan(0);
  });

  it('answers alike from words that crossed a thread or lay on disk', () => {
    const stored = analyses.map(({ article }) => {
      const words = deserialize(serialize(readArticleWords(article)));
      return { ...analysisOf(article), words };
    });
    const question = 'What did the mayor of Tartu tell about the bakery in 1931?';
    expect(indexPassages(stored).search(question)).toEqual(engine.search(question));
    expect(indexPassages(stored).index.documents).toEqual(engine.index.documents);
  });

  it('answers alike from words that another dictionary has numbered', () => {
    const dictionary = createDictionary();
    const numbered = analyses.toReversed().map(({ article, words, ...rest }) => ({
      ...rest,
      article,
      words: numberWords(words ?? readArticleWords(article), dictionary),
    }));
    const question = 'What did the mayor of Tartu tell about the bakery in 1931?';
    expect(indexPassages(numbered).search(question)).toEqual(
      indexPassages(analyses.toReversed()).search(question),
    );
    expect(indexPassages(numbered, engine).spellings('Lobitto')).toContain('lobito');
  });

  it('shares unchanged segments with its successor and forgets what was removed', () => {
    const next = indexPassages([analysisOf(bakery)], engine);
    expect(next.index.segments[0]?.segment).toBe(engine.index.segments[0]?.segment);
    expect(next.search('harbour of Lobito')).toEqual([]);
    expect(next.frequency('lobito')).toBe(0);
    expect(engine.search('harbour of Lobito')).not.toEqual([]);
  });

  it('takes a changed article in place of the old one', () => {
    const changed = madeArticle('harbour-works', ['The harbour of Lobito was given up in April.']);
    const next = indexPassages([analysisOf(changed), analysisOf(bakery)], engine);
    expect(found(next, 'When was the harbour of Lobito given up?')).toContain('April');
    expect(next.search('dredged').map(({ article }) => article.id)).not.toContain(harbour.id);
  });
});
