import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/language/dates/find-dates.ts';
import { parseDay } from '../../../src/language/dates/parse-day.ts';

const TODAY = '2026-03-01';

describe('a day as people type it', () => {
  it.each([
    ['2020-12-15', '2020-12-15'],
    ['2025-06', '2025-06-30'],
    ['2024', '2024-12-31'],
    ['June 2025', '2025-06-30'],
    ['feb 2024', '2024-02-29'],
    ['15 December 2020', '2020-12-15'],
    ['Dec 15, 2020', '2020-12-15'],
    ['last december', '2025-12-31'],
    ['last march', '2025-03-31'],
    ['march', '2026-03-31'],
    ['yesterday', '2026-02-28'],
    ['3 weeks ago', '2026-02-08'],
    ['a month ago', '2026-02-01'],
    ['last year', '2025-12-31'],
    ['last monday', '2026-02-23'],
    ['1st of May 2023', '2023-05-01'],
    ['0987-02', '0987-02-28'],
    ['0004-02', '0004-02-29'],
    ['7 March 0012', '0012-03-07'],
  ])('reads %s', (typed, day) => {
    expect(parseDay(typed, TODAY)).toBe(day);
  });

  it('takes the first day of a month or a year when asked to', () => {
    expect(parseDay('June 2025', TODAY, 'first')).toBe('2025-06-01');
    expect(parseDay('2024', TODAY, 'first')).toBe('2024-01-01');
  });

  it.each(['', 'soon', '2025-02-30', '31 June 2025', '99', 'Baghdad', 'may be'])('refuses %s', (typed) => {
    expect(parseDay(typed, TODAY)).toBeNull();
  });

  it('gives an ISO day or nothing for any text', () => {
    const parts = fc.constantFrom(
      ...'0000 0999 9999 12 29 31 feb may last ago year month days - / of 99999999'.split(' '),
    );
    const written = fc.array(parts, { maxLength: 5 }).map((some) => some.join(some.includes('-') ? '' : ' '));
    fc.assert(
      fc.property(fc.oneof(fc.string(), written), (typed) => {
        const day = parseDay(typed, TODAY);
        return day === null || /^\d{4}-\d{2}-\d{2}$/.test(day);
      }),
    );
  });
});

describe('dates in prose', () => {
  const dates = (prose: string) => findDates(prose, '2025-06-11').map(({ date }) => date);

  it.each([
    ['The order was given on Wednesday.', ['2025-06-11']],
    ['It closed on December 16, 2024, and again on 3 May.', ['2024-12-16', '2025-05-03']],
    ['It began in May, 2019, under another minister.', ['2019-05']],
    ['In 2012 the post was empty; since February 2014 it is a hotel.', ['2012', '2014-02']],
    ['Last year it was open.', ['2024']],
    ['Two weeks ago and 3 months ago', ['2025-05-28', '2025-03']],
  ])('reads %s', (prose, expected) => {
    expect(dates(prose)).toEqual(expected);
  });
});
