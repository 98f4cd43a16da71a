import { describe, expect, it } from 'vitest';
import { toldOfCitiesOnce } from '../told.ts';

const told = (...sentences: string[]): string[] => toldOfCitiesOnce(...sentences);

describe('“the country’s government”', () => {
  const FIRST =
    'BAKU — Estonia has withdrawn half of the staff of its embassy in Baku, the Estonian foreign ministry said.';
  const REDUCED = 'EE Baku reduced-staffing in-effect';

  it.each([
    'In a notice on its website the country’s government said that its mission in Baku had been vacated.',
    'That country’s foreign ministry said that its embassy in Baku had been vacated.',
    'The country’s foreign minister told reporters that all staff of the embassy had left.',
  ])('is that of the state named in the sentence before: %s', (sentence) => {
    expect(told(FIRST, 'The minister did not comment on Latvia.', sentence)).toEqual([
      REDUCED,
      'LV Baku suspended-operations in-effect',
    ]);
  });

  it('is that of the state spoken of, where the sentence names it', () => {
    expect(
      told(
        FIRST,
        'The minister did not comment on Latvia.',
        'Estonia said that the country’s embassy in Baku would be shut by Friday.',
      ).filter((step) => step.startsWith('LV')),
    ).toEqual([]);
  });

  it('is the host’s where the host alone was named before, and takes no step', () => {
    expect(
      told(
        'BAKU — Estonia closed its embassy in Baku on Monday. Azerbaijan was surprised. The country’s foreign ministry regretted the decision.',
      ),
    ).toEqual(['EE Baku suspended-operations in-effect']);
  });
});

describe('“the latter”', () => {
  it('is the second of two states named before', () => {
    const steps = told(
      'JUBA — Germany and France reduced staff at their embassies. The latter also sent home families.',
    ).filter((step) => step.includes('departure'));
    expect(steps.every((step) => step.startsWith('FR'))).toBe(true);
  });
});

describe('a state beside others', () => {
  it('acts where it is called a neighbour', () => {
    expect(
      told(
        'JUBA — Kenya said its embassy in Juba was operating normally. Neighbouring Uganda has evacuated its mission.',
      ),
    ).toContain('UG Juba suspended-operations in-effect');
  });

  it('acts not where something happens in the neighbouring state', () => {
    expect(
      told('JUBA — Kenya has evacuated its embassy in Juba and moved its diplomats to neighbouring Uganda.'),
    ).toEqual(['KE Juba suspended-operations in-effect']);
  });

  it('is not the one that another represents or thanks', () => {
    expect(told('Sweden, which represents Canada in Pyongyang, has closed its embassy there.')).toEqual([
      'SE Pyongyang suspended-operations in-effect',
    ]);
    expect(
      told('Sweden, whose embassy in Minsk has been closed since March, thanked Lithuania for its help.'),
    ).toEqual(['SE Minsk suspended-operations in-effect']);
  });

  it('is no person who is called like it', () => {
    expect(
      told(
        'JUBA — Ambassador Peter Ireland said the Canadian embassy in Juba had closed on Friday. Mr. Ireland said all staff had left.',
      ),
    ).toEqual(['CA Juba suspended-operations in-effect']);
  });
});
