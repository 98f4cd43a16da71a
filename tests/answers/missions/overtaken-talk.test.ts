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

  it.each([
    'Japan’s foreign ministry denied on Sunday that it would close its embassy in Dhaka.',
    'Japan on Sunday denied reports that it was shutting its embassy in Dhaka.',
    'The Japanese foreign ministry said that it had no plans to close its embassy in Dhaka.',
  ])('is denied once its own side says so: %s', async (text) => {
    const rumour = 'Japan may close its embassy in Dhaka within days, two sources in the city said.';
    const mission = await missionOf(['2024-05-10', rumour], ['2024-05-12', text]);
    expect(mission.now).toBe('suspended-operations denied');
    expect(mission.considered).toEqual(['suspended-operations considered']);
  });

  it('is still considered where it comes after the denial, or where the host denies it', async () => {
    const denial = 'Japan denied on Friday that it would close its embassy in Dhaka.';
    const late = await missionOf(['2024-05-10', denial], ['2024-05-14', WEIGHS[1]]);
    expect(late.now).toBe('suspended-operations considered');
    const host = 'Bangladesh’s foreign minister denied that Japan would close its embassy in Dhaka.';
    expect((await missionOf(WEIGHS, ['2024-05-12', host])).now).toBe('suspended-operations considered');
  });

  it('is still considered where those who speak for a state say so themselves', async () => {
    const weighs =
      'Japan is weighing whether to close its embassy in Dhaka, Foreign Minister Taro Kono said.';
    const mission = await missionOf(
      ['2024-05-10', weighs],
      ['2024-05-12', 'Japan has not closed its embassy in Dhaka, a foreign ministry spokesman said.'],
    );
    expect(mission.now).toBe('suspended-operations considered');
  });
});
