import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/knowledge/in-slices.ts';
import {
  dictionaryInUse,
  packWords,
  termsInUse,
  unpackWords,
} from '../../../src/knowledge/library/pack-words.ts';
import { readArticleWords } from '../../../src/knowledge/search/article-words.ts';
import { createDictionary, type Dictionary } from '../../../src/knowledge/search/dictionary.ts';
import { numberWords } from '../../../src/knowledge/search/numbered-words.ts';
import { analysisOf, madeArticle } from '../search/made-article.ts';

const made = (id: string, ...paragraphs: string[]) => analysisOf(madeArticle(id, paragraphs));
const articles = [
  made('ferry', 'The ferries to Lobito lay idle for 12 days.', 'Nobody in the harbour knew why.'),
  made('plain', 'It was not so.'),
  made('bakery', 'A bakery in Tartu burned down.'),
];

const numbered = (dictionary: Dictionary) =>
  articles.map((analysis) => ({
    ...analysis,
    words: numberWords(readArticleWords(analysis.article), dictionary),
  }));

/** The terms of an article as text, in the order of its words. */
const termsOf = ({ dictionary, numbers, places }: ReturnType<typeof numberWords>) =>
  Array.from(places, (place) => dictionary.termOf(numbers[place] ?? 0));

describe('packed words', () => {
  it('come back as they were, by a dictionary of what is in use', () => {
    const dictionary = createDictionary();
    dictionary.add('gone', 'gone');
    const analyses = numbered(dictionary);
    const { renumber, ...inUse } = atOnce(termsInUse(analyses, dictionary));
    const stored = deserialize(serialize({ inUse, packed: packWords(analyses, dictionary, renumber) }));
    const restored = dictionaryInUse(stored.inUse);
    const all = unpackWords(stored.packed, restored);
    expect(all).toHaveLength(articles.length);
    for (const [at, words] of all.entries()) {
      const before = analyses[at]?.words;
      if (!words || !before) throw new Error(`the words of article ${at} are gone`);
      expect(termsOf(words)).toEqual(termsOf(before));
      expect([...words.shapes]).toEqual([...before.shapes]);
      expect([...words.sentenceEnds]).toEqual([...before.sentenceEnds]);
    }
    expect(restored.find('gone')).toBeUndefined();
    expect(restored.size).toBe(dictionary.size - 1);
    for (let term = 1; term < restored.size; term += 1) {
      expect(restored.find(restored.termOf(term))).toBe(term);
      expect(restored.startingWith(restored.wordOf(term).charAt(0))).toContain(term);
    }
  });

  it('of an article that has none by this dictionary are left out', () => {
    const dictionary = createDictionary();
    const [first, ...others] = numbered(dictionary);
    if (!first) throw new Error('no article');
    const strange = { ...first, words: numberWords(readArticleWords(first.article), createDictionary()) };
    const { renumber } = atOnce(termsInUse([strange, ...others], dictionary));
    const all = unpackWords(packWords([strange, ...others], dictionary, renumber), dictionary);
    expect(all.map((words) => words !== undefined)).toEqual([false, true, true]);
  });
});
