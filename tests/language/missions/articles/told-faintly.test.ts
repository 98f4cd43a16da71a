import { describe, expect, it } from 'vitest';
import { withoutFaintReturns } from '../../../../src/language/missions/articles/told-faintly.ts';
import type { MissionReport } from '../../../../src/language/missions/mission-report.ts';

const report = (changes: Partial<MissionReport>): MissionReport => ({
  about: 'step',
  sender: 'DK',
  country: 'ML',
  city: 'Bamako',
  post: null,
  level: 'ordered-departure',
  modality: 'denied',
  scope: [],
  effectiveOn: null,
  background: false,
  lifts: false,
  likelihood: 0.9,
  attribution: null,
  evidence: { start: 0, end: 10 },
  highlights: [],
  ...changes,
});

const RETURN = { level: 'normal-operations', modality: 'in-effect', lifts: true, likelihood: 0.3 } as const;

describe('a return that is told faintly', () => {
  it('is none of a state whose steps there are only denied', () => {
    const denial = report({});
    expect(withoutFaintReturns([denial, report(RETURN)])).toEqual([denial]);
  });

  it.each([
    ['to another country', report({ ...RETURN, country: 'LY', city: 'Tripoli' })],
    ['of another state', report({ ...RETURN, sender: 'NO' })],
    ['told clearly', report({ ...RETURN, likelihood: 0.7 })],
  ])('stands where it is one %s', (_, back) => {
    const reports = [report({}), back];
    expect(withoutFaintReturns(reports)).toEqual(reports);
  });
});
