import { describe, expect, it } from 'vitest';
import { answerSpans } from '../../../src/answers/passages/answer-spans.ts';
import type { Asked } from '../../../src/language/terms/question.ts';

const found = (text: string, asks: Asked, known: readonly string[] = []): string[] =>
  answerSpans(text, { start: 0, end: text.length }, asks, new Set(known)).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('the stretches of an excerpt that can be an answer', () => {
  it('are names where a person is asked for, and no words that only open a sentence', () => {
    expect(
      found(
        'Yesterday the order reached Lagos. The consul, Ilse Tamm, had left. But nobody told her.',
        'person',
      ),
    ).toEqual(['Lagos', 'Ilse Tamm']);
  });

  it('keep the article and the abbreviation that belong to a name', () => {
    expect(found('so said The Harbour Wire and Gen. Okoye of the U.S. embassy', 'person')).toEqual([
      'The Harbour Wire',
      'Gen. Okoye',
      'U.S.',
    ]);
  });

  it('are no words of the question', () => {
    expect(found('that was Ilse Tamm in Lagos', 'person', ['lagos'])).toEqual(['Ilse Tamm']);
  });
});
