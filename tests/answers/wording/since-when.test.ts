import { describe, expect, it } from 'vitest';
import { sinceWhen } from '../../../src/answers/wording/since-when.ts';

const reportedOn = '2024-05-10';

describe('the word for the time of a step', () => {
  it.each([
    ['since', { modality: 'in-effect', effectiveOn: '2024-05-01' }, '2024-05-01'],
    ['since', { modality: 'in-effect', effectiveOn: '2024-06' }, '2024-06'],
    ['from', { modality: 'in-effect', effectiveOn: null, comesOn: '2024-11' }, '2024-11'],
    ['from', { modality: 'considered', effectiveOn: '2025-05' }, '2025-05'],
    ['since', { modality: 'denied', effectiveOn: '2024-04' }, '2024-04'],
  ] as const)('is “%s” for %o', (word, event, day) => {
    expect(sinceWhen({ reportedOn, ...event })).toEqual({ word, day });
  });

  it('is none where none is told', () => {
    expect(sinceWhen({ reportedOn, modality: 'in-effect', effectiveOn: null })).toBeNull();
  });
});
