import { describe, expect, it } from 'vitest';
import type { Answer, ArticleAnswer, ReloadAnswer } from '../../../src/answers/answer.ts';
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

describe('a change of the articles in the terminal', () => {
  const preview: NonNullable<ArticleAnswer['preview']> = {
    headline: 'Harbour office shut',
    publisher: 'The Coast Tribune',
    datePublished: '2026-02-01',
    url: null,
    opening: 'The office in Lobito was shut on Monday.',
    paragraphs: 2,
    quotes: 1,
    missionReports: 0,
    removed: [],
  };
  const shown = (action: ArticleAnswer['action']): string => {
    const answer: ArticleAnswer = {
      kind: 'article',
      action,
      article: 'new',
      problems: [],
      reload: null,
      preview,
    };
    return answerText(
      { ...answer, sources: [], corpusVersion: 'b', newestArticle: null },
      { width: 100, colour: false, today: '2026-03-01' },
    );
  };

  it('says how to confirm while nothing was done, and no more once it is', () => {
    for (const action of ['preview', 'remove-preview'] as const)
      expect(shown(action)).toContain('confirm:true');
    for (const action of ['added', 'removed'] as const) {
      expect(shown(action)).toContain('2 paragraphs, 1 quotation');
      expect(shown(action)).not.toContain('confirm');
    }
  });
});
