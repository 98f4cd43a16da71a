import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import type { RoleJudge } from '../../../../src/language/missions/learned/role-judge.ts';
import { articleOf } from '../article-of.ts';

/** A judge of what articles are about who takes what they name first. */
const gist: RoleJudge['gist'] = () => ({ at: 0, chance: 0 });

/** Who, where and what of each step that is told. */
const told = (...paragraphs: string[]) =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ about }) => about === 'step')
    .map(({ sender, country, city, level }) => `${sender}@${city ?? country} ${level}`);

describe('who takes a step and where', () => {
  it('is chosen of what the article has named, and of nothing else', () => {
    const asked: string[] = [];
    const judge: RoleJudge = {
      gist,
      sender: (features, states) => {
        expect(features).toHaveLength(states.length);
        asked.push(...states);
        return 0;
      },
      place: (features, places) => {
        expect(features).toHaveLength(places.length);
        asked.push(...places.map(({ country, city }) => `${country} ${city?.name ?? ''}`.trim()));
        return 0;
      },
    };
    findMissionReports(
      articleOf(
        [
          'Chile keeps a consulate in Ndola. Peru has an embassy in Lusaka.',
          'The consulate of Chile was closed on Monday.',
        ],
        '2024-05-10',
      ),
      judge,
    );
    const named = ['CL', 'PE', 'ZM', 'ZM Ndola', 'ZM Lusaka'];
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((one) => !named.includes(one))).toEqual([]);
  });

  it('follows the judge', () => {
    const texts = [
      'Peru has an embassy in Lusaka, Chile another.',
      'The mission has been closed since Monday.',
    ];
    const by = (wanted: string): string[] =>
      findMissionReports(articleOf(texts, '2024-05-10'), {
        gist,
        sender: (_, states) => Math.max(0, states.indexOf(wanted)),
        place: () => 0,
      }).map(({ sender }) => sender);
    expect(new Set(by('PE'))).toEqual(new Set(['PE']));
    expect(new Set(by('CL'))).toEqual(new Set(['CL']));
  });

  it('is never a state in its own country, whatever is chosen', () => {
    const reports = findMissionReports(
      articleOf(['Zambia thanked Peru. Its embassy in Lusaka was closed on Monday.'], '2024-05-10'),
      { gist, sender: (_, states) => states.length - 1, place: (_, places) => places.length - 1 },
    );
    expect(reports).not.toEqual([]);
    for (const { sender, country } of reports) expect(sender).not.toBe(country);
  });

  it.each([
    [
      'an embassy beside a consulate of another state',
      [
        'BATUMI, May 10 - Peru closed its consulate in Batumi on Thursday.',
        'Chile said that its embassy in the Georgian capital was open.',
      ],
      /^CL@(?!Batumi)/,
    ],
    [
      'a state that acts where another one is a neighbour',
      ['In Ndola the Danish consul locked the door on Thursday and drove to the Congolese border.'],
      /^DK@Ndola/,
    ],
    [
      'an office that several states call so',
      [
        'Germany has fewer people at its embassy in Lusaka than last week.',
        'All of the families at the embassy were ordered to leave on Saturday, the Foreign Office announced.',
      ],
      /^DE@/,
    ],
  ])('is right for %s', (_, paragraphs, last) => {
    expect(told(...paragraphs).at(-1)).toMatch(last);
  });

  it('is that of the order which goes on, though another state was spoken of since', () => {
    const senders = told(
      'Peru has ordered the families of its embassy in Lusaka to leave, after Congo’s defence minister threatened the city.',
      'The order applies to all non-emergency staff.',
    ).map((line) => line.split('@')[0]);
    expect(senders).toEqual(['PE', 'PE']);
  });
});

describe('a heading of an entry in marks of emphasis', () => {
  it('tells where its steps are taken', () => {
    expect(
      told(
        '**Lusaka, the Peruvians.** Lima is to close its embassy on Friday.',
        '**Ndola.** Denmark has shut its consulate.',
      ),
    ).toEqual(['PE@Lusaka suspended-operations', 'DK@Ndola suspended-operations']);
  });
});

describe('a drill of one state', () => {
  it('takes nothing back that another state was told to do', () => {
    expect(
      told(
        'The Danes are thin on the ground in Lusaka: eleven of the nineteen people at their embassy flew home on Friday.',
        'There was a helicopter over the Peruvian embassy on Saturday. It was an exercise.',
      ),
    ).toEqual(['DK@Lusaka reduced-staffing']);
  });

  it('takes back what that state itself was told to do', () => {
    expect(
      told(
        'The Danes are thin on the ground in Lusaka: eleven of the nineteen people at their embassy flew home on Friday.',
        'There was a helicopter over the Danish embassy on Saturday. It was an exercise.',
      ),
    ).toEqual([]);
  });
});
