import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (text: string): string[] =>
  findMissionReports(articleOf([text], '2024-05-10')).map(
    ({ sender, country, city, level, modality }) => `${sender} ${city ?? country} ${level} ${modality}`,
  );

describe('whether a departure leaves a choice', () => {
  it('is told by the next sentence: “The measure is voluntary”', () => {
    expect(
      told(
        'Japan is flying the families of its embassy in Lusaka home. The measure is voluntary, the ministry added.',
      ),
    ).toEqual(['JP Lusaka authorized-departure in-effect', 'JP Lusaka authorized-departure in-effect']);
  });

  it('is told by the next sentence: “The step is compulsory”', () => {
    expect(
      told(
        'Peru has asked the relatives of its diplomats in Lusaka to come home. The step is compulsory, the ministry said.',
      ),
    ).toEqual(['PE Lusaka ordered-departure in-effect', 'PE Lusaka ordered-departure in-effect']);
  });

  it('is not undone where an order was told in so many words', () => {
    expect(
      told(
        'Peru has ordered the relatives of its diplomats in Lusaka to leave. It is voluntary for the cooks.',
      )[0],
    ).toBe('PE Lusaka ordered-departure in-effect');
  });
});
