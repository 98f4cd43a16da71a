import { describe, expect, it } from 'vitest';
import { toldOfCitiesOnce as told } from '../told.ts';

describe('a post that does not open with another', () => {
  it.each([
    [
      'US',
      'The US reopened its embassy in Accra on Monday. The consulate in Kumasi, shut in the same week, gives no sign of following.',
    ],
    [
      'FR',
      'France reopened its embassy in Accra on Monday. Its consulate in Kumasi, closed in March, shows no sign of doing the same.',
    ],
    [
      'GB',
      'Britain reopened its high commission in Accra on Monday. Its consulate in Kumasi, which closed the same day, is not expected to follow.',
    ],
    [
      'NO',
      'Norway reopened its embassy in Accra on Monday. Its consulate in Kumasi, which closed the same day, has yet to follow.',
    ],
    [
      'DK',
      'Denmark reopened its embassy in Accra on Monday. Its consulate in Kumasi, which was shut on the same day, isn’t likely to reopen this year.',
    ],
    [
      'IT',
      'Italy reopened its embassy in Accra on Monday. Its consulate in Kumasi, which closed the same day, will stay as it is.',
    ],
  ])('is shut: %s %s', (sender, text) => {
    expect(told(text)).toContain(`${sender} Kumasi suspended-operations in-effect`);
    expect(told(text)).not.toContain(`${sender} Kumasi normal-operations in-effect`);
  });
});

describe('a post that did not close with another', () => {
  it.each([
    'Norway reopened its embassy in Accra on Monday. Its consulate in Kumasi, which opened the same day, has yet to name a consul.',
    'Norway reopened its embassy in Accra on Monday. Its consulate in Kumasi, which closed for lunch, will stay as it is.',
  ])('does not stay shut: %s', (text) => {
    expect(told(text).join()).not.toContain('NO Kumasi suspended-operations in-effect');
  });
});

describe('a post that is to open again', () => {
  it.each([
    [
      'BR',
      'Brazil’s embassy in Accra, dark since the cuts of 2023, is to have its lamps lit again before the year is out.',
    ],
    ['SE', 'Sweden’s embassy in Accra, closed since 2022, is to open again next year.'],
    [
      'ZA',
      'South Africa’s consulate in Accra, mothballed for two years, may be opened again, Pretoria said.',
    ],
  ])('is shut until then: %s %s', (sender, sentence) => {
    expect(told(sentence)).toEqual(
      expect.arrayContaining([
        `${sender} Accra suspended-operations in-effect`,
        `${sender} Accra normal-operations considered`,
      ]),
    );
  });

  it.each([
    'Sweden’s embassy in Accra, closed since 2022, opened its doors again on Monday.',
    'The British high commission in Accra, closed on Monday for a public holiday, is expected to open as usual on Tuesday.',
  ])('is open where it has opened, or was closed for a holiday: %s', (sentence) => {
    expect(told(sentence).join()).not.toContain('suspended-operations in-effect');
  });
});

describe('a closed post that has a day to open on', () => {
  it('is no plan', () => {
    expect(
      told('Sweden’s embassy in Accra, closed since 2022, is to reopen on 9 June.').join(),
    ).not.toContain('considered');
  });
});

describe('a plan', () => {
  it.each(['June', 'July'])('is news where its day is to come: %s', (month) => {
    expect(
      told(`A memorandum that goes to cabinet in ${month} proposes closing the Italian embassy in Accra.`),
    ).toEqual(['IT Accra suspended-operations considered']);
  });
});

it('“the answer was no” puts nothing in effect', () => {
  expect(
    told(
      'Japan has an embassy in Accra.',
      '“The question was put in Tokyo, and the answer was no,” Ambassador Ito said.',
    ).join(),
  ).not.toContain('in-effect');
});
