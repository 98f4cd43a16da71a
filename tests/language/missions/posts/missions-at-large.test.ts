import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { ANY_STATE } from '../../../../src/language/missions/mission-report.ts';
import { articleOf } from '../article-of.ts';

const ORDER =
  'FREETOWN - Norway has ordered the families of its embassy staff to leave Sierra Leone, the foreign ministry in Oslo said.';

/** The states of which something is denied in what is said behind an order. */
const deniedOf = (words: string): string[] =>
  findMissionReports(articleOf([ORDER, words], '2025-02-14'))
    .filter(({ about, modality }) => about === 'step' && modality === 'denied')
    .map(({ sender }) => sender);

describe('what a host says of missions at large', () => {
  it.each([
    'The foreign minister dismissed reports that diplomats were leaving the capital.',
    "Sierra Leone's foreign ministry rejected claims that embassies were closing.",
    'There is no exodus of diplomats from Freetown, the foreign minister said.',
  ])('is denied of any state’s: %s', (words) => {
    expect(deniedOf(words)).toContain(ANY_STATE);
  });

  it.each([
    'The foreign minister said reports that its diplomats were leaving were false.',
    'The foreign minister dismissed reports that Danish diplomats were leaving the capital.',
    'The embassy said reports that diplomats were leaving were false.',
    'The foreign minister denied that three envoys were leaving the capital.',
    'The foreign minister said that half of diplomats were not leaving.',
  ])('is none where somebody’s are meant: %s', (words) => {
    expect(deniedOf(words)).not.toContain(ANY_STATE);
  });
});
