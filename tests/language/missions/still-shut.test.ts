import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const told = (sentence: string) =>
  findMissionReports(articleOf([sentence], '2024-03-01', null)).map(
    ({ level, modality, effectiveOn, background }) =>
      `${level} ${modality} ${effectiveOn}${background ? ' past' : ''}`,
  );

it.each([
  ['Norway’s embassy in Lima closed in 2019 and has never reopened.', '2019'],
  ['Norway’s embassy in Lima closed in May 2021, and the gate has been bolted since.', '2021-05'],
  ['Norway’s embassy in Lima closed in May 2021 and hasn’t reopened.', '2021-05'],
  [
    'Norway’s embassy in Lima was closed in May 2021, when the army took the city, and it is still closed.',
    '2021-05',
  ],
  ['Norway’s embassy in Lima, vacated in May 2021, is shut to this day.', '2021-05'],
  ['Norway’s embassy in Lima, closed in 2019, stands empty to the present day.', '2019'],
  ['Norway evacuated its embassy in Lima in 2019, and it remains shut to this day.', '2019'],
  ['Norway’s consulate in Lima was shut in May 2021 during the riots; it is still shut.', '2021-05'],
  [
    'Norway’s embassy in Lima was abandoned in May 2021, its gate is chained, and it has not opened its doors since.',
    '2021-05',
  ],
])('“%s” tells of today', (sentence, day) => {
  expect(told(sentence)).toContain(`suspended-operations in-effect ${day}`);
});

it.each([
  'Norway’s embassy in Lima was closed in 2019, and the bridge in front of it is still closed.',
  'Norway’s embassy in Lima was shut in 2019, which is regretted to this day.',
  'Norway’s embassy in Lima was closed in 2019 and was still closed when a new envoy was named.',
  'Norway’s embassy in Lima was closed in 2019, and the Swedish one, which opened that year, is still small.',
])('“%s” tells of the past', (sentence) => {
  expect(told(sentence)).toEqual(['suspended-operations in-effect 2019 past']);
});

it('“has since reopened” and “has been paid better since May” tell of the past', () => {
  for (const sentence of [
    'Norway’s embassy in Lima closed in 2019, and it has since reopened.',
    'Norway’s embassy in Lima closed in 2019; its clerk has been paid better since May.',
  ])
    expect(told(sentence)).toContain('suspended-operations in-effect 2019 past');
});

/** What an article tells as news, a line for each step. */
const toldBy = (text: string): string[] => [
  ...new Set(
    findMissionReports(articleOf([text], '2024-05-10', null))
      .filter(({ about, background }) => about === 'step' && !background)
      .map(({ sender, city, level, modality }) => `${sender} ${city} ${level} ${modality}`),
  ),
];

describe('who has yet to return', () => {
  it.each([
    'The British embassy in Lima was evacuated in April. Britain has yet to send its diplomats back to the Peruvian capital, officials said.',
    'Britain has yet to reopen its embassy in Lima, which was evacuated in March.',
    'Britain shut its embassy in Lima in March. Its staff are still to go back, the ministry said.',
    'The British consulate in Lima, shut in March, has yet to open its doors again.',
    'Britain, which closed its embassy in Lima in March, is yet to reopen it.',
    'British diplomats have yet to be allowed back into the embassy in Lima, which has been shut since March.',
    'Britain shut its embassy in Lima in March and has yet to bring its people back.',
  ])('has a post that is shut: %s', (text) => {
    expect(toldBy(text)).toEqual(['GB Lima suspended-operations in-effect']);
  });

  it.each([
    'Sweden reopened its embassy in Lima on Monday, although visa services have yet to resume.',
    'Sweden reopened its embassy in Lima on Monday. Families have yet to return.',
    'The Swedish embassy in Lima has reopened but its ambassador is still to return.',
    'Sweden’s diplomats are back at the embassy in Lima. Norway has yet to comment.',
  ])('is another than the one whose post is open: %s', (text) => {
    expect(toldBy(text)).toEqual(['SE Lima normal-operations in-effect']);
  });

  it('is another than who has yet to close a post or to decide on it', () => {
    expect(toldBy('Ghana has yet to close its embassy in Quito.')).toEqual([
      'GH Quito suspended-operations denied',
    ]);
    expect(toldBy('Ghana has yet to decide whether to close its embassy in Quito.')).toEqual([
      'GH Quito suspended-operations considered',
    ]);
  });
});
