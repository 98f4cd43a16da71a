import { describe, expect, it } from 'vitest';
import { namesADay } from '../../../../src/language/missions/time/names-a-day.ts';

describe('a day', () => {
  it.each([
    'Yesterday the embassy closed.',
    'The embassy closed yesterday.',
    'Last week the embassy closed.',
    'This morning the embassy closed.',
    'Tonight the embassy closes.',
    'Next month the embassy closes.',
    'On Tuesday the embassy closed.',
  ])('is named wherever it stands: %s', (sentence) => {
    expect(namesADay(sentence)).toBe(true);
  });

  it.each(['This embassy closed.', 'Last of all the embassy closed.', 'The Next house is shut.'])(
    'is not named: %s',
    (sentence) => {
      expect(namesADay(sentence)).toBe(false);
    },
  );
});
