import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../../../src/language/missions/voices/conversations.ts';
import { articleOf } from '../article-of.ts';

const doesIn = (...paragraphs: string[]): string[] => {
  const { text, paragraphs: read } = articleOf(paragraphs, '2024-05-10');
  return [...turnsOf(text, read, null).values()].map(({ does }) => does);
};

describe('who speaks for the press', () => {
  it.each(['Press secretary', 'Press Secretary Lund', 'Press officer', 'Media adviser', 'PRESS ATTACHÉ'])(
    'answers: %s',
    (name) => {
      expect(
        doesIn(
          'Question: Is the embassy closed?',
          `${name}: It is not.`,
          'Question: Have families left?',
          `${name}: They have.`,
        ),
      ).toEqual(['asks', 'answers', 'asks', 'answers']);
    },
  );

  it.each(['Press', 'Media', 'Press (Radio Lund)'])('asks, where it is the press itself: %s', (name) => {
    expect(
      doesIn(
        `${name}: Is the embassy closed?`,
        'Minister: It is not.',
        `${name}: Have families left?`,
        'Minister: They have.',
      ),
    ).toEqual(['asks', 'answers', 'asks', 'answers']);
  });
});
