import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

/** Japan's mission in Dhaka, as of a month after the first of these articles. */
async function missionOf(...articles: readonly (readonly [day: string, text: string])[]) {
  const files = articles.map(([day, text], at) => [`${at}.md`, file(day, text)] as const);
  const knowledge = await knowledgeOf(Object.fromEntries(files));
  const [mission] = answerStatus(knowledge, { place: 'Dhaka', asOf: '2024-06-10' }).missions;
  if (!mission) throw new Error('no mission');
  const line = ({ level, modality }: { level: string; modality: string }): string => `${level} ${modality}`;
  return { now: line(mission), considered: mission.considered.map(line), history: mission.history.map(line) };
}

const WEIGHS = ['2024-05-10', 'Japan is weighing whether to close its embassy in Dhaka.'] as const;

describe('what was only considered', () => {
  it('is a matter of the past once it has come true', async () => {
    const mission = await missionOf(WEIGHS, ['2024-05-14', 'Japan closed its embassy in Dhaka on Monday.']);
    expect(mission).toEqual({
      now: 'suspended-operations in-effect',
      considered: [],
      history: ['suspended-operations considered'],
    });
  });

  it('stays beside a state that goes less far', async () => {
    const mission = await missionOf(WEIGHS, [
      '2024-05-14',
      'Japan has ordered the families of its embassy staff in Dhaka to leave.',
    ]);
    expect(mission.now).toBe('ordered-departure in-effect');
    expect(mission.considered).toEqual(['suspended-operations considered']);
  });

  it.each([
    'Japan has dropped a plan to close its embassy in Dhaka.',
    'Japan has decided against closing its embassy in Dhaka.',
  ])('is denied once its plan is dropped: %s', async (text) => {
    expect((await missionOf(WEIGHS, ['2024-05-13', text])).now).toBe('suspended-operations denied');
  });

  it('is still considered where the plan was dropped before', async () => {
    const mission = await missionOf(
      ['2024-05-08', 'Japan has dropped a plan to close its embassy in Dhaka.'],
      WEIGHS,
    );
    expect(mission.now).toBe('suspended-operations considered');
  });
});
