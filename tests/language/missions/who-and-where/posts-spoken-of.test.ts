import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** Who, where and what the last of these paragraphs tells, as "US PK Lahore ordered-departure", in the order of the alphabet. */
const toldLast = (...paragraphs: string[]): string[] => {
  const article = articleOf(paragraphs, '2024-05-10');
  const start = article.paragraphs.at(-1)?.start ?? 0;
  const rows = findMissionReports(article)
    .filter(({ about, evidence }) => about === 'step' && evidence.start >= start)
    .map(({ sender, country, city, level }) => [sender, country, city, level].filter(Boolean).join(' '));
  return [...new Set(rows)].sort();
};

const ORDER =
  'The United States on Monday ordered family members of its diplomats in Lahore and Karachi to leave Pakistan.';
const CLOSED = 'Norway closed its consulates in Basra and Erbil on Monday.';

describe('a post that speaks of others', () => {
  it.each([
    [
      ORDER,
      'A spokesman for the US embassy said the order covered about 90 people at the two consulates.',
      ['US PK Karachi ordered-departure', 'US PK Lahore ordered-departure'],
    ],
    [
      ORDER,
      'The American embassy in Islamabad said that the order applied to all relatives of staff at both consulates.',
      ['US PK Karachi ordered-departure', 'US PK Lahore ordered-departure'],
    ],
    [
      CLOSED,
      'A spokeswoman for the Norwegian embassy in Baghdad said all staff at the consulates had been withdrawn.',
      ['NO IQ Basra suspended-operations', 'NO IQ Erbil suspended-operations'],
    ],
    [
      CLOSED,
      'The two consulates will remain shut until further notice, the Norwegian embassy in Baghdad said.',
      ['NO IQ Basra suspended-operations', 'NO IQ Erbil suspended-operations'],
    ],
  ])('tells of them, not of itself: %s %s', (before, sentence, rows) => {
    expect(toldLast(before, sentence)).toEqual(rows);
  });

  it.each([
    'A spokesman for the US embassy in Minsk said the order covered about 90 people at two other posts.',
    'The Norwegian embassy in Baghdad said non-essential staff at another mission had been ordered to leave.',
    'A spokesman for the Danish embassy in Accra said that the order applied to families at three other missions in the region.',
  ])('takes no step of people at other posts: %s', (sentence) => {
    expect(toldLast(sentence)).toEqual([]);
  });

  it.each([
    [
      "Norway's embassy in Baghdad said on Monday that it had been closed.",
      'NO IQ Baghdad suspended-operations',
    ],
    [
      'A spokesman for the US embassy in Minsk said the order covered about 90 people.',
      'US BY Minsk ordered-departure',
    ],
    [
      'The Danish embassy in Accra said its non-essential staff had been ordered to leave for other posts.',
      'DK GH Accra ordered-departure',
    ],
  ])('still tells of itself: %s', (sentence, row) => {
    expect(toldLast(sentence)).toEqual([row]);
  });
});

describe('several consulates that no city is named with', () => {
  it.each([
    [
      CLOSED,
      'Both consulates remain shut.',
      ['NO IQ Basra suspended-operations', 'NO IQ Erbil suspended-operations'],
    ],
    [
      'Spain has consulates in Tangier and Agadir.',
      'On Tuesday Spain shut the two consulates.',
      ['ES MA Agadir suspended-operations', 'ES MA Tangier suspended-operations'],
    ],
    [
      'The Danish consulate in Lagos was attacked. The Danish consulate in Kano was looted.',
      'The two consulates have been closed.',
      ['DK NG Kano suspended-operations', 'DK NG Lagos suspended-operations'],
    ],
  ])('stand where the article has put them: %s %s', (before, sentence, rows) => {
    expect(toldLast(before, sentence)).toEqual(rows);
  });

  it('are no more than their number', () => {
    const told = toldLast(CLOSED, 'Norway has closed three consulates in the country since March.');
    expect(told.filter((row) => /Basra|Erbil/.test(row)).length).toBeLessThan(2);
  });

  it('are not those of another state', () => {
    const told = toldLast(CLOSED, 'Sweden has shut its consulates too.');
    expect(told.every((row) => row.startsWith('SE'))).toBe(true);
  });

  it('are not counted with an embassy in a seat of government', () => {
    expect(
      toldLast(
        'The Danish embassy in Lagos was attacked. The Danish consulate in Kano was looted.',
        'The two consulates have been closed.',
      ),
    ).not.toContain('DK NG Lagos suspended-operations');
  });

  it('do not stand in where only one does', () => {
    expect(toldLast(CLOSED, 'The consulate in Erbil remains shut.')).toEqual([
      'NO IQ Erbil suspended-operations',
    ]);
  });
});

describe('an order that goes on', () => {
  it('is the one that was told of its posts, not the one told last', () => {
    expect(
      toldLast(
        `${ORDER.slice(0, -1)}, while leaving the departure of families from Islamabad optional.`,
        'A spokesman for the US embassy said the order covered about 90 people at the two consulates.',
      ),
    ).toEqual(['US PK Karachi ordered-departure', 'US PK Lahore ordered-departure']);
  });
});

describe('a departure that is left optional for some', () => {
  it.each([
    ['while leaving the departure of families from Islamabad optional.'],
    ['but kept departure from Islamabad voluntary for families.'],
    ['and left it to families in Islamabad whether to go.'],
  ])('is authorized beside an order for others: %s', (clause) => {
    const rows = toldLast(
      `The United States on Tuesday ordered family members of its diplomats in Lahore and Karachi to leave Pakistan, ${clause}`,
    );
    expect(rows).toEqual([
      'US PK Islamabad authorized-departure',
      'US PK Karachi ordered-departure',
      'US PK Lahore ordered-departure',
    ]);
  });
});
