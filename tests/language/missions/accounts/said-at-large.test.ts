import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { ANY_STATE } from '../../../../src/language/missions/mission-report.ts';
import { articleOf } from '../article-of.ts';

const CURFEW =
  'Mali’s army said that it held the airport of Bamako. The curfew was kept for a fourth night, and shops stayed shut.';
const ORDER = 'Chile has ordered the families of its diplomats in Bamako to leave Mali.';

/** What an article denies in its last paragraph but those behind it: whose steps, and from which level on. */
const denied = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2025-06-03'))
    .filter(({ modality }) => modality === 'denied')
    .map(({ sender, level }) => `${sender} ${level}`);

const ofAll = (...paragraphs: string[]): string[] =>
  denied(...paragraphs).filter((row) => row.startsWith(ANY_STATE));

describe('what is said of all missions of a place', () => {
  it.each([
    [
      '“There is not one consulate shut in this country,” the interior minister said.',
      'suspended-operations',
    ],
    ['“All embassies are open,” a government spokesman said.', 'suspended-operations'],
    [
      'The diplomatic missions accredited to Mali are functioning in full, the foreign ministry said.',
      'suspended-operations',
    ],
    [
      '“Every embassy in Bamako is open today and nobody has been told to leave,” a government spokesman said.',
      'ordered-departure',
    ],
    ['Mali’s foreign minister said that embassies were where they had been.', 'reduced-staffing'],
    ['The foreign ministry denied that any foreign representation had been reduced.', 'reduced-staffing'],
    [
      '“No country has cut the staff of its embassy here,” Mali’s information minister said.',
      'reduced-staffing',
    ],
    ['“No diplomat has left Bamako,” said Mali’s prime minister.', 'reduced-staffing'],
    [
      'The foreign minister dismissed as gossip the stories that diplomats were fleeing Bamako.',
      'reduced-staffing',
    ],
    [
      'The foreign minister said that nobody had asked the protocol department for leave to close.',
      'suspended-operations',
    ],
    [
      '“No embassy has been locked, whether the Danish one or anybody’s,” Mali’s foreign minister said.',
      'suspended-operations',
    ],
  ])('is a word against every state’s step: %s', (words, level) => {
    expect(ofAll(CURFEW, words)).toContain(`${ANY_STATE} ${level}`);
    expect(ofAll(CURFEW, words, ORDER)).toContain(`${ANY_STATE} ${level}`);
  });

  it('is heard in an entry above that of a step', () => {
    expect(
      ofAll(
        'Fighting in Mali’s capital, Bamako, goes on.',
        '18:40 The foreign minister, Amadou Keïta, comes out to talk to reporters. “There is not one embassy closed in this city,” he says.',
        '16:20 Portugal has closed its embassy in Bamako.',
      ),
    ).toEqual([`${ANY_STATE} suspended-operations`]);
  });

  it('is not taken for that of the state whose step was told last', () => {
    expect(
      denied(ORDER, '“Every embassy in Bamako is open and nobody has been told to leave,” the mayor said.'),
    ).toEqual([`${ANY_STATE} ordered-departure`]);
  });

  it.each([
    'The opposition said that the foreign missions were functioning.',
    '“All our embassies are open,” Mali’s foreign minister said.',
    'Kenya said that all its embassies were open and that nobody had been ordered to leave.',
    'Almost every embassy in Bamako is open, the foreign minister said.',
    'No other embassy has closed, diplomats said.',
    'The foreign minister asked whether any embassy had closed.',
    '“If no embassy has closed, why are the shops shut?” asked the mayor.',
    'Hotels and embassies were where the money was, the finance minister said.',
    'The foreign minister said that every embassy had been asked to cut its use of water.',
    'The embassies are in the hills, the minister said.',
    'The interior ministry said that no diplomats had been hurt and no embassy had been hit.',
    'No embassy has been told why the bridge was closed, the mayor complained.',
    '“No embassy has been asked to pay the tax,” the finance minister said.',
    'No embassy has sent condolences, the foreign ministry said.',
    'No diplomat was cut off, the foreign ministry said.',
    'The ministry denied that any country had withdrawn its offer of aid to embassies.',
    'All embassies are closed on Friday for the holiday, the ministry said.',
    'No visas are issued, as all missions are here only for trade, the minister said.',
  ])('is nothing where others are meant, or no step: %s', (words) => {
    expect(ofAll(CURFEW, words)).toEqual([]);
    expect(ofAll(ORDER, words)).toEqual([]);
  });
});
