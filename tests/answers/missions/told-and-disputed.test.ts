import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

/** What is shown of the mission of a state at a place, by one article. */
async function shownOf(place: string, state: string, ...paragraphs: readonly string[]) {
  const knowledge = await knowledgeOf({ '0.md': file('2024-05-14', ...paragraphs) });
  const { missions } = answerStatus(knowledge, { place, asOf: '2024-05-20' });
  const mission = missions.find(({ sendingState }) => sendingState === state);
  if (!mission) throw new Error(`${state} has no mission in ${place}`);
  return {
    level: mission.level,
    modality: mission.modality,
    disputes: mission.disputes.map(({ citation }) => citation.exact),
  };
}

describe('A sentence that tells a step and speaks against it', () => {
  it.each([
    [
      'Windhoek',
      'Norway',
      'The Namibian Foreign Ministry said on Tuesday that the Norwegian Embassy in Windhoek was open and working, three days after its diplomats were flown to Johannesburg.',
      'The Norwegian foreign ministry said on Saturday that the embassy had been closed.',
    ],
    [
      'Lilongwe',
      'Denmark',
      'Malawi’s foreign ministry said on Tuesday that the Danish Embassy in Lilongwe was functioning, contradicting an announcement in Copenhagen that its diplomats had been withdrawn and the embassy closed.',
      'Denmark’s foreign ministry said on Monday that it had closed the embassy.',
    ],
    [
      'Asunción',
      'Portugal',
      'Paraguay’s interior minister took issue on Tuesday with a statement by Portugal that half of its embassy staff in Asunción had been withdrawn.',
      'Portugal’s foreign ministry said on Monday that half of the staff of the embassy in Asunción had been withdrawn.',
    ],
  ])('is shown as disputing it (%s)', async (place, state, lead, step) => {
    const { modality, disputes } = await shownOf(place, state, lead, step);
    expect(modality).toBe('in-effect');
    expect(disputes.some((one) => one.includes(lead))).toBe(true);
  });

  it.each([
    'Zambia accused Finland on Monday of misrepresenting the situation at its embassy, after Helsinki said that families of its diplomats had been told to leave Lusaka.',
    'The Zambian foreign ministry has protested to Finland over a broadcast that said families of Finnish diplomats had been ordered to leave Lusaka.',
  ])('is shown so in words that take issue with it: %s', async (lead) => {
    const { disputes } = await shownOf(
      'Lusaka',
      'Finland',
      lead,
      'The Finnish foreign ministry said on Sunday that families of its diplomats in Lusaka had been ordered to leave.',
    );
    expect(disputes).toContain(lead);
  });

  it.each([
    [
      'Cebu',
      'Peru',
      'The Peruvian consulate here has suspended work and moved its personnel to Manila, the mayor of Cebu said on Tuesday.',
    ],
    ['Quito', 'Denmark', 'Denmark has stopped work at its embassy in Quito, the police chief said.'],
    ['Lomé', 'Finland', 'Finland’s embassy in Lomé is closed and has not reopened, the mayor said.'],
  ])('is nothing of the kind where it only tells it (%s)', async (place, state, sentence) => {
    const { modality, disputes } = await shownOf(
      place,
      state,
      sentence,
      'Visitors found a chain on the gate on Tuesday.',
    );
    expect([modality, ...disputes]).toEqual(['in-effect']);
  });
});
