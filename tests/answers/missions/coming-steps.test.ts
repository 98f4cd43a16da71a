import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

/** Where a post stands on a day: level, modality, since when, when reported. */
const statusOn =
  (files: Readonly<Record<string, string>>) =>
  async (place: string, asOf: string): Promise<string[]> =>
    answerStatus(await knowledgeOf(files), { place, asOf }).missions.map(
      ({ level, modality, effectiveOn, reportedOn }) =>
        `${level} ${modality} since ${effectiveOn ?? 'then'}, reported ${reportedOn}`,
    );

describe('a return that is announced', () => {
  const on = statusOn({
    'closed.md': file('2024-03-01', 'Chile closed its embassy in Managua on Friday.'),
    'coming.md': file(
      '2024-03-05',
      'Chile will reopen its embassy in Managua on March 20, the ministry said.',
    ),
  });

  it('ends nothing before its day', async () => {
    expect(await on('Managua', '2024-03-06')).toEqual([
      'suspended-operations in-effect since 2024-03-01, reported 2024-03-01',
    ]);
    expect(await on('Managua', '2024-03-19')).toEqual([
      'suspended-operations in-effect since 2024-03-01, reported 2024-03-01',
    ]);
  });

  it('ends a closure on its day', async () => {
    expect(await on('Managua', '2024-03-20')).toEqual([
      'normal-operations in-effect since 2024-03-20, reported 2024-03-05',
    ]);
  });

  it.each([
    ['next month', '2024-04-29', '2024-04-30'],
    ['next week', '2024-03-10', '2024-03-11'],
    ['on Friday', '2024-03-07', '2024-03-08'],
    ['in April', '2024-04-29', '2024-04-30'],
    ['tomorrow', '2024-03-05', '2024-03-06'],
  ])('ends it %s', async (when, before, day) => {
    const at = statusOn({
      'closed.md': file('2024-03-01', 'Japan closed its embassy in Dhaka on Thursday.'),
      'coming.md': file('2024-03-05', `Japan will reopen its embassy in Dhaka ${when}, Tokyo said.`),
    });
    expect((await at('Dhaka', before))[0]).toContain('suspended-operations in-effect');
    expect((await at('Dhaka', day))[0]).toContain('normal-operations in-effect');
  });

  it('comes after what is told of the time until then', async () => {
    const at = statusOn({
      'coming.md': file(
        '2024-03-05',
        'Chile will reopen its embassy in Managua on March 20, the ministry said.',
      ),
      'closed.md': file('2024-03-12', "Chile's embassy in Managua remains closed."),
    });
    expect((await at('Managua', '2024-03-12'))[0]).toContain('suspended-operations in-effect');
    expect((await at('Managua', '2024-03-21'))[0]).toContain('normal-operations in-effect');
  });
});

describe('the line that says how a post stands', () => {
  const linesOn = async (
    asOf: string,
    ...articles: readonly (readonly [string, string])[]
  ): Promise<string[]> =>
    answerStatus(
      await knowledgeOf(
        Object.fromEntries(articles.map(([day, text], at) => [`${at}.md`, file(day, text)] as const)),
      ),
      { place: 'Managua', asOf },
    ).missions.flatMap(({ summary, comesOn, considered }) => [
      comesOn === undefined ? summary : `${summary} (comes on ${comesOn})`,
      ...considered.map(({ level, comesOn: day, effectiveOn }) => `${level} ${day} ${effectiveOn}`),
    ]);

  const closing = [
    '2024-05-10',
    'Chile will close its embassy in Managua by November, the foreign ministry said.',
  ] as const;

  it('says from when on what is announced is to be', async () => {
    expect(await linesOn('2024-06-01', closing)).toEqual([
      'Chile, Embassy Managua: suspended operations; in effect; from 2024-11; reported 2024-05-10 (comes on 2024-11)',
    ]);
  });

  it('says since when it is once that has come', async () => {
    expect(await linesOn('2024-12-01', closing)).toEqual([
      'Chile, Embassy Managua: suspended operations; in effect; since 2024-11; reported 2024-05-10',
    ]);
  });

  it('says no day that is to come of what has begun', async () => {
    expect(
      await linesOn('2024-06-10', closing, ['2024-05-20', 'Chile closed its embassy in Managua on May 19.']),
    ).toEqual([
      'Chile, Embassy Managua: suspended operations; in effect; since 2024-05-19; reported 2024-05-10',
    ]);
  });

  it('gives a return that is announced its day', async () => {
    expect(
      await linesOn(
        '2024-03-06',
        ['2024-03-01', 'Chile closed its embassy in Managua on Friday.'],
        ['2024-03-05', 'Chile will reopen its embassy in Managua on March 20, the ministry said.'],
      ),
    ).toEqual([
      'Chile, Embassy Managua: suspended operations; in effect; since 2024-03-01; reported 2024-03-01',
      'normal-operations 2024-03-20 null',
    ]);
  });
});

describe('a closure that is announced', () => {
  const coming = file(
    '2024-02-13',
    'Chile will close its embassy in Managua on March 15, the foreign ministry said.',
  );

  it('is a decision as of its report, and took effect on its day', async () => {
    const on = statusOn({ 'coming.md': coming });
    expect(await on('Managua', '2024-03-01')).toEqual([
      'suspended-operations in-effect since then, reported 2024-02-13',
    ]);
    expect(await on('Managua', '2024-03-15')).toEqual([
      'suspended-operations in-effect since 2024-03-15, reported 2024-02-13',
    ]);
  });

  it('stands over what came before its day', async () => {
    const on = statusOn({
      'coming.md': coming,
      'reduced.md': file(
        '2024-03-05',
        'Chile has allowed the families of its embassy staff in Managua to leave.',
      ),
    });
    expect((await on('Managua', '2024-03-20'))[0]).toContain(
      'suspended-operations in-effect since 2024-03-15',
    );
  });

  it('never took effect when it was taken back before its day', async () => {
    const on = statusOn({
      'coming.md': coming,
      'back.md': file('2024-03-05', 'Chile has reopened its embassy in Managua.'),
    });
    expect((await on('Managua', '2024-03-20'))[0]).toContain('normal-operations in-effect');
  });
});
