import { describe, expect, it } from 'vitest';
import { choicesIn } from '../../scripts/train-roles/choices.ts';
import { markPassage, readMarkedPassages } from '../../scripts/train-roles/passages.ts';
import type { RoleJudge } from '../../src/language/missions/learned/role-judge.ts';

const FIRST: RoleJudge = { sender: () => 0, place: () => 0 };

const passage = markPassage('made.jsonl', {
  date: '2024-05-10',
  sentences: [
    ['Two embassies in Lusaka look at the river', 'none'],
    ['Peru has closed its embassy in Lusaka.', 'suspended-operations in-effect @ Peru @ Lusaka'],
    ['The consulate of Chile in Ndola is open.', 'normal-operations in-effect @ Chile @ Ndola'],
    ['Its embassy, too, is open.', 'normal-operations in-effect @ Chile @ Lusaka'],
  ],
});

describe('a passage that is marked with who and where', () => {
  it('is an article of paragraphs whose sentences stand where they are said to', () => {
    const { text, headline, paragraphs } = passage.article;
    expect(headline).toBe('Two embassies in Lusaka look at the river');
    expect(
      paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
    ).toEqual([
      'Peru has closed its embassy in Lusaka.',
      'The consulate of Chile in Ndola is open.',
      'Its embassy, too, is open.',
    ]);
    expect(passage.steps[0]?.told).toEqual([
      { level: 'suspended-operations', modality: 'in-effect', sender: 'Peru', place: 'Lusaka' },
    ]);
  });

  it('puts questions whose right answers are those that are marked', () => {
    const { senders, places } = choicesIn(passage, FIRST);
    expect(senders.length).toBeGreaterThan(0);
    for (const { right, features } of [...senders, ...places])
      expect([...right].every((at) => at < features.length)).toBe(true);
    const asked = choicesIn(passage, { ...FIRST, sender: (_, states) => states.length - 1 });
    expect(asked.senders.map(({ answer, right }) => right.has(answer))).toContain(false);
  });

  it('gives the same rows of features each time', () => {
    expect(choicesIn(passage, FIRST)).toEqual(choicesIn(passage, FIRST));
  });
});

describe('the passages of the project', () => {
  it('are marked with levels, modalities and places that can be learned from', () => {
    const marked = readMarkedPassages().flatMap(({ steps }) => steps.flatMap(({ told }) => told));
    expect(marked.length).toBeGreaterThan(5000);
    expect(marked.every(({ sender, place }) => sender !== '' && place !== '')).toBe(true);
  });
});
