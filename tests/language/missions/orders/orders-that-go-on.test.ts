import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What the second sentence of a text tells. */
const toldBySecond = (text: string): string[] => {
  const article = articleOf([text], '2024-05-10');
  const [first] = article.paragraphs[0]?.sentences ?? [];
  return findMissionReports(article)
    .filter(({ evidence }) => evidence.start >= (first?.end ?? 0))
    .map(({ about, level, modality }) => `${about} ${level} ${modality}`);
};

describe('an order that has not been lifted', () => {
  it.each([
    [
      'The State Department last week ordered non-emergency employees to leave Jamaica. The order has not been lifted, an official said.',
      'ordered-departure',
    ],
    [
      'The US last week ordered non-emergency staff to leave its embassy in Jakarta. The ordered departure has not been lifted, the State Department said.',
      'ordered-departure',
    ],
    [
      'The US ordered non-emergency staff to leave its embassy in Jakarta. The order was not lifted on Friday, an official said.',
      'ordered-departure',
    ],
    [
      'Canada allowed families of its diplomats to leave Lomé last week. The permission has yet to be withdrawn.',
      'authorized-departure',
    ],
    [
      'The United States ordered non-emergency staff to leave its embassy in La Paz. It has not yet rescinded its order for non-emergency staff to leave.',
      'ordered-departure',
    ],
  ])('goes on, and is not disputed: %s', (text, level) => {
    expect(toldBySecond(text)).toEqual([`step ${level} in-effect`]);
  });

  it('goes on although those who left may come back', () => {
    const told = toldBySecond(
      'The State Department last week authorized non-emergency employees to leave Jamaica. "Those who left can come back from Sunday," a US embassy official in Kingston said. The authorization has not been lifted yet, he said.',
    );
    expect(told.at(-1)).toBe('step authorized-departure in-effect');
  });

  it.each([
    ['The curfew has not been lifted.', []],
    ['The court’s order has not been lifted.', []],
    ['The order was lifted on Friday, but not the travel warning.', ['step normal-operations in-effect']],
    ['Ottawa has not only lifted the order but sent more staff.', ['step normal-operations in-effect']],
  ])('is none of another body, nor one that has been lifted: %s', (second, told) => {
    expect(
      toldBySecond(`Canada ordered families of its diplomats to leave Lomé last week. ${second}`),
    ).toEqual(told);
  });
});

describe('an order that stands', () => {
  const GIVEN = 'Canada ordered families of its diplomats to leave Lomé last week.';

  it.each([
    'The order still holds and 43 people have come back, the foreign ministry in Ottawa said.',
    'In Ottawa, an official said that the instruction given last week remained in force and that 43 people had since come home.',
    'The directive issued on 2 May is still in effect, said the foreign ministry in Ottawa, and 43 people have flown home.',
    'The order issued last week stands, the foreign ministry said.',
    'The instruction continues to apply, an official in Ottawa said.',
  ])('goes on, whoever has come home by it: %s', (second) => {
    expect(toldBySecond(`${GIVEN} ${second}`)).toEqual(['step ordered-departure in-effect']);
  });

  it('goes on although others say that there was none', () => {
    const told = toldBySecond(
      'Togo’s foreign minister denied that Canadian families had been told to leave Lomé. In Ottawa, an official at the foreign ministry said the order given last week stood and that 43 people had now come back.',
    );
    expect(told).toContain('step ordered-departure in-effect');
    expect(told.some((one) => one.includes('normal-operations'))).toBe(false);
  });

  it.each([
    'It was not clear whether the order still stood.',
    'The order stands to be lifted within days.',
    'The directive issued on 2 May may still be in effect, said the foreign ministry in Ottawa.',
    'The curfew ordered last week remains in force.',
    'The order stood in sharp contrast to what Lagos does.',
    'The court’s order stands, a judge in Lomé said.',
  ])('is one of which nothing is left open, and no other body’s: %s', (second) => {
    expect(toldBySecond(`${GIVEN} ${second}`)).toEqual([]);
  });

  it('is not told of people near a fire', () => {
    expect(
      toldBySecond(
        'Canada’s embassy in Lomé said two citizens were missing. The order given to three towns last week remained in effect, the governor said.',
      ),
    ).toEqual([]);
  });
});
