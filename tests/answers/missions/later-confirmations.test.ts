import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

type Dated = readonly [day: string, ...paragraphs: string[]];

/** What is shown of a state's mission in Dhaka, as of 20 July 2024. */
async function missionOf(state: string, ...articles: readonly Dated[]) {
  const files = articles.map(([day, ...text], at) => [`${at}.md`, file(day, ...text)] as const);
  const knowledge = await knowledgeOf(Object.fromEntries(files));
  const { missions } = answerStatus(knowledge, { place: 'Dhaka', asOf: '2024-07-20' });
  const mission = missions.find(({ sendingState }) => sendingState === state);
  if (!mission) throw new Error('no mission');
  return {
    now: `${mission.level} ${mission.modality}`,
    since: mission.effectiveOn ?? mission.reportedOn,
    shown: mission.evidence.map(({ citation }) => citation.exact),
    besides: mission.considered.map(({ level, modality }) => `${level} ${modality}`),
    disputes: mission.disputes.map(({ citation }) => citation.exact),
  };
}

const SHUT: Dated = [
  '2024-05-10',
  'Portugal has closed its embassy in Dhaka, the foreign ministry in Lisbon said. Bangladesh’s foreign minister denied it. “The Portuguese embassy in Dhaka is open,” he said.',
];

describe('a later report that a step goes on', () => {
  it.each([
    'Portugal’s embassy in Dhaka is still shut.',
    'The Portuguese embassy in Dhaka remains closed, the foreign ministry in Lisbon said.',
    'Portugal’s embassy in Dhaka is still closed, and visas are handled in New Delhi.',
  ])('keeps the first day of the step, and its disputes: %s', async (still) => {
    const mission = await missionOf('Portugal', SHUT, ['2024-07-12', still]);
    expect(mission).toMatchObject({ now: 'suspended-operations in-effect', since: '2024-05-10' });
    expect(mission.shown.join(' ')).toContain(still.slice(0, 20));
    expect(mission.disputes.join(' ')).toContain('is open');
  });

  it('goes back over several of its kind', async () => {
    const mission = await missionOf(
      'Portugal',
      SHUT,
      ['2024-06-08', 'Portugal’s embassy in Dhaka is still shut.'],
      ['2024-07-12', 'Portugal’s embassy in Dhaka is still closed.'],
    );
    expect(mission.since).toBe('2024-05-10');
  });

  it('keeps the denial of a step that goes further', async () => {
    const mission = await missionOf(
      'Denmark',
      [
        '2024-05-10',
        'Denmark has allowed the families of its diplomats at the embassy in Dhaka to leave. The Danish foreign ministry denied that it would close the embassy.',
      ],
      [
        '2024-07-12',
        'Denmark has kept its offer to families at the embassy in Dhaka open: they may still leave if they wish.',
      ],
    );
    expect(mission).toMatchObject({
      now: 'authorized-departure in-effect',
      since: '2024-05-10',
      besides: ['suspended-operations denied'],
    });
  });
});

describe('a later report of the same step', () => {
  it.each([
    'Portugal closed its embassy in Dhaka on Thursday, the foreign ministry in Lisbon said.',
    'Portugal, which had reopened in Dhaka in June, closed its embassy there again on Thursday.',
  ])('is a new one where nothing says that it goes on: %s', async (anew) => {
    const mission = await missionOf('Portugal', SHUT, ['2024-07-12', anew]);
    expect(mission.since >= '2024-07-11').toBe(true);
  });

  it.each([
    'Portugal has closed its embassy in Dhaka, where the airport remains closed.',
    'Portugal has closed its embassy in Dhaka; the schools are still shut.',
    'Portugal closed its embassy in Dhaka on Thursday; consular staff still work by telephone.',
  ])('is a new one where it is something else that goes on: %s', async (anew) => {
    const mission = await missionOf('Portugal', SHUT, ['2024-07-12', anew]);
    expect(mission.since >= '2024-07-11').toBe(true);
  });

  it('is a new one where the order before has lapsed', async () => {
    const mission = await missionOf(
      'Chile',
      ['2023-09-04', 'Chile ordered the families of its diplomats in Dhaka to leave.'],
      ['2024-07-12', 'Chile’s order for the families of its diplomats in Dhaka to leave is still in force.'],
    );
    expect(mission.since >= '2024-07-11').toBe(true);
  });

  it('is a new one behind a return', async () => {
    const mission = await missionOf(
      'Portugal',
      SHUT,
      ['2024-06-01', 'Portugal has reopened its embassy in Dhaka, the foreign ministry in Lisbon said.'],
      ['2024-07-12', 'Portugal’s embassy in Dhaka is still shut after a fire on Monday.'],
    );
    expect(mission.since >= '2024-07-01').toBe(true);
  });
});
