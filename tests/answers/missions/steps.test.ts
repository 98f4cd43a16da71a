import { describe, expect, it } from 'vitest';
import {
  around,
  byDay,
  cameAfter,
  dayOf,
  lastEpisode,
  scopeOfState,
  standing,
  withThoseStillAway,
} from '../../../src/answers/missions/steps.ts';
import { filedReport, type Told } from './filed-report.ts';

const closed: Told = { level: 'suspended-operations' };
const lifted: Told = { level: 'normal-operations', lifts: true };

const stands = (...told: readonly Told[]) =>
  standing(lastEpisode(told.map(filedReport).sort(byDay))).map(
    ({ report, reportedOn }) => `${report.level} ${reportedOn}`,
  );
const at = (start: number): Pick<Told, 'evidence'> => ({ evidence: { start, end: start + 1 } });

describe('the state that stands', () => {
  it('is the most restrictive of an episode, dated by its first report', () => {
    expect(stands({}, { ...closed, reportedOn: '2024-03-05' }, { reportedOn: '2024-03-08' })).toEqual([
      'suspended-operations 2024-03-05',
    ]);
    expect(stands({}, { reportedOn: '2024-03-08' })[0]).toBe('ordered-departure 2024-03-01');
  });

  it('is what the newest episode tells, more than 14 days after the one before', () => {
    const authorized: Told = { level: 'authorized-departure' };
    expect(stands({}, { ...authorized, reportedOn: '2024-03-15' })[0]).toContain('ordered');
    expect(stands({}, { ...authorized, reportedOn: '2024-03-16' })[0]).toContain('authorized');
  });

  it('is lifted by a later report, and may be put in effect again', () => {
    const back = { ...lifted, article: 'b', reportedOn: '2024-03-06' };
    expect(stands({}, back)).toEqual(['normal-operations 2024-03-06']);
    expect(stands({}, back, { article: 'c', reportedOn: '2024-03-09' })).toEqual([
      'ordered-departure 2024-03-09',
    ]);
  });

  it('is not what the article of the lifting says of the time before', () => {
    const back = { ...lifted, effectiveOn: '2024-02-28' };
    expect(stands(back, { ...closed, ...at(5) })).toEqual(['normal-operations 2024-03-01']);
    expect(stands(back, { ...closed, ...at(5), effectiveOn: '2022-04' })).toEqual([
      'normal-operations 2024-03-01',
    ]);
    expect(stands(back, { ...closed, ...at(5), effectiveOn: '2024-03-01' })).toEqual([
      'suspended-operations 2024-03-01',
    ]);
  });

  it('is lifted by its own article only at its head or on a day of its own', () => {
    const before = { ...closed, effectiveOn: '2024-02-28' };
    expect(stands({ ...before, ...at(5) }, lifted)).toEqual(['normal-operations 2024-03-01']);
    expect(stands(before, { ...lifted, ...at(5) })).toEqual(['suspended-operations 2024-03-01']);
    expect(stands(before, { ...lifted, ...at(5), effectiveOn: '2024-03-01' })).toEqual([
      'normal-operations 2024-03-01',
    ]);
  });

  it('is a lower one that a later report says it was lowered to', () => {
    const lowered: Told = { level: 'reduced-staffing', lifts: true, article: 'b', reportedOn: '2024-03-06' };
    expect(stands({}, lowered)).toEqual(['reduced-staffing 2024-03-06']);
  });
});

describe('what is told as the past', () => {
  const past: Told = { background: true, reportedOn: '2024-06-10' };

  it('belongs to the last day of what it names, and never to one after its own article', () => {
    const day = (told: Told) => dayOf(filedReport({ ...past, ...told }));
    expect(day({ effectiveOn: '2024-02' })).toBe('2024-02-29');
    expect(day({ effectiveOn: '2024' })).toBe('2024-06-10');
  });

  it('came after news of the same month only if it is an end', () => {
    const news = filedReport({ reportedOn: '2024-02-10' });
    const came = (told: Told) => cameAfter(filedReport({ ...past, effectiveOn: '2024-02', ...told }), news);
    expect(came({})).toBe(false);
    expect(came(lifted)).toBe(true);
    expect(came({ effectiveOn: '2024-03' })).toBe(true);
    expect(came({ ...lifted, effectiveOn: '2024-01' })).toBe(false);
  });
});

describe('what is told around an episode', () => {
  const days = (...reportedOn: string[]) => reportedOn.map((day) => filedReport({ reportedOn: day }));
  const told = days('2024-02-15', '2024-02-16', '2024-03-02', '2024-03-20', '2024-03-21');

  it('is what is told in its days and in the fortnights before and after', () => {
    const episode = days('2024-03-01', '2024-03-06');
    expect(around(episode, told).map(({ reportedOn }) => reportedOn)).toEqual([
      '2024-02-16',
      '2024-03-02',
      '2024-03-20',
    ]);
  });

  it('is nothing where nothing is told of these days', () => {
    expect(around(days('2024-07-01'), told)).toEqual([]);
    expect(around(days('2023-07-01'), told)).toEqual([]);
    expect(around([], told)).toEqual([]);
  });
});

describe('what is left of an order', () => {
  const everybody: Told = { scope: ['nonessential personnel', 'family members'], reportedOn: '2024-03-01' };
  const kept: Told = {
    lifts: true,
    scope: ['nonessential personnel'],
    article: 'b',
    reportedOn: '2024-03-05',
  };
  const familiesBack: Told = { ...lifted, scope: ['family members'], article: 'b', reportedOn: '2024-03-05' };
  const stateOf = (...told: readonly Told[]) => standing(told.map(filedReport).sort(byDay));

  it('is the order, for those for whom it is kept', () => {
    const state = stateOf(everybody, kept);
    expect(state.map(({ report }) => report.level)).toEqual(['ordered-departure', 'ordered-departure']);
    expect(scopeOfState(state)).toEqual(['nonessential personnel']);
  });

  it('is the order where its lifting for others is told first', () => {
    const state = stateOf(
      everybody,
      { ...lifted, article: 'b', reportedOn: '2024-03-05' },
      { ...kept, ...at(9) },
    );
    expect(state.map(({ report }) => report.level)).toEqual(['ordered-departure', 'ordered-departure']);
    expect(state[0]?.reportedOn).toBe('2024-03-01');
  });

  it('is a permission that takes its place, whatever the article says of the order', () => {
    const lowered: Told = {
      level: 'authorized-departure',
      lifts: true,
      article: 'b',
      reportedOn: '2024-03-05',
    };
    expect(stands(everybody, lowered, { article: 'b', reportedOn: '2024-03-05', ...at(9) })).toEqual([
      'authorized-departure 2024-03-05',
    ]);
  });

  it('is the order for staff where families alone may return', () => {
    const state = stateOf(everybody, familiesBack);
    expect(state[0]?.report.level).toBe('ordered-departure');
    expect(scopeOfState(state)).toEqual(['nonessential personnel']);
    expect(stands({ scope: ['family members'] }, familiesBack)).toEqual(['normal-operations 2024-03-05']);
    expect(stands(everybody, { ...familiesBack, scope: [] })).toEqual(['normal-operations 2024-03-05']);
  });

  it('is so weeks later, too', () => {
    const before = [filedReport(everybody)];
    const later = filedReport({ ...familiesBack, reportedOn: '2024-05-02' });
    expect(withThoseStillAway([later], before)[0]?.report.level).toBe('ordered-departure');
    const forAll = filedReport({ ...lifted, article: 'b', reportedOn: '2024-05-02' });
    expect(withThoseStillAway([forAll], before)).toEqual([forAll]);
  });
});
