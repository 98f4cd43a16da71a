import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

const statusIn = async (...texts: [string, string][]): Promise<string[]> => {
  const files = Object.fromEntries(texts.map(([day, text]) => [`${day}.md`, file(day, text)]));
  const { missions } = answerStatus(await knowledgeOf(files), { place: 'Managua', asOf: '2024-03-06' });
  return missions.map(
    ({ level, effectiveOn, reportedOn }) => `${level} since ${effectiveOn ?? 'then'}, reported ${reportedOn}`,
  );
};

describe('the day of a post that works', () => {
  it('is no later day on which it was seen to work', async () => {
    expect(
      await statusIn(
        ['2024-03-01', 'The Chilean embassy in Managua is working as usual, the ministry said.'],
        ['2024-03-05', 'On Monday the Chilean embassy in Managua was open as usual.'],
      ),
    ).toEqual(['normal-operations since then, reported 2024-03-01']);
  });

  it('is that of its reopening, though that was announced before', async () => {
    expect(
      await statusIn(
        ['2024-02-01', 'Chile closed its embassy in Managua on Thursday.'],
        ['2024-03-01', 'Chile is to reopen its embassy in Managua.'],
        ['2024-03-05', 'Chile reopened its embassy in Managua on Monday.'],
      ),
    ).toEqual(['normal-operations since 2024-03-04, reported 2024-03-05']);
  });
});
