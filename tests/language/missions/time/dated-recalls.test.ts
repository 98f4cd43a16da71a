import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What an article of 10 May 2024 tells of old times. */
const recalled = (paragraph: string): string[] =>
  findMissionReports(articleOf([paragraph], '2024-05-10'))
    .filter(({ about, background }) => about === 'step' && background)
    .map(({ sender, level, modality, effectiveOn }) => `${sender} ${level} ${modality} ${effectiveOn}`);

describe('a step of old', () => {
  it.each([
    [
      'Peru reopened its embassy in Sanaa on Monday. In 2011 the embassy had left Sanaa for Riyadh and it was two years before it came back.',
      'PE suspended-operations in-effect 2011',
    ],
    [
      'The Danish embassy in Bamako is at work. In May 2013 the Danes had sent their families home for a month.',
      'DK ordered-departure in-effect 2013-05',
    ],
    [
      'Brazil closed its consulate in Cochabamba on Monday. In 2019, during the violence that followed an election, it had closed for nine days.',
      'BR suspended-operations in-effect 2019',
    ],
    [
      'India reopened its embassy in Sanaa on Monday. India had withdrawn about 190 employees and relatives of its embassy from Yemen in August 2021, when the government fell.',
      'IN ordered-departure in-effect 2021-08',
    ],
    [
      'Peru closed its consulate in Oran on Monday. It was closed in 1994 during the civil war and reopened 13 years later.',
      'PE suspended-operations in-effect 1994',
    ],
    [
      'In August 2013 the Peruvian consulate in Lahore was emptied of all but emergency staff because of a threat, and it took a month for them to come back.',
      'PE reduced-staffing in-effect 2013-08',
    ],
  ])('is one of the year that its sentence names: %s', (paragraph, line) => {
    expect(recalled(paragraph)).toEqual([line]);
  });

  it.each([
    'In 2011 a bakery beside the Peruvian embassy in Rabat had closed for nine days.',
    'In 2011 Peru had warned that it might withdraw its diplomats from Rabat.',
    'In 2011 the Peruvian embassy in Rabat had closed for the holidays and for a carnival.',
    'In 1984 the Peruvian ambassador in Rabat left for Lima, where he became a poet.',
    'In 2019 Peru had closed the books on a fraud at its embassy in Rabat.',
    'The embassy of Peru in Rabat is at work. In 2016 the Kenyans had sent buses for their citizens.',
  ])('is none where nothing was done to a post or its people: %s', (paragraph) => {
    expect(recalled(paragraph)).toEqual([]);
  });

  it('is none where the year is the article’s own', () => {
    expect(
      recalled('In March 2024, when a storm came, Peru closed its embassy in Rabat, a guard said.'),
    ).toEqual([]);
  });
});
