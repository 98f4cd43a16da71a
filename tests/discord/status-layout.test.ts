import { describe, expect, it } from 'vitest';
import type { AnswerFooter, MissionEvent, MissionStatus, StatusAnswer } from '../../src/answers/answer.ts';
import type { Block } from '../../src/discord/layouts/layout.ts';
import { markersFor } from '../../src/discord/layouts/markers.ts';
import { statusLayout } from '../../src/discord/layouts/status-layout.ts';
import { anExcerpt } from '../answers/an-excerpt.ts';

const event: MissionEvent = {
  level: 'suspended-operations',
  modality: 'in-effect',
  reportedOn: '2030-03-02',
  effectiveOn: null,
  scope: [],
  evidence: [anExcerpt],
  attribution: null,
  independentReports: 1,
};

const missionOf = (change: Partial<MissionStatus>): MissionStatus => ({
  ...event,
  sendingState: 'Norway',
  post: 'Embassy Lusaka',
  possiblyLapsed: false,
  summary: '',
  considered: [],
  disputes: [],
  history: [],
  ...change,
});

function layoutOf(...changes: Partial<MissionStatus>[]) {
  const answer: StatusAnswer & AnswerFooter = {
    kind: 'status',
    place: { name: 'Lusaka', country: 'Zambia' },
    asOf: '2030-04-01',
    missions: changes.map(missionOf),
    related: [],
    suggestions: [],
    sources: [
      {
        article: 'a',
        headline: null,
        publisher: 'Pier Post',
        datePublished: '2030-03-02',
        dateModified: null,
        url: null,
      },
    ],
    corpusVersion: 'v',
    newestArticle: '2030-03-02',
  };
  return statusLayout(answer, markersFor(answer.sources));
}

const linesOf = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece) => (piece.kind === 'words' ? piece.markdown.split('\n') : []));

describe('the status of a post as it is laid out', () => {
  it('has a bar only for what is in effect', () => {
    expect(linesOf(layoutOf({}).blocks)[0]).toMatch(/^▰▰▰▰ step 4 of 4: /);
    expect(linesOf(layoutOf({ modality: 'considered' }).blocks)[0]).toBe('○ only considered: not in effect');
    expect(linesOf(layoutOf({ modality: 'denied' }).blocks)[0]).toBe('✕ denied: not in effect');
    const glance = linesOf(layoutOf({}, { modality: 'denied' }, { modality: 'considered' }).blocks);
    expect(glance.slice(0, 3).map((line) => line.split(' ')[0])).toEqual(['▰▰▰▰', '✕', '○']);
  });

  it('names the newsroom where nobody is named who says so, and no pronoun', () => {
    const saysOf = (change: Partial<MissionStatus>) =>
      linesOf(layoutOf(change).blocks).find((line) => line.startsWith('**According'));
    expect(saysOf({})).toBe('**According to:** Pier Post · 1 report');
    expect(saysOf({ independentReports: 2 })).toBe('**According to:** 2 independent reports');
    expect(saysOf({ attribution: { name: 'one of them', kind: 'other' } })).toBe(
      '**According to:** Pier Post · 1 report',
    );
    expect(saysOf({ attribution: { name: 'The consul', kind: 'other' } })).toBe(
      '**According to:** the consul · 1 report',
    );
  });

  it('says of what stands beside it how it stands, before what was the case earlier', () => {
    const lines = linesOf(
      layoutOf({
        disputes: [{ ...anExcerpt, attribution: null, disputed: 'step' }],
        considered: [{ ...event, level: 'normal-operations', modality: 'considered' }],
        history: [{ ...event, level: 'reduced-staffing', reportedOn: '2030-01-05' }],
      }).blocks,
    );
    expect(lines.slice(2)).toEqual([
      '⚠ **Disputed**',
      '**Only considered:** normal operations, reported 2 Mar 2030',
      '- 5 Jan 2030: reduced staffing, in effect **[1]**',
    ]);
  });

  it('is not green where another post is away from normal operations', () => {
    const open = { level: 'normal-operations' as const };
    expect(layoutOf(open).accent).not.toBe(layoutOf(open, {}).accent);
    expect(layoutOf(open, open).accent).toBe(layoutOf(open).accent);
  });
});
