import { expect, it } from 'vitest';
import { findDates } from '../../../src/language/dates/find-dates.ts';

it.each([
  ['as of Monday 1 September', 'Monday 1 September', '2025-09-01'],
  ['on Sunday, August 24,', 'Sunday, August 24', '2025-08-24'],
  ['on Monday the 1st of September', 'Monday the 1st of September', '2025-09-01'],
  ['from Wednesday 10 September 2025', 'Wednesday 10 September 2025', '2025-09-10'],
  ['on Monday', 'Monday', '2025-08-25'],
])('reads “%s” as one date', (prose, words, date) => {
  expect(
    findDates(prose, '2025-08-29').map((found) => [prose.slice(found.start, found.end), found.date]),
  ).toEqual([[words, date]]);
});

it.each([
  ['Ten years ago Japan', '2015'],
  ['Two years ago today', '2023-08-29'],
  ['A year ago', '2024'],
  ['a decade ago', '2015'],
  ['Twenty-five years ago', '2000'],
  ['more than thirty years ago', '1995'],
  ['some 40 years ago', '1985'],
  ['Three weeks ago', '2025-08-08'],
  ['eleven months ago', '2024-09'],
  ['two years ago', '2023'],
])('counts back from the day of publication: %s', (prose, date) => {
  expect(findDates(prose, '2025-08-29').map((found) => [found.date, found.ahead])).toEqual([[date, null]]);
});

it.each([
  // words, told of what was, told of what is to come; 29 August 2025 is a Friday
  ['on Monday', '2025-08-25', '2025-09-01'],
  ['on Friday', '2025-08-29', '2025-08-29'],
  ['next Friday', '2025-09-05', '2025-09-05'],
  ['last Monday', '2025-08-25', null],
  ['on Tuesday next week', '2025-09-02', '2025-09-02'],
  ['on 20 September', '2024-09-20', '2025-09-20'],
  ['on August 20', '2025-08-20', '2026-08-20'],
  ['on September 20, 2025', '2025-09-20', '2025-09-20'],
  ['in March', '2025-03', '2026-03'],
  ['last March', '2025-03', null],
  ['in October', '2024-10', '2025-10'],
  ['tomorrow', '2025-08-30', '2025-08-30'],
  ['next week', '2025-09-01', '2025-09-01'],
  ['next month', '2025-09', '2025-09'],
  ['next year', '2026', '2026'],
])('knows what “%s” is of what was and of what is to come', (prose, past, ahead) => {
  expect(findDates(prose, '2025-08-29').map((found) => [found.past, found.ahead])).toEqual([[past, ahead]]);
});

it.each(['A few days later', 'ten days', 'the two years', 'next door'])('finds no date in “%s”', (prose) => {
  expect(findDates(prose, '2025-08-29')).toEqual([]);
});

it.each([
  ['closed at the end of the year 2022', ['2022']],
  ['closed in the year 2019', ['2019']],
  ['closed at the end of the year, 2022 soldiers left', ['2025-12']],
  ['closes at the end of the year', ['2025-12']],
])('takes a year that is named for that year: %s', (prose, dates) => {
  expect(findDates(prose, '2025-08-29').map(({ date }) => date)).toEqual(dates);
});
