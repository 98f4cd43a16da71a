import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What an article of Wednesday, 4 June 2025, tells as news, with the day of each step. */
const days = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2025-06-04'))
    .filter(({ about, background }) => about === 'step' && !background)
    .map(({ sender, level, effectiveOn }) => `${sender} ${level} ${effectiveOn}`);

describe('the day on which an order was given', () => {
  it.each([
    'Denmark has ordered the families of its embassy staff to leave Lomé. The order, signed late on Thursday, takes the place of advice given a week earlier.',
    'Denmark has ordered the families of its embassy staff to leave Lomé. The instruction, issued on Thursday after gunmen had fired on a convoy, replaces an offer of free flights made only four days ago.',
  ])('is told by the sentence behind it: %s', (paragraph) => {
    expect(days(paragraph)).toEqual(['DK ordered-departure 2025-05-29']);
  });

  it('is told by the sentence that tells it again', () => {
    expect(
      days(
        'Denmark has ordered the families of its embassy staff to leave Lomé.',
        'The instruction to leave, issued late on Friday after gunmen had fired on a convoy, replaces an offer of free flights made only four days ago.',
      ),
    ).toContain('DK ordered-departure 2025-05-30');
  });

  it.each([
    [
      'Denmark has ordered the families of its embassy staff to leave Lomé. The airport of Accra, closed on Thursday, is open again.',
      'DK ordered-departure null',
    ],
    [
      'Denmark on Monday ordered the families of its embassy staff to leave Lomé. The offer, made on Thursday, had been taken up by few.',
      'DK ordered-departure 2025-06-02',
    ],
  ])('is none where another thing has that day, or the order one of its own: %s', (paragraph, step) => {
    expect(days(paragraph)).toEqual([step]);
  });
});

describe('the day of an order that is withdrawn', () => {
  it('is not that of its end', () => {
    expect(
      days(
        'We have withdrawn the direction of 6 March 2025 under which families and a large part of the staff of the Danish embassy in Lomé had to leave Togo.',
      ),
    ).toEqual(['DK normal-operations null']);
    expect(
      days(
        'Danish embassy staff are returning to Lomé, the ministry said.',
        'On May 5, 2025, the Minister of Foreign Affairs revoked his instruction of February 16, under which dependants and most employees had been removed from Lomé.',
      ),
    ).toContain('DK normal-operations 2025-05-05');
  });

  it('is no end while it stands', () => {
    expect(
      days(
        'Denmark has not revoked the direction of 6 March under which the families of embassy staff had to leave Lomé.',
      ).filter((step) => step.includes('normal')),
    ).toEqual([]);
    expect(
      days(
        'The museum near the Danish embassy in Lomé has withdrawn the direction under which visitors had to leave by five.',
      ),
    ).toEqual([]);
  });
});
