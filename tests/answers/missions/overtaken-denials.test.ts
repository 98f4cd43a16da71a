import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

type Dated = readonly [day: string, ...paragraphs: string[]];

/** What is shown of a state's mission in Dhaka, as of a month after the first of these articles. */
async function missionOf(state: string, ...articles: readonly Dated[]) {
  const files = articles.map(([day, ...text], at) => [`${at}.md`, file(day, ...text)] as const);
  const knowledge = await knowledgeOf(Object.fromEntries(files));
  const { missions } = answerStatus(knowledge, { place: 'Dhaka', asOf: '2024-06-10' });
  const mission = missions.find(({ sendingState }) => sendingState === state);
  if (!mission) throw new Error('no mission');
  return {
    now: `${mission.level} ${mission.modality}`,
    besides: mission.considered.map(({ level, modality }) => `${level} ${modality}`),
    disputes: mission.disputes.map(({ citation }) => citation.exact),
  };
}

const OFFER: Dated = [
  '2024-05-10',
  'Denmark allowed the families of its diplomats at the embassy in Dhaka to leave. “Nobody is being made to leave,” the Danish foreign minister told reporters in Copenhagen.',
];
const ORDER: Dated = [
  '2024-05-16',
  'Denmark ordered the families of its diplomats at the embassy in Dhaka to leave, the Danish foreign ministry said.',
];

describe('what a state said of a step before it took it', () => {
  it('stands beside the milder step', async () => {
    expect(await missionOf('Denmark', OFFER)).toEqual({
      now: 'authorized-departure in-effect',
      besides: ['ordered-departure denied'],
      disputes: [],
    });
  });

  it('is over once it has taken it', async () => {
    expect(await missionOf('Denmark', OFFER, ORDER)).toEqual({
      now: 'ordered-departure in-effect',
      besides: [],
      disputes: [],
    });
  });

  it('still stands where it is of a step that goes further', async () => {
    const denial = 'The Danish foreign ministry denied that it would close its embassy in Dhaka.';
    expect((await missionOf('Denmark', ['2024-05-12', denial], ORDER)).besides).toEqual([
      'suspended-operations denied',
    ]);
  });
});

describe('what the receiving state says of all missions', () => {
  const NOBODY = '“No embassy has ordered its people to leave Dhaka,” Bangladesh’s foreign minister said.';

  it('disputes an order', async () => {
    expect((await missionOf('Denmark', ORDER, ['2024-05-17', NOBODY])).disputes).toHaveLength(1);
  });

  it('disputes a withdrawal, of which no order is made', async () => {
    const cut = 'Norway has withdrawn half of the diplomats of its embassy in Dhaka.';
    const { besides, disputes } = await missionOf('Norway', ['2024-05-16', cut], ['2024-05-17', NOBODY]);
    expect([besides, disputes.length]).toEqual([[], 1]);
  });

  it('says nothing against an offer', async () => {
    const { besides, disputes } = await missionOf('Denmark', OFFER, ['2024-05-17', NOBODY]);
    expect(disputes).toEqual([]);
    expect(besides).toEqual(['ordered-departure denied']);
  });

  it('says nothing of a withdrawal where it is of closings', async () => {
    const cut = 'Norway has withdrawn half of the diplomats of its embassy in Dhaka.';
    const none = '“No embassy in Dhaka has closed,” Bangladesh’s foreign minister said.';
    const { besides, disputes } = await missionOf('Norway', ['2024-05-16', cut], ['2024-05-17', none]);
    expect([besides, disputes]).toEqual([[], []]);
  });
});
