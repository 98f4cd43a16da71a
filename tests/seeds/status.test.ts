import { beforeAll, describe, expect, it } from 'vitest';
import type { MissionEvent, MissionStatus } from '../../src/answers/answer.ts';
import { openSeeds } from './ask-the-seeds.ts';

let seeds: Awaited<ReturnType<typeof openSeeds>>;
beforeAll(async () => {
  seeds = await openSeeds('2025-06-20');
});

const statusOf = async (line: string): Promise<MissionStatus> => {
  const { missions } = await seeds.ask(line, 'status');
  const mission = missions.find(({ sendingState }) => sendingState === 'United States');
  if (!mission) throw new Error(`${line}: no mission of the United States`);
  return mission;
};
const articlesOf = (event: MissionEvent): string[] =>
  event.evidence.flatMap(({ citation, alsoIn }) => [citation, ...alsoIn].map(({ article }) => article));

describe('the status of the embassy in Baghdad', () => {
  it('is an ordered departure of nonessential personnel, in effect, reported 11 June 2025', async () => {
    expect(await statusOf('/status baghdad')).toMatchObject({
      sendingState: 'United States',
      post: 'Embassy Baghdad',
      level: 'ordered-departure',
      modality: 'in-effect',
      reportedOn: '2025-06-11',
      scope: expect.arrayContaining(['nonessential personnel']),
      possiblyLapsed: false,
    });
  });

  it('is shown by Politico and by another article of that day', async () => {
    const articles = articlesOf(await statusOf('/status baghdad'));
    expect(articles).toContain('politico-2025-06-11');
    expect(articles.some((id) => id === 'al-monitor-2025-06-11' || id === 'the-new-region-2025-06-11')).toBe(
      true,
    );
  });

  it('has its grounds disputed by the Iraqi government source', async () => {
    const { disputes } = await statusOf('/status baghdad');
    const dispute = disputes.find(({ citation }) =>
      citation.exact.includes('has not recorded any security indicators'),
    );
    expect(dispute?.citation.article).toBe('the-new-region-2025-06-11');
    expect(dispute?.attribution).toMatchObject({ kind: 'host-government' });
  });

  it('remembers December 2020, September 2020 and the ordered departure of May 2019', async () => {
    const { history, considered } = await statusOf('/status baghdad');
    const earlier = [...history, ...considered];
    expect(earlier).toContainEqual(
      expect.objectContaining({ level: 'reduced-staffing', reportedOn: '2020-12-02' }),
    );
    expect(earlier).toContainEqual(
      expect.objectContaining({
        level: 'suspended-operations',
        modality: 'considered',
        reportedOn: '2020-09-28',
      }),
    );
    expect(history).toContainEqual(
      expect.objectContaining({ level: 'ordered-departure', modality: 'in-effect', effectiveOn: '2019-05' }),
    );
  });

  it('is the same when asked for the country', async () => {
    const { missions } = await seeds.ask('/status iraq', 'status');
    expect(missions.map(({ post }) => post)).toContain('Embassy Baghdad');
    for (const mission of missions)
      expect(mission).toMatchObject({
        level: 'ordered-departure',
        modality: 'in-effect',
        reportedOn: '2025-06-11',
      });
  });

  it('agrees with Erbil', async () => {
    expect(await statusOf('/status erbil')).toMatchObject({
      level: 'ordered-departure',
      modality: 'in-effect',
      reportedOn: '2025-06-11',
    });
  });

  it('was reduced staffing in the middle of December 2020', async () => {
    expect(await statusOf('/status baghdad as_of:2020-12-15')).toMatchObject({
      level: 'reduced-staffing',
      modality: 'in-effect',
      reportedOn: '2020-12-02',
    });
  });

  it('was a closure considered at the beginning of October 2020', async () => {
    expect(await statusOf('/status baghdad as_of:2020-10-01')).toMatchObject({
      level: 'suspended-operations',
      modality: 'considered',
      reportedOn: '2020-09-28',
    });
  });

  it('is possibly lapsed more than 180 days later', async () => {
    const later = await openSeeds('2026-01-15');
    const { missions } = await later.ask('/status baghdad', 'status');
    expect(missions[0]).toMatchObject({ level: 'ordered-departure', possiblyLapsed: true });
    const { missions: then } = await later.ask('/status baghdad as_of:2025-12-01', 'status');
    expect(then[0]).toMatchObject({ possiblyLapsed: false });
  });
});

describe('the status of other places', () => {
  it.each(['bahrain', 'kuwait'])(
    'is an authorized departure of personnel and families in %s',
    async (place) => {
      const mission = await statusOf(`/status ${place}`);
      expect(mission).toMatchObject({
        level: 'authorized-departure',
        modality: 'in-effect',
        reportedOn: '2025-06-11',
      });
      expect(mission.scope).toEqual(expect.arrayContaining(['nonessential personnel', 'family members']));
    },
  );

  it('is nothing for Tehran, with what the articles do say about it', async () => {
    const answer = await seeds.ask('/status tehran', 'status');
    expect(answer).toMatchObject({ place: { name: 'Tehran', country: 'Iran' }, missions: [] });
    expect(answer.related.length).toBeGreaterThan(0);
  });

  it.each(['"tel aviv"', 'ouagadougou'])('is nothing for %s, said plainly', async (place) => {
    const answer = await seeds.ask(`/status ${place}`, 'status');
    expect(answer.place).not.toBeNull();
    expect(answer.missions).toEqual([]);
  });

  it('is no place the bot knows for atlantis, with near names', async () => {
    const answer = await seeds.ask('/status atlantis', 'status');
    expect(answer).toMatchObject({ place: null, missions: [] });
    expect(answer.suggestions.length).toBeGreaterThan(0);
  });

  it('is an overview without a place, the most restricted first', async () => {
    const { missions } = await seeds.ask('/status', 'overview');
    expect(missions.map(({ place }) => place.name)).toEqual(expect.arrayContaining(['Baghdad', 'Erbil']));
    const names = missions.flatMap(({ place }) => [place.name, place.country]);
    expect(names).toEqual(expect.arrayContaining(['Bahrain', 'Kuwait']));
    expect(missions[0]?.level).toBe('ordered-departure');
    expect(missions.at(-1)?.level).toBe('authorized-departure');
  });

  it('refuses a date it does not understand, saying what is accepted', async () => {
    expect(await seeds.line('/status baghdad as_of:whenever')).toMatchObject({
      error: { code: 'invalid-option', message: expect.stringMatching(/Accepted: \d{4}-\d{2}-\d{2}/) },
    });
  });
});

describe('the timeline of Iraq', () => {
  it('lists the reports by day', async () => {
    const { entries } = await seeds.ask('/timeline iraq', 'timeline');
    const days = entries.map(({ date }) => date);
    expect(days).toEqual(days.toSorted());
    expect(days).toEqual(expect.arrayContaining(['2019-05', '2020-09-28', '2020-12-02', '2025-06-11']));
  });
});
