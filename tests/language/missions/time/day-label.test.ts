import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const daysOf = (...items: string[]): readonly (string | null)[] =>
  findMissionReports(articleOf(items, '2024-04-02'))
    .filter(({ about }) => about === 'step')
    .map(({ effectiveOn }) => effectiveOn);

describe('the day that an item of a chronology is labelled with', () => {
  it.each([
    '10 March 2024: Canada closes its embassy in Port-au-Prince.',
    '10 March: Canada closes its embassy in Port-au-Prince.',
    'March 10, 2024 – Canada closes its embassy in Port-au-Prince.',
    '**10 March 2024:** Canada closed its embassy in Port-au-Prince.',
    'March 10: Peru has shut its embassy in Lomé until further notice.',
  ])('is that of its step: %s', (item) => {
    expect(daysOf(item)).toEqual(['2024-03-10']);
  });

  it('gives way to a day of the step’s own', () => {
    expect(daysOf('10 March 2024: Peru’s embassy in Lomé, which was closed on 4 March, is empty.')).toContain(
      '2024-03-04',
    );
  });

  it.each([
    'LOMÉ, 10 March – Peru has closed its embassy in Togo.',
    'March 10 to 12: Peru has closed its embassy in Lomé until further notice.',
    'Peru has closed its embassy in Lomé until further notice. The reason, as of 10 March: fighting.',
  ])('is no other day: %s', (item) => {
    expect(daysOf(item)).not.toContain('2024-03-10');
  });
});
