import { describe, expect, it, vi } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { viewsOf } from '../../../../src/language/missions/view-article.ts';
import * as minorCities from '../../../../src/language/places/minor-cities.ts';
import { articleOf } from '../article-of.ts';

const reports = (...paragraphs: string[]) =>
  findMissionReports(articleOf(paragraphs, '2025-05-10', 'A consulate'));

describe('a town too small for the gazetteer of all prose', () => {
  it.each([
    [
      'PODGORICA — Slovenia has closed its consulate in Kotor until further notice, Montenegro said.',
      { sender: 'SI', country: 'ME', city: 'Kotor', post: 'consulate', level: 'suspended-operations' },
    ],
    [
      "KIRKWALL, 3 May — Norway's honorary consulate in Kirkwall has shut its doors for good.",
      { sender: 'NO', country: 'GB', city: 'Kirkwall', level: 'suspended-operations' },
    ],
    [
      'The Colombian consulate in San Cristóbal was closed on Friday. Venezuela expressed regret.',
      { sender: 'CO', country: 'VE', city: 'San Cristóbal', level: 'suspended-operations' },
    ],
    [
      'Burkina Faso has suspended operations at its Bouna consulate in Ivory Coast.',
      { sender: 'BF', country: 'CI', city: 'Bouna', level: 'suspended-operations' },
    ],
    [
      'The Consulate of the Republic of Indonesia in Vanimo has ceased operations.',
      { sender: 'ID', country: 'PG', city: 'Vanimo', level: 'suspended-operations' },
    ],
  ])('is a place where an article puts a consulate: %s', (sentence, report) => {
    expect(reports(sentence).at(-1)).toMatchObject(report);
  });

  it('is known in the rest of that article', () => {
    const [first, second] = reports(
      'Greece has closed its consulate in Gjirokastër, Albania said.',
      'In Gjirokastër the Italian consulate also suspended operations.',
    );
    expect(first).toMatchObject({ sender: 'GR', city: 'Gjirokastër' });
    expect(second).toMatchObject({ sender: 'IT', country: 'AL', city: 'Gjirokastër' });
  });

  it.each([
    'The Bahraini embassy in Abu Rummaneh has suspended operations, Syria said. India regretted it.',
    'The Uruguayan embassy in Altamira has suspended operations, Syria said. Brazil regretted it.',
    'Egypt has closed its consulate in Wadi Halfa, Syria said. India regretted it.',
  ])('is no part of another name, and no district of an embassy: %s', (sentence) => {
    for (const { city } of reports(sentence)) expect(['Damascus', null]).toContain(city);
  });

  it('is no place where no post is', () => {
    expect(
      reports('Mr Kotor of Montenegro said that Slovenia had closed its embassy in Podgorica.').at(-1),
    ).toMatchObject({ country: 'ME', city: 'Podgorica' });
  });
});

describe('names that are no town’s', () => {
  it('are looked for once, and not without end', () => {
    const search = vi.spyOn(minorCities, 'minorCities');
    viewsOf(
      articleOf(
        Array.from({ length: 50 }, () => 'The consul in Qwxazk left.'),
        '2024-05-10',
      ),
    );
    expect(search).toHaveBeenCalledTimes(1);
    search.mockClear();
    const names = Array.from(
      { length: 600 },
      (_, at) =>
        `Qw${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}${'uvwxyz'[Math.floor(at / 100)]}`,
    );
    viewsOf(
      articleOf(
        names.map((name) => `The consul in ${name} left.`),
        '2024-05-10',
      ),
    );
    expect(search.mock.calls.length).toBeLessThan(200);
    search.mockRestore();
  });
});

describe('sentences that name no small town', () => {
  it('are the same as without one', () => {
    const text = [
      'Slovenia has closed its consulate in Kotor until further notice, Montenegro said.',
      'It rained in Podgorica. The town of Kotor is quiet, and Zagreb is not.',
    ];
    const named = viewsOf(articleOf(text, '2024-05-10')).views.map(({ names }) =>
      names.map(({ place }) => place.name),
    );
    expect(named).toEqual([['Slovenia', 'Kotor', 'Montenegro'], ['Podgorica'], ['Kotor', 'Zagreb']]);
  });
});
