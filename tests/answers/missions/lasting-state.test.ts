import { expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

/** How many words against Norway's status in Juba are shown after these articles, each with its day. */
async function disputes(...articles: readonly (readonly [day: string, text: string])[]): Promise<number> {
  const files = articles.map(([day, text], at) => [`${at}.md`, file(day, text)] as const);
  const knowledge = await knowledgeOf(Object.fromEntries(files));
  const { missions } = answerStatus(knowledge, { place: 'Juba', asOf: '2025-12-20' });
  return missions.find(({ sendingState }) => sendingState === 'Norway')?.disputes.length ?? -1;
}

const CLOSED = 'Norway has closed its embassy in Juba.';
const DENIED = 'The foreign minister of South Sudan denied that Norway had closed its embassy in Juba.';

it('shows what was said against a closing beside it when it is told again months later', async () => {
  expect(
    await disputes(
      ['2025-02-10', CLOSED],
      ['2025-02-12', DENIED],
      ['2025-05-20', 'Norway’s embassy in Juba is still closed.'],
    ),
  ).toBe(1);
});

it('shows it no more once another state was told in between', async () => {
  expect(
    await disputes(
      ['2025-02-10', CLOSED],
      ['2025-02-12', DENIED],
      ['2025-03-20', 'Norway has reopened its embassy in Juba.'],
      ['2025-05-20', CLOSED],
    ),
  ).toBe(0);
});

it('shows it no more where the first closing is long past', async () => {
  expect(
    await disputes(
      ['2024-02-10', CLOSED],
      ['2024-02-12', DENIED],
      ['2025-05-20', 'Norway has closed its embassy in Juba.'],
    ),
  ).toBe(0);
});

it('shows nothing said against another step', async () => {
  expect(
    await disputes(
      ['2025-02-10', 'Norway has ordered the families of its diplomats to leave Juba.'],
      [
        '2025-02-12',
        'The foreign minister of South Sudan denied that Norway had ordered families to leave Juba.',
      ],
      ['2025-05-20', CLOSED],
    ),
  ).toBe(0);
});
