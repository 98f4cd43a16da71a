import { describe, expect, it } from 'vitest';
import type { Excerpt, MissionStatus } from '../../../src/answers/answer.ts';
import { postsInOrder } from '../../../src/answers/missions/posts-in-order.ts';

type Given = [name: string, day: string, ...rest: (MissionStatus['level'] | MissionStatus['modality'])[]];

const MODALITIES = ['considered', 'denied', 'in-effect'];

const names = (...given: Given[]): string[] =>
  postsInOrder(
    given.map(([name, reportedOn, ...rest]) => ({
      name,
      reportedOn,
      level: (rest.find((word) => !MODALITIES.includes(word)) ??
        'suspended-operations') as MissionStatus['level'],
      modality: (rest.find((word) => MODALITIES.includes(word)) ?? 'in-effect') as MissionStatus['modality'],
      possiblyLapsed: false,
      evidence: [] as Excerpt[],
    })),
  ).map(({ name }) => name);

describe('the order in which the posts of a place are read', () => {
  it('of posts reported in the same days has the most restricted first, then what may come, what works, what is denied', () => {
    expect(
      names(
        ['denied', '2030-03-09', 'denied'],
        ['open', '2030-03-09', 'normal-operations'],
        ['perhaps', '2030-03-08', 'considered'],
        ['fewer', '2030-03-04', 'reduced-staffing'],
        ['shut', '2030-03-01'],
      ),
    ).toEqual(['shut', 'fewer', 'perhaps', 'open', 'denied']);
  });

  it('has the newer report first where weeks lie between', () => {
    expect(names(['open', '2030-03-09', 'normal-operations'], ['shut', '2029-11-01'])).toEqual([
      'open',
      'shut',
    ]);
  });

  it('keeps the order given among equals', () => {
    expect(names(['b', '2030-03-09'], ['a', '2030-03-09'])).toEqual(['b', 'a']);
  });
});
