import { describe, expect, it } from 'vitest';
import type { Answer, ReloadAnswer } from '../../../src/answers/answer.ts';
import { answerText } from '../../../src/console/text/answer-text.ts';

const nothing: ReloadAnswer = {
  kind: 'reload',
  version: 'b',
  previousVersion: 'b',
  added: [],
  changed: [],
  removed: [],
  unchanged: 5,
  rejected: [],
  problems: [],
  statusChanges: [],
  tookMs: 12,
};
const text = (answer: Partial<ReloadAnswer>): string => {
  const whole: Answer = { ...nothing, ...answer, sources: [], corpusVersion: 'b', newestArticle: null };
  return answerText(whole, { width: 100, colour: false, today: '2026-03-01' });
};

describe('a reload in the terminal', () => {
  it('says that it failed and why', () => {
    const failed = 'the folder /articles can’t be read: it is not there';
    expect(text({ failed })).toContain(`Nothing was changed: ${failed}.`);
  });

  it('says whose reload was joined', () => {
    expect(text({ joined: 'ada\u202e' })).toContain('ada had started this reload.');
  });
});
