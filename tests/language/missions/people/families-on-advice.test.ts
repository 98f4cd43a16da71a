import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

describe('families who have left', () => {
  it.each([
    'The Norwegian embassy in Lima will continue its work, although most of the officials’ families left for Oslo earlier this month on the ministry’s advice.',
    'The Norwegian embassy in Lima works as usual, but many of the diplomats’ wives and children have gone home on the ministry’s advice.',
    'Most of the Norwegian diplomats’ families left Lima last week on the ministry’s advice.',
    'Half of the staff’s children flew home from the Norwegian embassy in Lima last week.',
  ])('make no smaller staff: %s', (sentence) => {
    expect(told(sentence)).not.toContain('NO reduced-staffing in-effect');
  });

  it.each([
    'Most of the officials and their families left the Norwegian embassy in Lima last week.',
    'Half of the diplomats at the Norwegian embassy in Lima have left, with their families.',
  ])('do so with the staff who left with them: %s', (sentence) => {
    expect(told(sentence)).toContain('NO reduced-staffing in-effect');
  });
});

describe('a state that may be next', () => {
  const SHUT = 'Norway shut its embassy in Lima on Monday.';

  it.each([
    'Denmark may be next to take precautions.',
    'Denmark could be the next to tighten its advice to travellers.',
    'Denmark may be next to protest.',
  ])('shuts nothing by what else it may do: %s', (sentence) => {
    expect(told(SHUT, sentence)).toEqual(['NO suspended-operations in-effect']);
  });

  it.each(['Denmark may be next.', 'Denmark could be the next to close.', 'Denmark may be next to leave.'])(
    'may shut its post: %s',
    (sentence) => {
      expect(told(SHUT, sentence)).toContain('DK suspended-operations considered');
    },
  );
});
