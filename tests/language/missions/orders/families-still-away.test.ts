import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** All that a text tells. */
const toldOf = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2026-10-09')).map(
    ({ sender, level, modality }) => `${sender} ${level} ${modality}`,
  );

describe('families who will not be back for a while', () => {
  it.each([
    [
      'Britain, which withdrew embassy families from Ethiopia in October, said they would not return before the new year. The British Embassy in Addis Ababa has remained open throughout.',
      'GB ordered-departure in-effect',
    ],
    [
      'Britain’s embassy families, who were told to leave Ethiopia in October, will not return before the new year, the Foreign Office said.',
      'GB ordered-departure in-effect',
    ],
    [
      'Canada, which allowed families of its diplomats to leave Lomé, said they would not be back until March.',
      'CA authorized-departure in-effect',
    ],
    [
      'Families of Dutch diplomats who were evacuated from Beirut will not come back before the summer, the ministry said.',
      'NL ordered-departure in-effect',
    ],
  ])('are away by an order or leave that goes on: %s', (text, step) => {
    expect(toldOf(text)).toEqual([step]);
  });

  it.each([
    'France, which recalled its ambassador and his family from Niamey, said he would not return before a transition.',
    'The British ambassador to Ethiopia, whose family left in May, will not return before Monday.',
    'The families of the British hostages, who were told to leave Ethiopia, will not return before the new year.',
  ])('are those of a mission’s people: %s', (text) => {
    expect(toldOf(text)).not.toContain('GB ordered-departure in-effect');
    expect(toldOf(text)).not.toContain('FR ordered-departure in-effect');
  });
});

describe('a post that opens again', () => {
  it.each([
    'The U.S. Embassy in Manila will be closed on Tuesday because of the typhoon. It will reopen on Thursday if conditions permit.',
    'Japan closed its embassy in Manila on Tuesday as a typhoon approached. The embassy will reopen on Thursday if conditions permit.',
    'The British embassy in Lima was closed on Friday for the public holiday. It reopened on Monday.',
  ])('after a routine closure has no status by that: %s', (text) => {
    expect(toldOf(text)).toEqual([]);
  });

  it('after a suspension has one', () => {
    expect(
      toldOf('Japan suspended operations at its embassy in Manila in May. It reopened on Thursday, it said.'),
    ).toContain('JP normal-operations in-effect');
  });

  it.each([
    [
      'The US consulate general in Lahore will reopen on Monday, October 12, the American embassy announced on Friday. "Our colleagues are returning to Lahore and we look forward to serving the people of Punjab again," the ambassador said.',
      '2026-10-12',
    ],
    [
      'Germany’s embassy in Juba will reopen on October 20. Staff are coming back to Juba, the ambassador said.',
      '2026-10-20',
    ],
    [
      'The US consulate general in Lahore will reopen on October 12. "Our colleagues have returned to Lahore," the ambassador said.',
      null,
    ],
    [
      'Germany’s embassy in Juba reopened on October 1. Staff are coming back to Juba, the ambassador said.',
      null,
    ],
  ])('does so on the day announced, however far its people are: %s', (text, day) => {
    const returned = findMissionReports(articleOf([text], '2026-10-09')).at(-1);
    expect(returned).toMatchObject({ level: 'normal-operations', effectiveOn: day });
  });
});
