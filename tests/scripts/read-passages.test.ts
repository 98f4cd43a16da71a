import { describe, expect, it } from 'vitest';
import { counterOf, labelsOf, passageOf } from '../../scripts/passages/read-passages.ts';

describe('a label of a sentence', () => {
  it('says that nothing is told', () => {
    expect(labelsOf('none')).toEqual([]);
  });

  it('names the steps that are told, with whose post it is and where if that is marked', () => {
    expect(
      labelsOf(
        'suspended-operations in-effect @ Peru @ Lusaka; reduced-staffing considered;normal-operations denied',
      ),
    ).toEqual([
      { level: 'suspended-operations', modality: 'in-effect', mark: { sender: 'Peru', place: 'Lusaka' } },
      { level: 'reduced-staffing', modality: 'considered', mark: null },
      { level: 'normal-operations', modality: 'denied', mark: null },
    ]);
  });

  it('may name a state that is no more', () => {
    expect(labelsOf('ordered-departure in-effect @ Yugoslavia @ Lusaka')).toHaveLength(1);
  });

  it.each([
    'suspended-operation in-effect @ Peru @ Lusaka',
    'suspended-operations ineffect @ Peru @ Lusaka',
    'suspended-operations in-effect @ Perru @ Lusaka',
    'suspended-operations in-effect @ Peru',
    'suspended-operations in-effect @ Peru @ Lusaka @ Ndola',
    'suspended-operations in-effect; nothing',
    'none; suspended-operations in-effect',
    'nothing',
    '',
  ])('is refused as “%s”', (label) => {
    const line = { date: '2024-05-10', sentences: [['Peru has closed it.', label]] as const };
    expect(labelsOf(label)).toBeNull();
    expect(() => passageOf('made.jsonl', line)).toThrow(
      `made.jsonl: “Peru has closed it.” is labelled “${label}”`,
    );
  });
});

describe('what a sentence is against', () => {
  it('is a step of a level, of a state and at a place', () => {
    expect(counterOf('against ordered-departure @ Peru @ Lusaka')).toEqual({
      level: 'ordered-departure',
      sender: 'Peru',
      place: 'Lusaka',
    });
  });

  it('is nothing where the mark is empty, and not known where none is given', () => {
    const line = {
      date: '2024-05-10',
      sentences: [
        ['Peru has closed it.', 'none', ''],
        ['Nobody looks at the river.', 'none'],
      ],
    } as const;
    expect(passageOf('made.jsonl', line).sentences.map(({ against }) => against)).toEqual([null, undefined]);
  });

  it.each([
    'ordered-departure @ Peru @ Lusaka',
    'against order @ Peru @ Lusaka',
    'against ordered-departure @ Perru @ Lusaka',
    'against ordered-departure @ Peru',
    'against ordered-departure @ Peru @ Lusaka @ Ndola',
  ])('is refused as “%s”', (mark) => {
    const line = { date: '2024-05-10', sentences: [['Nobody left.', 'none', mark]] as const };
    expect(() => passageOf('made.jsonl', line)).toThrow(`made.jsonl: “Nobody left.” is marked “${mark}”`);
  });
});

describe('a passage', () => {
  it.each([
    ['Two embassies look at the river', true],
    ['Two embassies look at the river.', false],
    ['“Two embassies,” he said, “look at the river.”', false],
    ['Who looks at the river?', false],
  ])('has a headline where its first sentence has no full stop: %s', (first, expected) => {
    const { hasHeadline } = passageOf('made.jsonl', {
      date: '2024-05-10',
      sentences: [
        [first, 'none'],
        ['Nobody looks at the river', 'none'],
      ],
    });
    expect(hasHeadline).toBe(expected);
  });
});
