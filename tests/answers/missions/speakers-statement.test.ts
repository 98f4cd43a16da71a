import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

const CLOSED = 'Chile closed its embassy in Lusaka on Sunday, the foreign ministry in Santiago said.';
const OTHER = 'The maize harvest in the south has begun two weeks early.';

/** What is shown as said against the closing in Lusaka, from a paragraph behind it. */
async function disputesOf(...paragraphs: readonly string[]): Promise<string[]> {
  const knowledge = await knowledgeOf({ 'one.md': file('2024-05-06', CLOSED, ...paragraphs) });
  const [mission] = answerStatus(knowledge, { place: 'lusaka', asOf: '2024-05-20' }).missions;
  return mission?.disputes.map(({ citation }) => citation.exact) ?? [];
}

describe('the excerpt of what somebody says against a step', () => {
  it('begins with the sentence that names the speaker of a quotation', async () => {
    const named = '“People should be at ease,” the Zambian foreign minister, Moses Phiri, told reporters.';
    const said = '“The Chilean embassy has not closed at all.”';
    expect(await disputesOf(`${OTHER} ${named} ${said} ${OTHER}`)).toEqual([`${named} ${said}`]);
  });

  it.each([
    [
      'The Zambian foreign minister, Moses Phiri, maintained that Chile had not closed anything.',
      '“I can see their lamps from here,” he said.',
    ],
    [
      'As for the Chileans, the minister said, their embassy had not closed at all.',
      '“I can see their lamps from here.”',
    ],
  ])('ends with the words of the one of whom it tells: %s', async (told, quoted) => {
    expect(await disputesOf(`${told} ${quoted} ${OTHER}`)).toEqual([`${told} ${quoted}`]);
  });

  it('stays as it is where it names its speaker and quotes him', async () => {
    const said =
      '“The Chilean embassy has not closed,” the Zambian foreign minister, Moses Phiri, said on Monday.';
    expect(await disputesOf(`${OTHER} ${said} ${OTHER}`)).toEqual([said]);
  });

  it('takes nothing from the next paragraph', async () => {
    const told = 'The Zambian foreign minister, Moses Phiri, maintained that Chile had not closed anything.';
    expect(await disputesOf(told, '“The maize is early,” said a farmer, Ruth Banda.')).toEqual([told]);
  });

  it('does not grow beyond its room', async () => {
    const told = 'The Zambian foreign minister, Moses Phiri, maintained that Chile had not closed anything.';
    const quoted = `“I can see their lamps ${'and the lamps of their neighbours on the hill '.repeat(12)}from here,” he said.`;
    expect(await disputesOf(`${told} ${quoted}`)).toEqual([told]);
  });
});
