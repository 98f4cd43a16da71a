import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const told = (text: string): string[] => [
  ...new Set(
    findMissionReports(articleOf([text], '2024-05-10'))
      .filter(({ about, modality }) => about === 'step' && modality === 'in-effect')
      .map(({ sender, level }) => `${sender} ${level}`),
  ),
];

describe('a people that is counted where it lives', () => {
  it.each([
    'Denmark’s embassy in Lomé is a busy one. There are fewer than ten Danes in Togo, most of them missionaries.',
    'Denmark’s embassy in Lomé is a busy one. There are thought to be fewer than five Danes in the country, all of them married to citizens of it.',
  ])('is no staff: %s', (text) => {
    expect(told(text)).not.toContain('DK reduced-staffing');
  });

  it('may be, at an embassy', () => {
    expect(
      told('Denmark’s embassy in Lomé is a busy one. There are fewer than ten Danes at the embassy now.'),
    ).toContain('DK reduced-staffing');
  });
});

describe('those who are all that there is of a post', () => {
  it('are a reduction', () => {
    expect(
      told(
        'A consul, a clerk, a driver and a cook. That is all there is for the time being of Turkey’s consulate general in Odesa, the foreign ministry in Ankara said on Wednesday.',
      ),
    ).toEqual(['TR reduced-staffing']);
  });

  it('are none where it has closed', () => {
    expect(
      told(
        'A chain on the gate and a notice are all there is of Turkey’s consulate in Odesa, which closed on Monday.',
      ),
    ).toEqual(['TR suspended-operations']);
  });
});
