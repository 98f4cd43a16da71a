import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { answerTimeline } from '../../../src/answers/timeline.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

const ORDER = 'Norway has ordered the families of its diplomats in Lusaka to leave after a week of riots.';
const DENIAL =
  'The Zambian foreign ministry denied on Monday that Norway had ordered any families out of Lusaka.';
const CLOSED = 'Chile closed its embassy in Lusaka on Sunday and flew its staff to Harare.';

describe('what several papers print from one agency', async () => {
  const knowledge = await knowledgeOf({
    'agency.md': file('2024-05-06', ORDER, DENIAL, CLOSED),
    'herald.md': file('2024-05-07', ORDER, DENIAL, CLOSED),
    'gazette.md': file(
      '2024-05-08',
      ORDER,
      DENIAL,
      'Peru closed its embassy in Lusaka on Sunday and flew its staff to Harare.',
    ),
  });
  const norway = answerStatus(knowledge, { place: 'lusaka', asOf: '2024-05-20' }).missions.find(
    ({ sendingState }) => sendingState === 'Norway',
  );

  it('is one dispute, which names the others', () => {
    expect(
      norway?.disputes.map(({ citation, alsoIn }) => [
        citation.article,
        citation.exact,
        ...alsoIn.map(({ article }) => article),
      ]),
    ).toEqual([['agency', DENIAL, 'herald', 'gazette']]);
  });

  it('is one report of the timeline, on its first day, with its copies', () => {
    const { entries } = answerTimeline(knowledge, { place: 'lusaka' });
    const shown = entries
      .filter(({ modality }) => modality === 'in-effect')
      .map(({ date, sendingState, excerpt }) => [
        date,
        sendingState,
        excerpt.alsoIn.map(({ article }) => article).join(),
      ]);
    expect(shown).toHaveLength(3);
    expect(shown).toEqual(
      expect.arrayContaining([
        ['2024-05-06', 'Norway', 'herald,gazette'],
        ['2024-05-06', 'Chile', 'herald'],
        ['2024-05-08', 'Peru', ''],
      ]),
    );
  });

  it('counts from the first day asked for', () => {
    const { entries } = answerTimeline(knowledge, { place: 'lusaka', since: '2024-05-07' });
    expect(
      entries
        .filter(({ modality, sendingState }) => modality === 'in-effect' && sendingState === 'Norway')
        .map(({ date, excerpt }) => [date, excerpt.alsoIn.length]),
    ).toEqual([['2024-05-07', 1]]);
  });
});

describe('words that come again', () => {
  it('are news again after an episode, and when they tell otherwise', async () => {
    const knowledge = await knowledgeOf({
      'a.md': file('2024-05-06', CLOSED),
      'b.md': file('2024-07-06', CLOSED),
      'c.md': file('2024-05-07', 'Chile has not closed its embassy in Lusaka or flown its staff to Harare.'),
    });
    const { entries } = answerTimeline(knowledge, { place: 'lusaka' });
    expect(entries.filter(({ modality }) => modality === 'in-effect').map(({ date }) => date)).toEqual([
      '2024-05-06',
      '2024-07-06',
    ]);
    expect(entries.every(({ excerpt }) => excerpt.alsoIn.length === 0)).toBe(true);
  });
});
