import { describe, expect, it } from 'vitest';
import { clockAt, clocksNamedIn } from '../../../../src/language/missions/articles/clock-labels.ts';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const at = (line: string): number | null => clockAt(`Above.\n${line}`, 10);

describe('the hour of an item', () => {
  it.each([
    ['13:05 The ministry denies it.', 785],
    ['**9.40** A station has it.', 580],
    ['14h30 – A station has it.', 870],
    ['1:05 p.m. The ministry denies it.', 785],
    ['11:40 a.m. A radio station reports it.', 700],
    ['**12:15 PM** A station has it.', 735],
    ['12.10am: A station has it.', 10],
    ['5pm: The ministry denies it.', 1020],
    ['0:05 Nobody is about.', 5],
  ])('is known: %s', (line, minute) => {
    expect(at(line)).toBe(minute);
  });

  it.each([
    '10.50 million people live there.',
    '7.30 metres of rain fell.',
    '3.25 per cent is the rate.',
    '12.50% is the rate.',
    '45:10 is no hour.',
    '11:75 is none.',
    '10.50.20 is an address.',
    '5 people died.',
  ])('is not seen where there is none: %s', (line) => {
    expect(at(line)).toBeNull();
  });

  it('is named by others with it', () => {
    expect(clocksNamedIn('The 12.40 story and the 1:05 p.m. report are false.')).toEqual([760, 785]);
  });
});

const modalitiesIn = (...items: string[]): string[] =>
  findMissionReports(articleOf(items, '2024-05-10')).map(({ modality }) => modality);

describe('a live page from the newest item to the oldest', () => {
  it.each([
    ['13:05', '11:40'],
    ['1:05 p.m.', '11:40 a.m.'],
    ['1.05pm', '11.40am'],
  ])('denies what was passed on before: %s, %s', (later, earlier) => {
    expect(
      modalitiesIn(
        `${later} Denmark’s foreign ministry denies that its embassy in Lomé has closed.`,
        `${earlier} A radio station reports that Denmark has closed its embassy in Lomé.`,
      ),
    ).toEqual(['denied', 'denied']);
  });

  it('denies nothing that is told for sure, though a sentence speaks of posts', () => {
    expect(
      modalitiesIn(
        '13:05 Denmark’s foreign ministry denies that its embassy in Lomé has closed.',
        '11:40 Denmark has closed its embassy in Lomé, and both its posts in Togo have now been emptied, an officer says.',
      ),
    ).toEqual(['denied', 'in-effect']);
  });
});
