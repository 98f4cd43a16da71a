import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What the last sentence of a text tells of a state. */
const toldOf = (state: string, text: string): string[] => [
  ...new Set(
    findMissionReports(articleOf([text], '2024-05-10'))
      .filter(({ about, sender }) => about === 'step' && sender === state)
      .map(({ level, modality, background }) => `${level} ${modality}${background ? ' once' : ''}`),
  ),
];

describe('a state that did so, too', () => {
  it.each([
    [
      'Germany ordered non-essential staff out of its embassy in Niger on Wednesday. Austria did so on Tuesday.',
      'AT',
      ['ordered-departure in-effect'],
    ],
    [
      'Italy said families of its diplomats in Niger had been ordered home. Spain took the same step hours later.',
      'ES',
      ['ordered-departure in-effect'],
    ],
    [
      'Italy is weighing whether to close its embassy in Niamey. Spain did so on Monday.',
      'ES',
      ['suspended-operations in-effect'],
    ],
    [
      'Japan has not shut its embassy in Dhaka. South Korea made the same decision.',
      'KR',
      ['suspended-operations denied'],
    ],
    [
      'Finland shut its embassy in Tripoli. Sweden did so too, in 2014.',
      'SE',
      ['suspended-operations in-effect once'],
    ],
    [
      'Malta’s own mission in Tripoli is staffed as usual, the minister said. Turkey’s, too.',
      'TR',
      ['normal-operations in-effect'],
    ],
    ['Denmark has closed its embassy in Bamako. Norway’s as well.', 'NO', ['suspended-operations in-effect']],
    [
      'Peru authorised the departure of staff of its embassy and its two consulates in India on Friday. Chile followed a few hours later with a similar step for its embassy.',
      'CL',
      ['authorized-departure in-effect'],
    ],
    [
      'Peru began running its embassy in Lusaka from Harare on Friday because of the fumes, a step that Chile took on Wednesday.',
      'CL',
      ['suspended-operations in-effect'],
    ],
    [
      'Peru shut its embassy in Lusaka on Friday, a measure already taken by Norway and Chile.',
      'NO',
      ['suspended-operations in-effect'],
    ],
    [
      'Mali said the Norwegian embassy in Bamako had closed. Peru took the same step on Tuesday.',
      'PE',
      ['suspended-operations in-effect'],
    ],
    [
      'Norway has closed its embassy in Bamako. Peru took the same step for its embassy in Mali on Tuesday.',
      'PE',
      ['suspended-operations in-effect'],
    ],
  ])('has taken the step told before: %s', (text, state, steps) => {
    expect(toldOf(state, text)).toEqual(steps);
  });

  it.each([
    ['Italy closed its embassy in Niamey. France took the same train home.', 'FR'],
    ['Italy closed its embassy in Niamey. France did so little that nobody noticed.', 'FR'],
    ['Italy closed its embassy in Niamey, a step that France took badly.', 'FR'],
    ['Italy closed its embassy in Niamey, a step that was welcomed by France.', 'FR'],
    ['Italy closed its embassy in Niamey, a decision that France announced to its readers.', 'FR'],
  ])('is not one that does something else: %s', (text, state) => {
    expect(toldOf(state, text)).toEqual([]);
  });
});
