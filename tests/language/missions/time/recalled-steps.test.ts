import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-03-12'))
    .filter(({ about }) => about === 'step')
    .map(
      ({ sender, level, background, effectiveOn }) =>
        `${sender} ${level}${background ? ' once' : ''}${effectiveOn ? ` ${effectiveOn}` : ''}`,
    );

describe('a step of a month that is over, of which something else is said', () => {
  it.each([
    [
      'The departure of families from the US embassy in Nairobi in January followed a series of attacks.',
      'US ordered-departure once 2024-01',
    ],
    [
      'The evacuation of the Danish embassy in Accra in November came after a coup.',
      'DK suspended-operations once 2023-11',
    ],
    [
      "January's evacuation of the Danish embassy in Accra was a response to the coup.",
      'DK suspended-operations once 2024-01',
    ],
    [
      'The January departure of families from the Danish embassy in Accra followed a series of attacks.',
      'DK ordered-departure once 2024-01',
    ],
    [
      'The ordered departure of Danish diplomats’ families from Accra in 2021 led to a row in parliament.',
      'DK ordered-departure once 2021',
    ],
  ])('belongs to that month: %s', (sentence, line) => {
    expect(told(sentence)).toEqual([line]);
  });

  it('is nobody’s whom only its reasons name', () => {
    const news = 'The US has lifted the ordered departure of families from its consulate in Karachi.';
    const line = 'The departure of the families in January followed strikes between Iran and Pakistan.';
    expect(told(news, line)).toEqual(told(news));
  });

  it.each([
    [
      'The closure of the Danish embassy in Bamako in February left two hundred Danes without help.',
      'DK suspended-operations 2024-02',
    ],
    [
      "February's evacuation of the Danish embassy in Bamako left the building empty.",
      'DK suspended-operations 2024-02',
    ],
    [
      'The February shutdown of the Danish embassy in Bamako came after a coup.',
      'DK suspended-operations 2024-02',
    ],
  ])('is news where the month has just ended: %s', (sentence, line) => {
    expect(told(sentence)).toEqual([line]);
  });

  it('is told of a post that is spoken of before, where no other step is', () => {
    expect(
      told(
        'The Danish embassy in Bamako has a new gate.',
        "January's evacuation of the embassy left the building empty.",
      ),
    ).toEqual(['DK suspended-operations once 2024-01']);
  });

  it.each([
    'The departure of families from the US embassy in Nairobi on Monday followed a series of attacks.',
    'The departure of families from the US embassy in Nairobi followed a series of attacks in January.',
    'The departure of families from the US embassy in Nairobi in March followed a series of attacks.',
    'The departure of non-emergency staff from the US embassy in Nairobi, ordered in January, is still in force.',
  ])('is not one of these days, or one that goes on: %s', (sentence) => {
    const lines = told(sentence);
    expect(lines.join()).toContain('US ordered-departure');
    expect(lines.join()).not.toContain('once');
  });
});
