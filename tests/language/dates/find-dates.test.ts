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
