import { describe, expect, it } from 'vitest';
import { toldOfCities as told } from '../told.ts';

const NEWS = [
  'The roads into La Paz have been cut for sixteen days. Readers sent us questions.',
  'Peru flew 13 of the 30 people on its embassy’s payroll to Arica on Tuesday. The embassy goes on issuing documents in the mornings.',
  'Will the Norwegian consulate go?',
  'It has not gone. Norway is represented in Cochabamba by a consulate.',
];
const ALSO = 'The Danish embassy in La Paz, on the other hand, is working as it always does, queue and all.';

describe('a post that has shut and says until when', () => {
  it.each([
    'Denmark’s consulate there shut its doors on Monday, after the second fire on its street, and says that it will not open them before the blockade is over.',
    'Denmark’s consulate there shut its doors on Monday and says that it will not open them again until the blockade is over.',
    'The Danish consulate in Cochabamba closed on Monday and will open its doors only when the blockade is over.',
  ])('does not work: %s', (sentence) => {
    const rows = told(...NEWS, `${sentence} The three employees have gone home. ${ALSO}`);
    expect(rows).toContain('DK Cochabamba suspended-operations in-effect');
    expect(rows).not.toContain('DK Cochabamba normal-operations in-effect');
    expect(rows).toContain('DK La Paz normal-operations in-effect');
  });

  it('leaves another at work of which the same sentence tells', () => {
    expect(
      told('Norway’s consulate in Tarija shut on Friday but the embassy in La Paz works as it always has.'),
    ).toEqual(['NO Tarija suspended-operations in-effect', 'NO La Paz normal-operations in-effect']);
  });
});
