import { describe, expect, it } from 'vitest';
import { toldOfPlaces as told } from './told.ts';

describe('a step that is told by a word that says no', () => {
  it.each([
    'Germany’s consulate general in Karachi has not opened its gate since Wednesday and will not do so until Berlin is satisfied.',
    'Norway’s embassy in Lima closed on Monday and has never reopened.',
  ])('is no denial: %s', (sentence) => {
    const [first] = told(sentence);
    expect(first).toContain('suspended-operations in-effect');
  });

  it('stands beside what nobody did', () => {
    expect(
      told(
        'The Peruvian foreign ministry said Japan had closed its embassy in Lima and nobody had been left behind.',
      ),
    ).toEqual(['JP Lima suspended-operations in-effect']);
  });
});

describe('what was said before', () => {
  it('is no matter of the past because it had been said', () => {
    const [first] = told(
      'A station had reported on Wednesday that the British mission in Juba was to be wound up. “Complete fiction,” a Foreign Office spokesman in London said.',
    );
    expect(first).toBe('GB Juba suspended-operations denied');
  });
});

describe('a step that not one of its people took', () => {
  const WITHDRAWN =
    'Norway has withdrawn half of the diplomats at its embassy in Vientiane, the foreign ministry in Oslo said on Monday.';

  it.each([
    '“Not one of them has crossed at Nong Khai,” the Laotian minister said.',
    '“Not one of them has left,” the Laotian minister said.',
    '“Not one of its diplomats has been withdrawn,” said the Laotian foreign ministry.',
    'Their embassy is not one of those that have withdrawn their diplomats.',
  ])('is denied: %s', (sentence) => {
    expect(told(WITHDRAWN, sentence).at(-1)).toBe('NO Vientiane reduced-staffing denied');
  });

  it('is another thing than that not one of them is left', () => {
    expect(
      told('Norway has closed its embassy in Vientiane, and not one of its diplomats is left.').filter(
        (step) => step.endsWith('denied'),
      ),
    ).toEqual([]);
    expect(told(WITHDRAWN, 'Not one of the diplomats remains in Vientiane.').at(-1)).toBe(
      'NO Vientiane reduced-staffing in-effect',
    );
  });
});
