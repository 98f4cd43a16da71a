import { describe, expect, it } from 'vitest';
import type { Answer, AnswerBody, MissionStatus } from '../../../src/answers/answer.ts';
import { age, readableDate } from '../../../src/answers/wording/dates.ts';
import { firstLine } from '../../../src/answers/wording/first-line.ts';
import { postName } from '../../../src/answers/wording/mission-line.ts';
import { anExcerpt } from '../an-excerpt.ts';

const mission: MissionStatus = {
  sendingState: 'United States',
  post: 'Embassy Lusaka',
  level: 'ordered-departure',
  modality: 'in-effect',
  reportedOn: '2030-03-02',
  effectiveOn: null,
  scope: [],
  evidence: [anExcerpt],
  attribution: null,
  independentReports: 1,
  possiblyLapsed: false,
  summary: '',
  considered: [],
  disputes: [],
  history: [],
};

const answer = (body: AnswerBody): Answer => ({
  ...body,
  sources: [],
  corpusVersion: 'v',
  newestArticle: null,
});
const status = (missions: MissionStatus[]) =>
  answer({
    kind: 'status',
    place: { name: 'Lusaka', country: 'Zambia' },
    asOf: '2030-04-01',
    missions,
    related: [],
    suggestions: [],
  });

describe('the first line of an answer', () => {
  it('names the post, the level, how sure it is and the day', () => {
    expect(firstLine(status([mission]))).toBe(
      'US Embassy Lusaka: ordered departure, in effect, reported 2 Mar 2030',
    );
  });

  it('says since when, where that is another day, and that it may have lapsed', () => {
    const old = { ...mission, effectiveOn: '2029-05', possiblyLapsed: true };
    expect(firstLine(status([old]))).toBe(
      'US Embassy Lusaka: ordered departure, in effect, since May 2029, reported 2 Mar 2030 – possibly lapsed',
    );
  });

  it('counts the other posts, and those away from normal operations behind one that works', () => {
    const open = { ...mission, level: 'normal-operations' as const };
    const line = 'US Embassy Lusaka: normal operations, in effect, reported 2 Mar 2030';
    expect(firstLine(status([open, open]))).toBe(`${line} (and 1 more post)`);
    expect(firstLine(status([open, mission, open]))).toBe(
      `${line} (and 2 more posts, 1 not at normal operations)`,
    );
    expect(firstLine(status([mission, mission]))).toMatch(/ \(and 1 more post\)$/);
  });

  it('never lets a step that is only considered look like one in effect', () => {
    const line = firstLine(status([{ ...mission, level: 'suspended-operations', modality: 'considered' }]));
    expect(line).toContain('only considered');
    expect(line).not.toContain('in effect');
  });

  it('counts the other posts', () => {
    expect(firstLine(status([mission, mission, mission]))).toMatch(/\(and 2 more posts\)$/);
  });

  it('says plainly that nothing is reported', () => {
    expect(firstLine(status([]))).toBe('Lusaka, Zambia: no mission status reported as of 1 Apr 2030');
  });

  it('says that the articles don’t answer a question', () => {
    const passages = { kind: 'passages', answered: false, suggestions: [], seeAlso: [] } as const;
    expect(firstLine(answer({ ...passages, suggestions: [], seeAlso: [], excerpts: [anExcerpt] }))).toContain(
      'don’t answer',
    );
  });
});

describe('the words for dates and posts', () => {
  it('reads dates of any precision', () => {
    expect(['2025-06-11', '2019-05', '2012'].map(readableDate)).toEqual(['11 Jun 2025', 'May 2019', '2012']);
  });

  it('tells an age in the unit that suits it', () => {
    const ages = ['2025-06-11', '2025-06-10', '2025-06-01', '2025-01-11', '2020-12-02'].map((day) =>
      age(day, '2025-06-11'),
    );
    expect(ages).toEqual(['today', 'yesterday', '10 days ago', '5 months ago', '4 years ago']);
  });

  it('says whose mission it is', () => {
    expect(postName('Germany', 'Embassy Lusaka')).toBe('Germany’s Embassy Lusaka');
    expect(postName('Netherlands', null)).toBe('Netherlands’ mission');
    expect(postName(null, null)).toBe('Mission not named');
  });
});
