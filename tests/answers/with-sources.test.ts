import { expect, it } from 'vitest';
import type { Excerpt } from '../../src/answers/answer.ts';
import { withSources } from '../../src/answers/with-sources.ts';
import { file, knowledgeOf } from './missions/knowledge-of.ts';

const excerpt = (article: string, datePublished: string | null): Excerpt => ({
  citation: { article, file: `${article}.md`, start: 0, end: 1, exact: 'x', paragraph: 1, datePublished },
  highlights: [],
  context: { start: 0, end: 1 },
  alsoIn: [],
});

it('the sources are numbered as they are first cited, and one that is gone keeps the day that was cited', async () => {
  const knowledge = await knowledgeOf({
    'a.md': file('2024-03-01', 'Canada ordered staff to leave its embassy in Lima.'),
    'b.md': file('2024-04-01', 'Peru ordered staff to leave its embassy in Oslo.'),
  });
  const { sources } = withSources(knowledge, {
    kind: 'passages',
    answered: true,
    excerpts: [
      excerpt('b', '2024-04-01'),
      excerpt('gone', '2024-02-01'),
      excerpt('a', '2024-03-01'),
      excerpt('b', '2024-04-01'),
    ],
    suggestions: [],
    seeAlso: [],
  });
  expect(sources.map(({ article, datePublished }) => [article, datePublished])).toEqual([
    ['b', '2024-04-01'],
    ['gone', '2024-02-01'],
    ['a', '2024-03-01'],
  ]);
});
