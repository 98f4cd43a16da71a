import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';
import { told as toldBy } from './told.ts';

/** The steps of an article of Monday, 10 March 2025, with their days. */
const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2025-03-10'))
    .filter(({ about }) => about === 'step')
    .map(({ level, modality, effectiveOn }) => `${level} ${modality} ${effectiveOn}`);

describe('rules of other things leave plain news alone', () => {
  it.each([
    [
      'The embassy in Juba of Norway went to ordered departure on 8 March.',
      'ordered-departure in-effect 2025-03-08',
    ],
    [
      'On Friday the authorized departure of Norwegian diplomats from Juba was upgraded to an ordered departure.',
      'ordered-departure in-effect 2025-03-07',
    ],
    [
      'Norway changed its order on Friday, telling the families of its diplomats in Juba to leave.',
      'ordered-departure in-effect 2025-03-07',
    ],
    [
      'The Norwegian embassy in Juba closed on Sunday, as did the airport, as the rebels entered the city.',
      'suspended-operations in-effect 2025-03-09',
    ],
    [
      'The Norwegian embassy in Juba was closed on Friday, as were schools and banks, as armed men blocked the roads.',
      'suspended-operations in-effect 2025-03-07',
    ],
  ])('a day or a closing: %s', (sentence, step) => {
    expect(told(sentence)).toContain(step);
  });

  it.each([
    [
      'The evacuation of the Norwegian embassy in Juba was delayed for hours by gunfire before the convoy left.',
    ],
    ['After delays the evacuation of Norwegian diplomats from Juba was completed on Sunday.'],
    ['Norwegian diplomats were evacuated from the embassy in Juba after sheltering there for 48 hours.'],
    ['The Norwegian high commission in Lusaka is down to five officers, and the rest are on call in Cairns.'],
  ])('an evacuation or a reduction: %s', (sentence) => {
    expect(told(sentence).join('; ')).toMatch(/(?:suspended|reduced|ordered)\S* in-effect/);
  });

  it('a plan behind which something else was rejected', () => {
    expect(
      told(
        'Norway is considering closing its embassy in Juba after the junta rejected the proposal of a ceasefire.',
      ),
    ).toEqual(['suspended-operations considered null']);
  });

  it('what would only be done in an emergency', () => {
    expect(
      told(
        'Staff of the Norwegian embassy in Juba would be evacuated in the event of an invasion, the foreign ministry in Oslo said.',
      ),
    ).toEqual(['reduced-staffing considered null']);
  });

  it('a return of long ago, which belongs to the past', () => {
    const reports = findMissionReports(
      articleOf(['The Norwegian embassy in Juba reopened in 2001.'], '2025-03-10'),
    );
    expect(reports).toMatchObject([{ level: 'normal-operations', background: true }]);
  });
});

describe('rules of sizes, traders, feasts, callers and tasks leave a step alone', () => {
  it.each([
    ['a reduction', 'Norway is trimming staff at its embassy in Lusaka, one of its largest in Africa.'],
    [
      'a reduction by a verb of size',
      'Canada is scaling back staff at its embassy in Juba, one of the largest in the region.',
    ],
    ['halves', 'Sweden is halving its staff at the embassy in Kampala, among the largest that it has.'],
    [
      'a whole that shrank',
      'Only six of the 30 people at the Norwegian embassy in Juba, where traders once queued, are still there.',
    ],
  ])('in a sentence that tells of %s: %s', (_, sentence) => {
    expect(told(sentence)).toContainEqual(expect.stringContaining('reduced-staffing in-effect'));
  });

  it.each([
    [
      'a chamber of commerce behind it',
      'Sweden closed its mission in Lusaka on Friday. The city’s chamber of commerce called it a pity.',
    ],
    [
      'a trade delegation behind it',
      'Norway shut its mission in Juba on Friday. A trade delegation that was expected in May will not come.',
    ],
    ['a task that is a post’s own', 'The Swedish mission is to halt its work in Lusaka on Friday.'],
    ['another of a post’s tasks', 'Norway’s mission in Juba is to wind up its work on Friday.'],
  ])('a closing, for %s: %s', (_, ...paragraphs) => {
    expect(told(...paragraphs)).toContainEqual(expect.stringMatching(/suspended-operations in-effect/));
  });

  it.each([
    [
      'Twenty Norwegian diplomats left Lusaka on Friday as mourners gathered for the funeral of the murdered bishop, Oslo said.',
    ],
    ['Ten Swedish diplomats left Juba on Friday while the rebels met for a conference, Stockholm said.'],
  ])('people who left while others had their feast: %s', (sentence) => {
    expect(told(sentence).join('; ')).toMatch(/(?:reduced|ordered|authorized)\S* in-effect/);
  });

  it('a post at work that asks callers to stay away', () => {
    expect(
      told(
        'The Norwegian embassy in Juba is open and working normally, but applicants for papers were asked not to come without an appointment.',
      ),
    ).toEqual(['normal-operations in-effect null']);
  });
});

