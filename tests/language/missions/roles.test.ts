import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

/** Who does what where, of the last step that is told. */
const lastStep = (...paragraphs: string[]): (string | null)[] => {
  const report = findMissionReports(articleOf(paragraphs, '2024-05-10')).at(-1);
  return report ? [report.sender, report.country, report.level, report.modality] : [];
};

describe('who does a step', () => {
  it('is a state in capitals too', () => {
    expect(lastStep("SPAIN'S embassy in Gaborone could be stripped to a crew of six.")).toEqual([
      'ES',
      'BW',
      'reduced-staffing',
      'considered',
    ]);
  });

  it('is told behind the dateline, whose March is a month', () => {
    const reports = findMissionReports(
      articleOf(
        [
          'GABORONE, March 7 (Kgalagadi Wire) - Husbands of Danish diplomats in Botswana may fly home if they wish, Copenhagen said.',
        ],
        '2024-03-07',
      ),
    );
    expect(new Set(reports.map(({ sender, level }) => `${sender} ${level}`))).toEqual(
      new Set(['DK authorized-departure']),
    );
  });

  it('is the state whose office a speaker holds', () => {
    expect(
      lastStep(
        'Spain has closed its embassy in Gaborone.',
        'The Ambassador of the Republic of Ghana, Efua Addo, denied that her country has the intention to shut her embassy.',
      ),
    ).toEqual(['GH', 'BW', 'suspended-operations', 'denied']);
  });

  it('is the state whose spokesman says it of a post without another owner', () => {
    expect(
      lastStep(
        'Spain has closed its embassy in Gaborone.',
        '“Nobody at Embassy Gaborone has been instructed to leave,” a State Department spokesman said.',
      ),
    ).toEqual(['US', 'BW', 'ordered-departure', 'denied']);
  });
});

describe('where a step is taken', () => {
  it('is the city of another consulate for a consulate without one, not the capital', () => {
    const reports = findMissionReports(
      articleOf(
        [
          'SYLHET: Peru closed its consulate in Sylhet on Monday. Its embassy in Dhaka works as before.',
          'The Danes, whose consulate stands next door, have closed it too.',
        ],
        '2024-05-10',
      ),
    );
    expect(reports.at(-1)).toMatchObject({ sender: 'DK', city: 'Sylhet', level: 'suspended-operations' });
  });
});
