import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What an article of 10 May 2024, a Friday, tells as news, a line for each step. */
const told = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about, background }) => about === 'step' && !background)
      .map(({ sender, level, modality, lifts }) => `${sender} ${level} ${modality}${lifts ? ' lifts' : ''}`),
  ),
];

const scopeOf = (level: string, ...paragraphs: string[]): readonly string[] | undefined =>
  findMissionReports(articleOf(paragraphs, '2024-05-10')).find((report) => report.level === level)?.scope;

describe('an order of which only the end is told', () => {
  it.each([
    ['US', 'The ordered departure of U.S. employees from Kinshasa was lifted, the embassy said.'],
    [
      'US',
      'The ordered departure of government employees from Kinshasa was terminated on May 7, the U.S. embassy said.',
    ],
    [
      'US',
      'On May 6, 2024, the ordered departure of non-emergency U.S. government employees and eligible family members from the Democratic Republic of the Congo was lifted.',
    ],
    [
      'US',
      'The authorised departure of non-emergency U.S. government personnel and their eligible family members from Embassy Bamako has expired.',
    ],
    [
      'GB',
      'The ordered departure of dependants and non-essential staff of the British High Commission in Abuja ended on Monday.',
    ],
    ['BE', 'The evacuation order of last May for Belgian embassy staff in Bujumbura has now been revoked.'],
  ])('is over: %s %s', (sender, sentence) => {
    expect(told(sentence)).toEqual([`${sender} normal-operations in-effect lifts`]);
  });

  it('is over on the day that its sentence opens with', () => {
    const [report] = findMissionReports(
      articleOf(
        [
          'On May 6, 2024, the ordered departure of U.S. government employees and eligible family members from Kinshasa was lifted.',
        ],
        '2024-05-10',
      ),
    );
    expect(report?.effectiveOn).toBe('2024-05-06');
  });

  it.each([
    'The ordered departure of non-emergency staff from the U.S. embassy in Kinshasa has not been lifted.',
    'The ordered departure of non-essential staff from the Greek embassy in Beirut was announced on Monday.',
    'The ordered departure of non-emergency U.S. government employees from Kinshasa was announced on Tuesday after a curfew was lifted.',
  ])('stands where that is not said of it: %s', (sentence) => {
    expect(told(sentence)).toEqual([expect.stringMatching(/^\w\w ordered-departure in-effect$/)]);
  });

  it.each([
    'The ordered departure of UN employees from Goma was lifted on Monday.',
    'The mandatory departure of troops from Niamey has ended, the US embassy said.',
    'An ordered departure, under department rules, ends after 180 days at the latest.',
  ])('is none of a mission: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it('is not beside it: what people are no longer asked', () => {
    expect(
      told(
        'The U.S. is no longer asking embassy employees in Niamey to stay away: the departure order of February was cancelled on Friday.',
      ),
    ).toEqual(['US normal-operations in-effect lifts']);
  });
});

describe('an order that becomes another', () => {
  it.each([
    [
      'US ordered-departure in-effect',
      'The State Department on Thursday upgraded its guidance for Kinshasa from authorized to ordered departure for eligible family members.',
    ],
    [
      'US ordered-departure in-effect',
      'Washington moved its embassy in Juba from voluntary to mandatory departure for non-emergency staff.',
    ],
    [
      'US ordered-departure in-effect',
      'The United States replaced the voluntary departure of its embassy staff in Juba with an ordered one.',
    ],
    [
      'US authorized-departure in-effect lifts',
      'The United States downgraded the departure of staff from its embassy in Kinshasa from ordered to authorized on Thursday.',
    ],
    [
      'US authorized-departure in-effect lifts',
      'The status of the American embassy in Port-au-Prince was lowered from ordered departure to authorized departure.',
    ],
    [
      'JP authorized-departure in-effect lifts',
      'Japan has replaced its departure order for embassy staff in Dhaka with a voluntary one.',
    ],
    [
      'KR authorized-departure in-effect lifts',
      'Seoul has swapped its order to embassy families in Manila for permission to leave.',
    ],
    [
      'IN authorized-departure in-effect lifts',
      'Families at the Indian embassy in Tehran no longer need to leave, but may still do so if they wish.',
    ],
    [
      'JP authorized-departure in-effect lifts',
      "Non-essential staff of Japan's embassy in Dhaka no longer have to leave, but they still may.",
    ],
    [
      'SE normal-operations in-effect lifts',
      'Staff at the Swedish embassy in Khartoum no longer have to stay away.',
    ],
    [
      'US ordered-departure considered',
      'Washington is considering upgrading its guidance for Kinshasa from authorized to ordered departure for eligible family members.',
    ],
  ])('is told as what it becomes, %s: %s', (line, sentence) => {
    expect(told(sentence)).toEqual([line]);
  });

  it.each([
    'The embassy of Ghana in Lomé was moved from a rented villa to a house of its own.',
    'Chad replaced its ambassador in Paris with a voluntary retiree.',
  ])('is none where no order is: %s', (sentence) => {
    expect(told(sentence).filter((line) => line.includes('departure'))).toEqual([]);
  });
});

