import { describe, expect, it } from 'vitest';
import type { Answer, Excerpt } from '../../../src/answers/answer.ts';
import { answerText } from '../../../src/console/text/answer-text.ts';

const excerpt = (article: string): Excerpt => ({
  citation: {
    article,
    file: `${article}.md`,
    start: 0,
    end: 5,
    exact: 'Rain.',
    paragraph: 1,
    datePublished: null,
  },
  highlights: [],
  context: { start: 0, end: 5 },
  alsoIn: [],
});

const source = (article: string) => ({
  article,
  headline: null,
  publisher: null,
  datePublished: null,
  dateModified: null,
  url: null,
});

const shown = (articles: readonly string[], answered = true) => {
  const answer: Answer = {
    kind: 'passages',
    answered,
    excerpts: articles.map(excerpt),
    suggestions: [],
    seeAlso: [],
    sources: [...new Set(articles)].map(source),
    corpusVersion: 'v',
    newestArticle: null,
  };
  return answerText(answer, { width: 80, colour: false, today: '2025-06-20' });
};

describe('passages in the terminal', () => {
  it('are the first five, with how many more there are, and the sources of those shown', () => {
    const text = shown(['a', 'b', 'b', 'a', 'b', 'b', 'c']);
    expect(text.match(/Rain\./g)).toHaveLength(5);
    expect(text).toContain('and 2 more in the JSON answer');
    expect(text).toContain('[2] undated · b');
    expect(text).not.toContain('[3]');
  });

  it('are three when they only come near', () => {
    const text = shown(['a', 'b', 'c', 'd'], false);
    expect(text.match(/Rain\./g)).toHaveLength(3);
    expect(text).toContain('and 1 more in the JSON answer');
  });

  it('say nothing of more when all are shown', () => {
    expect(shown(['a'])).not.toContain('more');
  });
});
