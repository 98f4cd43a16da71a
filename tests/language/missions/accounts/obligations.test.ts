import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { COMPULSORY, VOLUNTARY } from '../../../../src/language/missions/lexicon/obligation-phrases.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';
import { signedWords } from '../../../../src/language/missions/words/signed-words.ts';
import { articleOf } from '../article-of.ts';

const told = (text: string): string[] =>
  findMissionReports(articleOf([text], '2024-05-10')).map(
    ({ sender, country, city, level, modality }) => `${sender} ${city ?? country} ${level} ${modality}`,
  );

const signs = (sentence: string): string =>
  signedWords(
    viewSentence(
      sentence,
      { start: 0, end: sentence.length },
      { heading: false, paragraph: 1, context: new Set(), isDiplomatic: true },
    ),
  ).text;

describe('whether a departure leaves a choice', () => {
  it.each([...COMPULSORY, ...VOLUNTARY].map(([pattern, example]) => [example, pattern] as const))(
    '“%s” is found by its own pattern',
    (example, pattern) => {
      expect(signs(example)).toMatch(pattern);
    },
  );

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
