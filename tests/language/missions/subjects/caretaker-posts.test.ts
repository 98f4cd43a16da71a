import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** The states of which a closing is told. */
const closed = (...paragraphs: string[]): string[] =>
  [
    ...new Set(
      findMissionReports(articleOf(paragraphs, '2024-05-10'))
        .filter(({ level, modality }) => level !== 'normal-operations' && modality === 'in-effect')
        .map(({ sender }) => sender),
    ),
  ].sort();

describe('an embassy that takes in another’s people', () => {
  it.each([
    ['Ireland has closed its embassy in Bamako. Consular work is handled by the Canadian embassy.', 'IE'],
    [
      'Ireland has closed its embassy in Bamako. Its consular work is handled by the Canadian embassy there.',
      'IE',
    ],
    ['Ireland closed its embassy in Bamako and its three diplomats moved into the German embassy.', 'IE'],
    [
      'Norway has closed its embassy in Harare. Norwegians are now looked after by the Swedish embassy.',
      'NO',
    ],
    ["Norway's two remaining envoys in Kabul now share the Danish embassy.", 'NO'],
    ['Belgium has given up its chancery in Juba and works from within the Dutch embassy.', 'BE'],
    ['Belgium has suspended its embassy in Juba; two of its officers now sit in the Dutch embassy.', 'BE'],
  ])('is not shut: %s', (text, state) => {
    expect(closed(text)).toEqual([state]);
  });

  it.each([
    'Ireland is to open an embassy in Dakar next year, the Tanaiste said on Monday. It will be the country’s first in Senegal, and its staff of three will work out of the Canadian embassy until a building has been found.',
    'Ireland is to open an embassy in Dakar next year. Its diplomats will work out of the Canadian embassy until a building has been found.',
    'Finland will establish its first consulate in Oran. Until then its diplomats will work from the Spanish embassy.',
    "Finland's diplomats in Caracas are hosted by the Spanish embassy.",
  ])('makes none of them shut: %s', (text) => {
    expect(closed(text)).toEqual([]);
  });

  it.each([
    ['Norway has pulled half its staff out of the Norwegian embassy in Harare.', 'NO'],
    ['A letter was given to the Norwegian embassy in Harare, which closed on Friday.', 'NO'],
    [
      'Nobody will be at their desk at the Croatian embassy in Beirut from tomorrow; the staff fly to Larnaca tonight.',
      'HR',
    ],
    ['Work at the Canadian embassy in Havana has been suspended.', 'CA'],
    [
      'Japan, which opened a consular office in Nouméa only two years ago, has suspended it. The consul now works from Sydney.',
      'JP',
    ],
  ])('is another’s only where somebody else is its guest: %s', (text, state) => {
    expect(closed(text)).toEqual([state]);
  });
});