describe('an order that is lifted for some', () => {
  it.each([
    [
      'JP',
      'Japan lifted the departure order for families of its embassy staff in Dhaka but kept it for non-essential staff.',
    ],
    [
      'FR',
      'Paris has ended the departure order for relatives of its diplomats in Niamey, but it remains in force for non-essential personnel at the embassy.',
    ],
    [
      'CA',
      'Canada rescinded the order for families at its embassy in Port-au-Prince while keeping it in place for non-essential employees.',
    ],
    [
      'US',
      'Families of U.S. diplomats may return to Baghdad, but the order for non-essential embassy staff to stay away remains in force.',
    ],
    [
      'DE',
      'The order for non-essential staff of the German embassy in Beirut to leave remains in force, but families may return.',
    ],
  ])('stands for the others: %s %s', (sender, sentence) => {
    expect(told(sentence)).toEqual([`${sender} ordered-departure in-effect lifts`]);
    expect(scopeOf('ordered-departure', sentence)).toEqual(['nonessential personnel']);
  });

  it('stands for those of whom the next sentence says so', () => {
    expect(
      told(
        'Families of Japanese diplomats may return to Dhaka. Non-essential staff, however, must stay away until further notice.',
      ),
    ).toEqual(['JP normal-operations in-effect lifts', 'JP ordered-departure in-effect lifts']);
  });

  it('stands where a part of those whom it sent away is let back', () => {
    const lines = told(
      'The United States has let half of the embassy staff who were ordered to leave in April return to Baghdad. The departure order stays in force for the others and for families.',
    );
    expect(new Set(lines.map((line) => line.replace(' lifts', '')))).toEqual(
      new Set(['US ordered-departure in-effect']),
    );
  });

  it('says for whom it is lifted where that is families alone', () => {
    expect(scopeOf('normal-operations', 'Families of Japanese diplomats may return to Dhaka.')).toEqual([
      'family members',
    ]);
    expect(
      scopeOf(
        'normal-operations',
        'Japan has lifted the departure order for families and non-essential staff of its embassy in Dhaka.',
      ),
    ).toEqual([]);
    expect(
      scopeOf(
        'normal-operations',
        'Employees and family members may return to Niamey immediately, the U.S. embassy said.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['JP', 'Japan lifted the departure order for its embassy in Dhaka and kept the flag on its roof.'],
    [
      'JP',
      'Japan has lifted the departure order for its embassy in Dhaka. Tourists must stay away from the port.',
    ],
  ])('is over where nobody is kept away: %s %s', (sender, text) => {
    expect(told(text)).toEqual([`${sender} normal-operations in-effect lifts`]);
  });
});

describe('people who had been sent away', () => {
  it.each([
    ['JP', 'Non-essential staff of the Japanese embassy in Dhaka who were sent home in March are all back.'],
    ['JP', 'Families who were ordered to leave the Japanese embassy in Dhaka in March have all returned.'],
    ['IT', 'Italian diplomats who were flown out of Tripoli in March have come back to the embassy.'],
    ['KE', 'Employees whom Kenya ordered out of its embassy in Juba in March have returned to work.'],
    ['DE', 'Everybody who had been told to leave the German embassy in Kabul is back at work.'],
    ['DK', 'Danish diplomats who had been told to leave Addis Ababa are free to take up their places again.'],
    ['IE', 'Families whom Ireland allowed to leave its embassy in Kyiv in February may come back.'],
    [
      'CH',
      'Non-essential staff of the Swiss embassy in Tehran, who were sent away in April, may now return to their posts.',
    ],
    [
      'AT',
      'The diplomats, who had been permitted to leave the Austrian embassy in Kabul, have been told that they may go back to work.',
    ],
  ])('are back, or may be: %s %s', (sender, sentence) => {
    expect(told(sentence)).toEqual([`${sender} normal-operations in-effect lifts`]);
  });

  it.each([
    'None of the staff who were ordered to leave the Japanese embassy in Dhaka have returned.',
    'Non-essential staff who were ordered to leave the Brazilian embassy in Lima on Tuesday have all gone.',
    'Staff of the Dutch embassy in Tripoli who were told to leave on Monday are all back in The Hague.',
    'Staff who were ordered to leave the Dutch embassy in Tripoli on Monday have not returned.',
  ])('are away still, or at home: %s', (sentence) => {
    expect(told(sentence)).toEqual([expect.stringMatching(/^\w\w ordered-departure in-effect$/)]);
  });

  it.each([
    ['IE', 'Families of Irish diplomats in Kyiv may return to Ireland if they wish.'],
    ['AT', 'Diplomats at the Austrian embassy in Kabul have been told that they may come home.'],
  ])('are let go where they may come home: %s %s', (sender, sentence) => {
    expect(told(sentence)).toEqual([`${sender} authorized-departure in-effect`]);
  });
});