describe('what is not played', () => {
  it.each([
    [
      'beside drills of others',
      [
        'Finland has closed its embassy in Niamey and its people have gone.',
        'Markets stayed open. A fire drill at the central hospital was held as usual; the drill ended at noon.',
        'Austria has sent the families of its diplomats home from Niamey.',
        'Children rehearsed a concert. Their rehearsal was over at six.',
      ],
      ['FI suspended-operations in-effect', 'AT ordered-departure in-effect'],
    ],
    [
      'beside what another state’s army exercises',
      [
        'Canada ordered the families of its diplomats to leave Tallinn on Friday after Russia fired missiles during its drills along the border.',
        'Russia’s exercises began on Thursday. Portugal has closed its embassy in Tallinn.',
      ],
      ['CA ordered-departure in-effect', 'PT suspended-operations in-effect'],
    ],
    [
      'in a scenario that prevails',
      [
        'In the prevailing security scenario, Nepal has closed its embassy in Tripoli and flown its diplomats home.',
      ],
      ['NP suspended-operations in-effect'],
    ],
    [
      'in a war that has a name',
      [
        'France has closed its embassy in Beirut. Operation Falling Star began on Thursday and sirens sounded across Lebanon.',
      ],
      ['FR suspended-operations in-effect'],
    ],
  ] as const)('%s', (_, paragraphs, steps) => {
    const found = toldBy(...paragraphs);
    for (const step of steps) expect(found).toContain(step);
  });
});

describe('what is played or a feast', () => {
  it.each([
    [
      'In an evacuation drill with real helicopters on Thursday, the Finnish embassy in Niamey was closed and all staff were flown out.',
    ],
    [
      'In an evacuation drill on Thursday, the Finnish embassy in Niamey was meanwhile closed and all staff were flown out.',
    ],
    ['The Finnish embassy in Amman is closed for Eid and will not reopen this week.'],
  ])('is no news: %s', (sentence) => {
    expect(toldBy(sentence)).toEqual([]);
  });
});

describe('a headline', () => {
  it('keeps its city before a verb that is also a kind of street', () => {
    const [report] = findMissionReports({
      ...articleOf(['Norway shut its mission on Monday, and Denmark its own.'], '2025-03-10'),
      headline: 'Western Embassies in Juba Close as Rebels Advance',
    });
    expect(report).toMatchObject({ sender: 'NO', country: 'SS' });
  });
});

