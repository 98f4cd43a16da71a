import { describe, expect, it } from 'vitest';
import { answerOverview } from '../../../src/answers/overview.ts';
import { answerText } from '../../../src/console/text/answer-text.ts';
import { file, knowledgeOf } from '../../answers/missions/knowledge-of.ts';

const STEP = 'Chile has ordered the families of its diplomats to leave Tbilisi.';
const DENIAL =
  'The Georgian foreign ministry denied it. “Nobody at the Chilean embassy was told to leave,” it said.';

async function overviewOf(...paragraphs: readonly string[]): Promise<string> {
  const knowledge = await knowledgeOf({ 'a.md': file('2024-05-10', ...paragraphs) });
  const answer = answerOverview(knowledge, { asOf: '2024-05-12' });
  const footer = { sources: [], corpusVersion: 'v', newestArticle: '2024-05-10' };
  return answerText({ ...answer, ...footer }, { width: 120, colour: false, today: '2024-05-12' });
}

describe('all posts in the terminal', () => {
  it('marks a post whose status somebody disputes', async () => {
    expect(await overviewOf(STEP, DENIAL)).toContain('; disputed');
  });

  it('marks none that nobody disputes', async () => {
    const text = await overviewOf(STEP);
    expect(text).toContain('ordered departure');
    expect(text).not.toContain('disputed');
  });
});
