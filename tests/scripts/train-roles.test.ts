import { describe, expect, it } from 'vitest';
import { type PassageLine, passageOf } from '../../scripts/passages/read-passages.ts';
import { choicesIn } from '../../scripts/train-roles/choices.ts';
import { markPassage, readMarkedPassages } from '../../scripts/train-roles/passages.ts';
import type { RoleJudge } from '../../src/language/missions/learned/role-judge.ts';

const FIRST: RoleJudge = { gist: () => ({ at: 0, chance: 0 }), sender: () => 0, place: () => 0 };

const marked = (line: PassageLine) => markPassage(passageOf('made.jsonl', line));

const passage = marked({
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
    const named = new Map<readonly (readonly number[])[], readonly string[]>();
    const chilean = marked({
      date: '2024-05-10',
      sentences: [
        ['Peru has an embassy in Lusaka, Chile a consulate in Ndola.', 'none'],
        ['The mission has been closed since Monday.', 'suspended-operations in-effect @ Chile @ Ndola'],
      ],
    });
    const { senders, places } = choicesIn(chilean, {
      ...FIRST,
      sender: (features, states) => {
        named.set(features, states);
        return Math.max(0, states.indexOf('CL'));
      },
      place: (features, all) => {
        named.set(
          features,
          all.map(({ city, country }) => city?.name ?? country),
        );
        return 0;
      },
    });
    const rightOf = (choices: typeof senders): Set<string | undefined> =>
      new Set(choices.flatMap(({ features, right }) => [...right].map((at) => named.get(features)?.[at])));
    expect(rightOf(senders)).toEqual(new Set(['CL']));
    expect(rightOf(places)).toEqual(new Set(['Ndola']));
    const asked = choicesIn(passage, { ...FIRST, sender: (_, states) => states.length - 1 });
    expect(asked.senders.map(({ answer, right }) => right.has(answer))).toContain(false);
  });

  it('gives the same rows of features each time', () => {
    expect(choicesIn(passage, FIRST)).toEqual(choicesIn(passage, FIRST));
  });
});

describe('the passages of the project', () => {
  it('are marked with levels, modalities and places that can be learned from', () => {
    const steps = readMarkedPassages().flatMap((one) => one.steps.flatMap(({ told }) => told));
    expect(steps.length).toBeGreaterThan(5000);
    expect(steps.every(({ sender, place }) => sender !== '' && place !== '')).toBe(true);
  });
});
