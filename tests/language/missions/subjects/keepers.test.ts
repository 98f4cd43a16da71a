import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** The states of which a step is told. */
const acting = (...paragraphs: string[]): string[] =>
  [
    ...new Set(
      findMissionReports(articleOf(paragraphs, '2024-05-10'))
        .filter(({ level, about }) => level !== 'normal-operations' && about === 'step')
        .map(({ sender }) => sender),
    ),
  ].sort();

describe('a state that keeps what another leaves behind', () => {
  it.each([
    [
      'PE',
      'Peru has closed its embassy in Juba and handed the keys to the Swiss. No decision has been made on when to go back.',
    ],
    [
      'CA',
      'Canada shut its mission in Tehran on Monday and asked Italy to look after its citizens. The ministry in Ottawa said it had no choice.',
    ],
    [
      'FI',
      'Finland has closed its embassy in Kabul. Norway will represent its interests there, and the keys are with the Norwegian ambassador.',
    ],
    [
      'FI',
      'The Finns have left Kabul, handing the keys of the embassy to the Turks. No decision has been made on when to go back.',
    ],
    [
      'IT',
      'Italy, which was asked by Canada to look after its citizens in Tehran, ordered its own diplomats to leave Tehran on Monday.',
    ],
  ])('takes no step: %s', (state, text) => {
    expect(acting(text)).toEqual([state]);
  });

  it.each([
    [
      'CH',
      'Switzerland, which represents Iranian interests in Riyadh, has closed its embassy there, the foreign ministry said in Bern.',
    ],
    [
      'SE',
      'Sweden, which looks after American citizens in Pyongyang, has withdrawn its diplomats from its embassy in Pyongyang.',
    ],
    ['DK', 'After Norway left its interests to the Danes, Denmark too has closed its embassy in Bamako.'],
    [
      'CH',
      'The Swiss have left Juba and closed their embassy. They had kept the keys of the Peruvian embassy since March.',
    ],
  ])('may take one of its own: %s', (state, text) => {
    expect(acting(text)).toContain(state);
  });
});

describe('nobody in a building', () => {
  it('proposes a closing without having closed', () => {
    expect(
      acting('Norway is not closing its embassy in Juba. Nobody in this ministry has proposed it.'),
    ).toEqual(['NO']);
    expect(
      findMissionReports(
        articleOf(
          ['Norway is not closing its embassy in Juba. Nobody in this ministry has proposed it.'],
          '2024-05-10',
        ),
      ).filter(({ modality, level }) => modality === 'in-effect' && level === 'suspended-operations'),
    ).toEqual([]);
  });
});
