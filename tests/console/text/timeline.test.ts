import { describe, expect, it } from 'vitest';
import type { Excerpt, Level, Modality, TimelineEntry } from '../../../src/answers/answer.ts';
import { answerText } from '../../../src/console/text/answer-text.ts';

const excerpt: Excerpt = {
  citation: {
    article: 'a',
    file: 'a.md',
    start: 0,
    end: 5,
    exact: 'Rain.',
    paragraph: 1,
    datePublished: null,
  },
  highlights: [],
  context: { start: 0, end: 5 },
  alsoIn: [],
};

const entry = (date: string, level: Level, modality: Modality, copies = 0): TimelineEntry => ({
  date,
  sendingState: 'Peru',
  post: null,
  level,
  modality,
  excerpt: {
    ...excerpt,
    alsoIn: Array.from({ length: copies }, (_, at) => ({ ...excerpt.citation, article: `copy ${at}` })),
  },
});

const shown = (...entries: TimelineEntry[]) =>
  answerText(
    {
      kind: 'timeline',
      place: { name: 'Lima', country: 'Peru' },
      entries,
      suggestions: [],
      sources: [],
      corpusVersion: 'v',
      newestArticle: null,
    },
    { width: 80, colour: false, today: '2025-06-20' },
  );
/** The marks of a level's row, without the dots between. */
const marks = (text: string, level: string) =>
  new RegExp(`^${level} +(.*)$`, 'm').exec(text)?.[1]?.replaceAll('·', '');
const column = (text: string, level: string, sign: string) =>
  new RegExp(`^${level} .*$`, 'm').exec(text)?.[0].lastIndexOf(sign);

const LAST = entry('2025-12-31', 'reduced-staffing', 'in-effect');

describe('the timeline in the terminal', () => {
  it.each([
    [['in-effect', 'considered'], '●○'],
    [['considered', 'in-effect'], '●○'],
    [['denied', 'considered'], '○×'],
    [['considered', 'denied', 'in-effect', 'in-effect'], '●○×'],
    [['considered', 'considered'], '○'],
  ] as const)('shows %j of one day side by side', (modalities, row) => {
    const text = shown(
      ...modalities.map((modality) => entry('2025-03-01', 'normal-operations', modality)),
      LAST,
    );
    expect(marks(text, 'normal operations')).toBe(row);
    expect(marks(text, 'reduced staffing')).toBe('●');
  });

  it('has what is in effect at its day, and none beyond the margin', () => {
    const day = entry('2025-12-31', 'normal-operations', 'considered');
    const text = shown(
      entry('2025-01-01', 'reduced-staffing', 'in-effect'),
      day,
      entry('2025-12-31', 'normal-operations', 'in-effect'),
      entry('2025-12-31', 'normal-operations', 'denied'),
      LAST,
    );
    expect(marks(text, 'normal operations')?.split('').sort().join('')).toBe('×○●'.split('').sort().join(''));
    expect(column(text, 'normal operations', '●')).toBe(column(text, 'reduced staffing', '●'));
  });

  it('keeps what is in effect where there is no room beside it', () => {
    const days = ['2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04', '2025-01-05', '2025-01-06'];
    const text = shown(
      ...days.flatMap((day) => [
        entry(day, 'normal-operations', 'in-effect'),
        entry(day, 'normal-operations', 'denied'),
      ]),
      entry('2035-01-01', 'normal-operations', 'in-effect'),
    );
    expect(marks(text, 'normal operations')).toBe('●×●');
  });

  it('counts copies apart from reports', () => {
    expect(shown(entry('2025-03-01', 'reduced-staffing', 'in-effect', 2), LAST)).toContain(
      '2 reports and 2 copies, 1 Mar 2025 to 31 Dec 2025',
    );
    expect(shown(LAST, LAST)).toContain('2 reports, 31 Dec 2025');
  });
});
