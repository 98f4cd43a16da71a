import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** The level and day of the last step that an article of Friday 10 May 2024 tells. */
const lastOf = (sentence: string): string | undefined =>
  findMissionReports(articleOf([sentence], '2024-05-10'))
    .filter(({ about }) => about === 'step')
    .map(({ level, effectiveOn }) => `${level} ${effectiveOn ?? 'undated'}`)
    .at(-1);

describe('the day of what a step takes the place of', () => {
  it.each([
    [
      'What was an offer on Friday became an obligation on Sunday: the families and clerks of the Kenyan embassy in Juba must leave South Sudan.',
      'ordered-departure 2024-05-05',
    ],
    [
      'The permission of 2 May for families at the Kenyan embassy in Juba was turned into an order on Monday.',
      'ordered-departure 2024-05-06',
    ],
    [
      "Norway on Tuesday turned Friday's offer to the families at its embassy in Bamako into an order.",
      'ordered-departure 2024-05-07',
    ],
    [
      'Norway replaced its May 3 order to embassy staff in Bamako with an offer.',
      'authorized-departure undated',
    ],
  ])('is not its own: %s', (sentence, line) => {
    expect(lastOf(sentence)).toBe(line);
  });

  it.each([
    [
      'An order on Monday made it mandatory for families at the Kenyan embassy in Juba to leave.',
      'ordered-departure 2024-05-06',
    ],
    [
      'Norway replaced its offer with an order on Monday: families at its embassy in Bamako must go.',
      'ordered-departure 2024-05-06',
    ],
  ])('but that of the order which has come instead is: %s', (sentence, line) => {
    expect(lastOf(sentence)).toBe(line);
  });
});

describe('the day of a journey', () => {
  it.each([
    [
      "Relatives of Peru's diplomats in Juba have been offered seats on Sunday's flight to Lima, and it is for each of them to say yes or no.",
      'authorized-departure undated',
    ],
    [
      "Families at the Kenyan embassy in Juba may take seats on Thursday's charter, the envoy said on Monday.",
      'authorized-departure undated',
    ],
    [
      'On Monday Kenya offered the families at its embassy in Juba seats on a charter leaving on Thursday.',
      'authorized-departure 2024-05-06',
    ],
  ])('is not that of the leave to go: %s', (sentence, line) => {
    expect(lastOf(sentence)).toBe(line);
  });

  it('is that of a closing by which the last have gone', () => {
    expect(
      lastOf("The last diplomats left the Kenyan embassy in Juba on Thursday's flight and locked it."),
    ).toBe('suspended-operations 2024-05-09');
  });
});
