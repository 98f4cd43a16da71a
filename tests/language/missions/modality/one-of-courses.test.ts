import { describe, expect, it } from 'vitest';
import { toldLast } from '../told.ts';

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
