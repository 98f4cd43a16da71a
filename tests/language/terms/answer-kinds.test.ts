import { describe, expect, it } from 'vitest';
import { canShow, showsKind } from '../../../src/language/terms/answer-kinds.ts';
import type { Asked } from '../../../src/language/terms/question.ts';
import { termOf } from '../../../src/language/terms/term.ts';

const shows = (asks: Asked, text: string, question = ''): boolean => {
  const asked = new Set(question.split(' ').map(termOf));
  return showsKind(text, asks, (term) => asked.has(term));
};

describe('what can answer', () => {
  it('is a count, not a date, a year, a clock time, an age or a label', () => {
    expect(shows('number', 'Some 31 guards left.')).toBe(true);
    expect(shows('number', 'Half of the guards left.')).toBe(true);
    expect(shows('number', 'On May 21, 2024 the guards left at 6 p.m.')).toBe(false);
    expect(
      shows('number', 'The guards, with a 25-year-old driver, left School 285; call 800-555-0100.'),
    ).toBe(false);
  });

  it('is an amount of money with its currency or its price', () => {
    expect(shows('money', 'A flight will bring about 110 children.')).toBe(false);
    expect(shows('money', 'Engineers want 9 million pounds.')).toBe(true);
    expect(shows('money', 'The repair cost US$3 billion.')).toBe(true);
    expect(shows('money', 'A van costs 60,000 now.')).toBe(true);
  });

  it('is a day or a stretch of time, in words too', () => {
    expect(shows('time', 'It was the last that they had, and they may go.')).toBe(false);
    expect(shows('time', 'It is not likely before the autumn.')).toBe(true);
    expect(shows('time', 'They came back two days later.')).toBe(true);
    expect(shows('duration', 'The fuel is enough for 40 days.')).toBe(true);
    expect(shows('duration', 'The fuel is in the yard.')).toBe(false);
    expect(shows('duration', 'A 40-year-old guard, his son six years old, left.')).toBe(false);
    expect(shows('age', 'Osei, 61, resigned.')).toBe(true);
  });

  it('is a name, not the first word of a sentence and not a weekday', () => {
    expect(shows('person', 'The envoy is in his office on Monday.')).toBe(false);
    expect(shows('person', 'The new envoy, Leonie Harkort, is in her office.')).toBe(true);
    expect(shows('place', 'They were flown to neighbouring Zambia.')).toBe(true);
    expect(shows('place', 'They were flown out.')).toBe(false);
  });

  it('is not what the question says itself', () => {
    expect(shows('time', 'It opened in 2019.', 'when in 2019 did it open')).toBe(false);
    expect(shows('time', 'It opened in May 2019.', 'when in 2019 did it open')).toBe(true);
  });

  it('cannot be told for a plain question', () => {
    expect(canShow('other')).toBe(false);
    expect(shows('other', 'Anything at all.')).toBe(false);
  });
});
