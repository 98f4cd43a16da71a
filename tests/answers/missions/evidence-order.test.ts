import { expect, it } from 'vitest';
import { eventOf } from '../../../src/answers/missions/events.ts';
import { filedReport } from './filed-report.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

const STAYS = 'High Commissioner Una Marsh and 17 colleagues are still there.';
const OTHER = 'The ferry ran on time.';
const ORDER = 'Families were required to be on a flight on Friday.';

const shown = async (faint: number, clear: number): Promise<(string | undefined)[]> => {
  const knowledge = await knowledgeOf({ 'a.md': file('2024-03-01', `${STAYS} ${OTHER} ${ORDER}`) });
  const text = knowledge.article('a')?.text ?? '';
  const told = [
    { sentence: STAYS, likelihood: faint },
    { sentence: ORDER, likelihood: clear },
  ].map(({ sentence, likelihood }) => {
    const start = text.indexOf(sentence);
    return filedReport({ article: 'a', likelihood, evidence: { start, end: start + sentence.length } });
  });
  return (eventOf(knowledge, told)?.evidence ?? []).map(({ citation }) => citation.exact);
};

it('shows the sentence that tells a step clearly before one that alludes to it', async () => {
  expect(await shown(0.4, 0.99)).toEqual([ORDER, STAYS]);
});

it('shows sentences that tell it clearly in their order', async () => {
  expect(await shown(0.7, 0.99)).toEqual([STAYS, ORDER]);
});

it('shows a sentence before the line of a list of headlines that names its step', async () => {
  const headline = '- Norway shuts up shop';
  const knowledge = await knowledgeOf({ 'a.md': file('2024-03-01', headline, OTHER, ORDER) });
  const text = knowledge.article('a')?.text ?? '';
  const told = [headline, ORDER].map((sentence) => {
    const start = text.indexOf(sentence);
    return filedReport({ article: 'a', likelihood: 0.9, evidence: { start, end: start + sentence.length } });
  });
  const [first] = eventOf(knowledge, told)?.evidence ?? [];
  expect(first?.citation.exact).toBe(ORDER);
});
