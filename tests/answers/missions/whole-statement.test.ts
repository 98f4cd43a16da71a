import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

/** The excerpts shown of the one mission in Lusaka, and of what is said against it. */
async function shownOf(...paragraphs: readonly string[]) {
  const knowledge = await knowledgeOf({ 'one.md': file('2024-05-06', ...paragraphs) });
  const [mission] = answerStatus(knowledge, { place: 'lusaka', asOf: '2024-05-20' }).missions;
  const exact = ({ citation }: { citation: { exact: string } }): string => citation.exact;
  return { evidence: mission?.evidence.map(exact), disputes: mission?.disputes.map(exact) };
}

const OTHER = 'The maize harvest in the south has begun two weeks early.';

describe('the excerpt of a step', () => {
  it('begins with the sentence that its “it” stands for', async () => {
    const { evidence } = await shownOf(
      `${OTHER} Chile has a small embassy in Lusaka. It was closed on Sunday, the foreign ministry in Santiago said.`,
    );
    expect(evidence).toEqual([
      'Chile has a small embassy in Lusaka. It was closed on Sunday, the foreign ministry in Santiago said.',
    ]);
  });

  it('does so across a paragraph, as agencies write', async () => {
    const { evidence } = await shownOf(
      'Chile has a small embassy in Lusaka.',
      'It was closed on Sunday, the foreign ministry in Santiago said.',
      OTHER,
    );
    expect(evidence?.[0]).toMatch(/^Chile has a small embassy in Lusaka\.\s+It was closed on Sunday/);
  });

  it('stays one sentence where that says of whom it speaks', async () => {
    const closed = 'Chile closed its embassy in Lusaka on Sunday.';
    const { evidence } = await shownOf(`${OTHER} ${closed} ${OTHER}`);
    expect(evidence).toEqual([closed]);
  });

  it.each([
    'This week Chile closed its embassy in Lusaka.',
    'Both Chile and Peru closed their embassies in Lusaka.',
  ])('stays one sentence that begins with a word which only looks back: %s', async (closed) => {
    const { evidence } = await shownOf(`${OTHER} ${closed}`);
    expect(evidence).toEqual([closed]);
  });

  it('takes in the quotation that it would tear apart', async () => {
    const { evidence } = await shownOf(
      'Chile’s ambassador in Lusaka, Rosa Lagos, spoke on Monday. “We closed the embassy on Sunday. The keys are with the guards,” she said.',
    );
    expect(evidence?.[0]).toContain('The keys are with the guards,” she said.');
  });

  it('is one for sentences that follow on one another, and another where something stands between', async () => {
    const { evidence } = await shownOf(
      'Chile closed its embassy in Lusaka on Sunday. The embassy has been shut since a mob broke in.',
      OTHER,
      'The closed Chilean embassy in Lusaka will stay shut, the foreign ministry in Santiago said.',
    );
    expect(evidence?.[0]).toBe(
      'Chile closed its embassy in Lusaka on Sunday. The embassy has been shut since a mob broke in.',
    );
  });

  it('joins what stands before and behind it', async () => {
    const { evidence } = await shownOf(
      'Chile’s mission in Lusaka is shut and nobody comes.',
      'Chile’s embassy has closed.',
      'Chile closed its embassy in Lusaka on Sunday.',
    );
    expect(evidence).toHaveLength(1);
  });

  it('does not grow beyond its room', async () => {
    const long = `Chile has an embassy in Lusaka ${'that many a traveller knows and likes, '.repeat(16)}and that is small.`;
    const { evidence } = await shownOf(
      `${long} It was closed on Sunday, the foreign ministry in Santiago said.`,
    );
    expect(evidence).toEqual(['It was closed on Sunday, the foreign ministry in Santiago said.']);
  });
});

describe('the excerpt of a contradiction', () => {
  it('takes in the rest of what is quoted', async () => {
    const { disputes } = await shownOf(
      'Chile closed its embassy in Lusaka on Sunday, the foreign ministry in Santiago said.',
      '“The Chilean embassy is not closed. The ambassador had tea with me this morning,” Zambia’s foreign minister said.',
    );
    expect(disputes).toEqual([
      '“The Chilean embassy is not closed. The ambassador had tea with me this morning,” Zambia’s foreign minister said.',
    ]);
  });
});