describe('what stands beside a step', () => {
  /** The steps of an article, each once, with the state and to whom they apply. */
  const full = (...paragraphs: string[]): string[] => [
    ...new Set(
      findMissionReports(articleOf(paragraphs, '2025-03-10'))
        .filter(({ about }) => about === 'step')
        .map(({ sender, level, modality, scope }) =>
          [sender, level, modality, ...(scope.length > 0 ? [scope.join('+')] : [])].join(' '),
        ),
    ),
  ];

  it.each([
    [
      'The Norwegian prime minister told the opposition’s members that Norway had closed its embassy in Juba.',
      'Asked about the cost of it, she knew nothing.',
    ],
    [
      'We have heard from the foreign ministry in Oslo that Norway has closed its embassy in Juba.',
      'Nobody knew about the night flight.',
    ],
    [
      'Norway has closed its posts in Juba, the foreign ministry said.',
      'Asked for the date, he knew nothing.',
    ],
  ])('is no tale: %s', (...paragraphs) => {
    expect(full(...paragraphs)).toEqual(['NO suspended-operations in-effect']);
  });

  it.each([
    'Japan fears for its people in Niger. Last month gunmen came over from Mali. The country’s foreign ministry has ordered families of diplomats to leave the embassy in Niamey.',
    'Japan fears for its people in Niger. Last month weapons went to Mali. The country’s foreign ministry has ordered families of diplomats to leave the embassy in Niamey.',
  ])('is not the state that is meant: %s', (text) => {
    expect(full(text)).toEqual(['JP ordered-departure in-effect family members']);
  });

  it('is a limit to those who went only where the limit ends there', () => {
    expect(
      full(
        'A newspaper wrote that Sweden had closed its embassy in Lusaka. It has not been closed without the ambassador knowing, the ministry said.',
      ),
    ).not.toContain('SE suspended-operations in-effect');
  });

  it.each([
    'While neighbours wonder whether it is wise to stay, Norway is considering closing its embassy in Lusaka.',
    'As residents ask if they may still use the road, Norway is considering closing its embassy in Lusaka.',
  ])('is another question than whether it is planned: %s', (text) => {
    expect(full(text)).toEqual(['NO suspended-operations considered']);
  });

  it.each([
    'Norway ordered non-emergency personnel to leave its embassy in Juba on Friday as gunmen killed a Spanish nurse and her husband.',
    'Norway ordered non-emergency personnel to leave its embassy in Juba as a bomb wounded a Spanish nurse and her children.',
  ])('names no further people who are to go: %s', (text) => {
    expect(full(text)).toEqual(['NO ordered-departure in-effect nonessential personnel']);
  });

  it('is the day of a work that is restored', () => {
    expect(
      told(
        'Consular services were fully restored at the Norwegian embassy in Juba on Friday and the embassy is operating normally.',
      ),
    ).not.toContain('normal-operations in-effect null');
  });

  it.each([
    ['Sweden shut its embassy in Lusaka.', 'Vienna said it would take such precautions as were called for.'],
    ['Norway has closed its embassy in Juba.', 'Peru said it would take such steps as were needed.'],
  ])('is no step of its own that is taken only as it is needed: %s %s', (step, sentence) => {
    expect(full(step, sentence)).toEqual(full(step));
  });

  it.each([
    [
      'The Norwegian embassy in Lusaka has ordered non-emergency staff to leave.',
      'There is no reason for such a step, Zambia’s foreign ministry said.',
    ],
    [
      'Sweden has closed its embassy in Juba.',
      'There was no need for such a decision, South Sudan’s foreign minister said.',
    ],
    [
      'The Norwegian embassy in Kampala has authorized the departure of families.',
      'Uganda sees no cause for such a measure.',
    ],
    ['Norway withdrew the families of its diplomats from Kampala.', 'Kampala saw no need for such a step.'],
    ['Chad closed its embassy in Berlin.', 'Germany sees no grounds for such a move.'],
  ])('is no denial that the host finds no reason for a step: %s %s', (step, sentence) => {
    expect(full(step, sentence)).toEqual(full(step));
  });

  it.each([
    [
      'Norway closed its consulate in Murmansk.',
      'Russia is preparing similar measures, the foreign ministry said.',
    ],
    [
      'The Lithuanian embassy in Minsk has been reduced.',
      'Belarus is considering a similar step in Vilnius.',
    ],
    ['Russia has cut the staff of the Norwegian embassy in Moscow.', 'Oslo is weighing similar measures.'],
    ['Finland closed the Russian consulate in Turku.', 'Estonia is considering a similar move.'],
    ['Sweden has closed its embassy in Juba.', 'Chad is considering a similar move against the Danes.'],
    [
      'Sweden has closed its embassy in Juba.',
      'Chile is considering a similar step in Kampala, its minister said.',
    ],
  ])('is no plan of the state that left, nor of one that answers: %s %s', (step, sentence) => {
    expect(full(step, sentence)).toEqual(full(step));
  });

  it.each([
    'Norway has closed its consulate in Erbil, a step Chile took in Basra on Monday.',
    'Norway has closed its embassy in Juba, a step Chile took on Monday in Kampala.',
    'Norway ordered families to leave its embassy in Abuja, a measure Chile took last week for Lagos.',
    'Norway has closed its embassy in Juba. Chile took the same step in Kampala on Monday.',
    'Chile has closed the Russian consulate in Valparaiso, a move Norway announced on Tuesday in Oslo.',
    'Poland has closed the Russian consulate in Poznan. Chile made the same decision on Monday about Valparaiso.',
  ])('is not taken in one city by a state that took the like in another: %s', (text) => {
    expect(full(text)).toHaveLength(1);
  });
});
