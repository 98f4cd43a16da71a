import type { Excerpt } from '../../src/answers/answer.ts';

/** An excerpt of four letters, where it matters only that there is one. */
export const anExcerpt: Excerpt = {
  citation: {
    article: 'a',
    file: 'a.md',
    start: 0,
    end: 4,
    exact: 'Text',
    paragraph: 1,
    datePublished: '2030-03-02',
  },
  highlights: [],
  context: { start: 0, end: 4 },
  alsoIn: [],
};
