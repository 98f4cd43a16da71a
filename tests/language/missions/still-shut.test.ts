import { expect, it } from 'vitest';
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
])('“%s” tells of today', (sentence, day) => {
  expect(told(sentence)).toContain(`suspended-operations in-effect ${day}`);
});

it('“has since reopened” and “has been paid better since May” tell of the past', () => {
  for (const sentence of [
    'Norway’s embassy in Lima closed in 2019, and it has since reopened.',
    'Norway’s embassy in Lima closed in 2019; its clerk has been paid better since May.',
  ])
    expect(told(sentence)).toContain('suspended-operations in-effect 2019 past');
});
