import { describe, expect, it } from 'vitest';
import type { AnswerFooter, StatusAnswer } from '../../../src/answers/answer.ts';
import { answerText } from '../../../src/console/text/answer-text.ts';

const nothing: StatusAnswer & AnswerFooter = {
  kind: 'status',
  place: { name: 'Helsinki', country: 'Finland' },
  asOf: '2025-06-20',
  missions: [],
  related: [],
  suggestions: ['Lusaka', 'Ndola'],
  sources: [],
  corpusVersion: 'v',
  newestArticle: '2025-06-11',
};
const shown = (change: Partial<StatusAnswer & AnswerFooter> = {}) =>
  answerText({ ...nothing, ...change }, { width: 80, colour: false, today: '2025-06-20' });

describe('the status of a place in the terminal', () => {
  it('names places with a status for what they are, not as near names', () => {
    expect(shown()).toContain('A status is reported for Lusaka and Ndola.');
    expect(shown({ suggestions: [] })).not.toContain('A status is reported');
  });

  it('asks whether a near name was meant', () => {
    expect(shown({ place: null, suggestions: ['Lusaka', 'Osaka'] })).toContain(
      'Did you mean Lusaka or Osaka?',
    );
  });

  it('says below how many files did not load, and where they are listed', () => {
    expect(shown({ notLoaded: 2 })).toMatch(/newest article 11 Jun 2025 · 2 files did not load: \/sources$/);
    expect(shown()).not.toContain('did not load');
  });
});
