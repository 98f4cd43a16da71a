import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** All that a text tells. */
const toldOf = (text: string): string[] =>
  findMissionReports(articleOf([text], '2026-10-09')).map(
    ({ sender, post, city, level, modality, effectiveOn }) =>
      `${sender} ${post} ${city} ${level} ${modality} ${effectiveOn}`,
  );

describe('a post in the next thing that is said', () => {
  it.each([
    [
      'Kenya said it had withdrawn most of its diplomats from Juba and that its consulate in Wau was open.',
      ['KE null Juba reduced-staffing in-effect null', 'KE consulate Wau normal-operations in-effect null'],
    ],
    [
      'Kenya said its embassy in Juba had been closed and that its consulate in Wau was working as usual.',
      [
        'KE embassy Juba suspended-operations in-effect null',
        'KE consulate Wau normal-operations in-effect null',
      ],
    ],
  ])('is not that of the first: %s', (text, told) => {
    expect(toldOf(text)).toEqual(told);
  });
});

describe('a mission', () => {
  it('is the embassy that stands where it stood, not the office that others leave there', () => {
    expect(
      toldOf(
        'Japan has moved its embassy from Yangon to Naypyitaw. A small team will run a consular office in Yangon, officials said. South Korea relocated its mission to Bangkok on Aug. 30.',
      ),
    ).toEqual([
      'JP embassy Yangon suspended-operations in-effect null',
      'KR embassy Yangon suspended-operations in-effect 2026-08-30',
    ]);
  });

  it('is the consulate of the same state there', () => {
    expect(
      toldOf(
        'Italy’s consulate in Kano has reopened. Spain’s embassy is open. Italy closed its mission in Kano in May.',
      ).at(-1),
    ).toContain('IT consulate Kano');
  });
});

describe('a post that is to open again', () => {
  it.each([
    'The US consulate in Lahore, closed since September, will reopen next month, the embassy said.',
    'The US consulate in Lahore, closed since September, will reopen next month, officials said.',
  ])('is told of by whoever says so: %s', (text) => {
    expect(toldOf(text)).toEqual(['US consulate Lahore normal-operations in-effect 2026-11']);
  });

  it('is only thought of on a condition', () => {
    expect(toldOf('Kenya’s consulate in Lagos will reopen if the strike ends.')).toEqual([
      'KE consulate Lagos normal-operations considered null',
    ]);
  });

  it('is shut now where it won’t be by then', () => {
    expect(toldOf('Kenya’s consulate in Lagos will not reopen next month, the ministry said.')).toEqual([
      'KE consulate Lagos suspended-operations in-effect null',
    ]);
  });
});
