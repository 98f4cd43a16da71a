import { describe, expect, it } from 'vitest';
import { told, toldLast } from '../told.ts';

describe('a step behind a talk of plans', () => {
  it.each([
    [
      'The fighting upset the plans of many embassies in Bamako.',
      'Another has now closed its embassy, Denmark, the ministry said.',
    ],
    [
      'The Danish foreign minister spoke of the embassy in Bamako on Friday. Denmark will now choose one of three plans for the building.',
      'One is to sell it; the Danish embassy has closed for good.',
    ],
  ])('is no course that is thought of: %s %s', (before, sentence) => {
    expect(toldLast(before, sentence)).toEqual(['DK suspended-operations in-effect']);
  });

  it('is one where it is what the course is', () => {
    const rows = toldLast(
      'Denmark is weighing three options for its embassy in Bamako.',
      'The second is that the embassy has closed by June.',
    );
    expect(rows.filter((row) => row.endsWith('in-effect'))).toEqual([]);
  });
});

describe('a step that its own sentence calls one of several', () => {
  it.each([
    [
      'Ministers in Copenhagen will decide next week between four options, one of which is to bring home all staff of the embassy in Bamako.',
      'DK suspended-operations considered',
    ],
    [
      'The cabinet in Copenhagen has a paper before it with three choices, and the second is to padlock the Danish embassy in Bamako.',
      'DK suspended-operations considered',
    ],
    [
      'There are two proposals, the cheapest of which would be to halve the staff of the Danish embassy in Bamako.',
      'DK reduced-staffing considered',
    ],
  ])('is only thought of: %s', (sentence, step) => {
    expect(told(sentence)).toEqual([step]);
  });

  it.each([
    'There had been three options, one of which was to wait. On Monday Denmark closed its embassy in Bamako.',
  ])('is done where it is told apart from them: %s', (paragraph) => {
    expect(told(paragraph)).toEqual(['DK suspended-operations in-effect']);
  });
});
