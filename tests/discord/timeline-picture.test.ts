import { describe, expect, it } from 'vitest';
import type { Level, Modality, TimelineAnswer } from '../../src/answers/answer.ts';
import { timelineDescription } from '../../src/discord/pictures/timeline-description.ts';
import { timelineSvg } from '../../src/discord/pictures/timeline-svg.ts';
import { ticksOf } from '../../src/discord/pictures/timeline-ticks.ts';

const report = (date: string, level: Level, modality: Modality): TimelineAnswer['entries'][number] => ({
  date,
  sendingState: 'Norway',
  post: 'Embassy Lagos',
  level,
  modality,
  excerpt: {
    citation: { article: 'a', file: 'a.md', start: 0, end: 1, exact: 'x', paragraph: 1, datePublished: null },
    highlights: [],
    context: { start: 0, end: 1 },
    alsoIn: [],
  },
});

const drawingOf = (...entries: TimelineAnswer['entries']) =>
  timelineSvg({ kind: 'timeline', place: { name: 'Lagos', country: 'Nigeria' }, entries, suggestions: [] }) ??
  '';

const namesOf = (first: string, last: string) =>
  ticksOf(first, last, 546 / ((Date.parse(last) - Date.parse(first)) / 86_400_000)).map(({ name }) => name);

describe('the picture of a timeline in words', () => {
  it('names each day once, whose post it is, and counts what is reported of it more than once', () => {
    const entries = [
      report('2030-03-02', 'reduced-staffing', 'in-effect'),
      report('2030-03-02', 'reduced-staffing', 'in-effect'),
      report('2030-03-02', 'suspended-operations', 'denied'),
      { ...report('2030-02', 'normal-operations', 'in-effect'), sendingState: null, post: null },
    ];
    expect(
      timelineDescription({
        kind: 'timeline',
        place: { name: 'Lagos', country: 'Nigeria' },
        entries,
        suggestions: [],
      }),
    ).toBe(
      'Reports on Lagos, Nigeria by day. 2 Mar 2030, Norway’s Embassy Lagos: reduced staffing (2 reports); Norway’s Embassy Lagos: suspended operations, denied. Feb 2030, normal operations',
    );
  });
});

describe('the axis of a timeline', () => {
  it('names every year that begins between the first report and the last', () => {
    expect(namesOf('2019-05', '2025-06-11')).toEqual(['2020', '2021', '2022', '2023', '2024', '2025']);
  });

  it('names every second or fifth year and so on where the years have no room', () => {
    expect(namesOf('2011-03-01', '2025-06-11')).toEqual([
      '2012',
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
    ]);
    expect(namesOf('1975-03-01', '2025-06-11')).toEqual(['1980', '1990', '2000', '2010', '2020']);
    expect(namesOf('0044-03-15', '2025-06-11').length).toBeGreaterThan(2);
  });

  it('names months with their years, and days, where there is room', () => {
    expect(namesOf('2024-10-20', '2025-03-02')).toEqual([
      'Nov 2024',
      'Dec 2024',
      'Jan 2025',
      'Feb 2025',
      'Mar 2025',
    ]);
    expect(namesOf('2025-02-27', '2025-03-03')).toEqual(['27 Feb', '28 Feb', '1 Mar', '2 Mar', '3 Mar']);
  });
});

describe('the picture of a timeline', () => {
  const circles = (svg: string) =>
    [...svg.matchAll(/<circle cx="(\d+)" cy="(\d+)"/g)]
      .slice(0, -2)
      .map(([, x, y]) => [Number(x), Number(y)]);

  it('draws what is reported of one day below each other, at that day', () => {
    const svg = drawingOf(
      report('2024-01-10', 'ordered-departure', 'in-effect'),
      report('2025-01-10', 'reduced-staffing', 'in-effect'),
      report('2025-01-10', 'reduced-staffing', 'considered'),
    );
    const [, effect, considered] = circles(svg);
    expect(effect?.[0]).toBe(considered?.[0]);
    expect((considered?.[1] ?? 0) - (effect?.[1] ?? 0)).toBeGreaterThan(32);
  });

  it('names above each row what stands in it', () => {
    const svg = drawingOf(
      report('2024-01-10', 'reduced-staffing', 'in-effect'),
      report('2025-01-10', 'reduced-staffing', 'denied'),
      report('2025-01-10', 'suspended-operations', 'considered'),
      report('2025-03-10', 'suspended-operations', 'denied'),
    );
    const labels = [...svg.matchAll(/<text [^>]*y="(\d+)"[^>]*>([^<]+)</g)]
      .map(([, y, name]) => [Number(y), name ?? ''] as const)
      .filter(([, name]) => /operations|staffing|denied/.test(name))
      .sort(([a], [b]) => a - b)
      .map(([, name]) => name);
    expect(labels).toEqual([
      'suspended operations, only considered',
      'suspended operations, denied',
      'reduced staffing',
      'reduced staffing, denied',
      'normal operations',
      'denied',
    ]);
  });

  it('counts reports of one kind that would touch, and says between which days all stand', () => {
    const svg = drawingOf(
      report('2019-05', 'ordered-departure', 'in-effect'),
      report('2025-06-10', 'ordered-departure', 'in-effect'),
      report('2025-06-11', 'ordered-departure', 'in-effect'),
    );
    expect(circles(svg)).toHaveLength(2);
    expect(svg).toMatch(/font-weight="bold"[^>]*>2</);
    expect(svg).toContain('>from May 2019<');
    expect(svg).toContain('>to 11 Jun 2025<');
  });
});
