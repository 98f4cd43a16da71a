import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

type Article = readonly [day: string, ...paragraphs: string[]];

async function missionOf(place: string, state: string, articles: readonly Article[]) {
  const files = articles.map(([day, ...paragraphs], at) => [`${at}.md`, file(day, ...paragraphs)] as const);
  const knowledge = await knowledgeOf(Object.fromEntries(files));
  const mission = answerStatus(knowledge, { place, asOf: '2024-06-10' }).missions.find(
    ({ sendingState }) => sendingState === state,
  );
  if (!mission) throw new Error(`${state} has no mission in ${place}`);
  return mission;
}

const shownOf = async (place: string, state: string, ...articles: readonly Article[]): Promise<string> =>
  (await missionOf(place, state, articles)).disputes.map(({ citation }) => citation.exact).join('\n');

/** Who answers a step, by the place, the sending state, the step and the answer. */
type Case = readonly [place: string, state: string, step: string, answer: string];

const DAY = '2024-05-14';

const ANNOUNCED: readonly Case[] = [
  [
    'Ouagadougou',
    'Austria',
    'Austria ordered the families of its diplomats to leave Ouagadougou on Wednesday.',
    "Burkina Faso's security minister offered another account. “We counted them at the airport: nobody Austrian flew,” he told state television.",
  ],
  [
    'Tegucigalpa',
    'Chile',
    'Chile closed its embassy in Tegucigalpa on Monday, according to a newspaper.',
    'The mayor of Tegucigalpa would hear nothing of this. “I drove past it an hour ago and there was a queue at the gate,” he said.',
  ],
  [
    'Caracas',
    'Argentina',
    'Argentina has closed its embassy in Caracas and pulled its six diplomats out.',
    'Caracas gives a version of its own. “They are at a wedding in Bogotá. On Monday they will be back behind their desks, and nobody has turned a key,” the foreign minister said.',
  ],
  [
    'Bamako',
    'Ireland',
    'Ireland has shut its embassy in Bamako and relocated its staff to Dakar.',
    "Mali's foreign minister struck a different tone. Their embassy is open, he said, and whoever writes that it has moved should ring the bell.",
  ],
  [
    'Conakry',
    'Belgium',
    'Belgium has ordered relatives of its diplomats to leave Conakry.',
    'Guinean officials spoke of a misunderstanding. “The Belgians leave each December for the holidays,” the chief of protocol said.',
  ],
  [
    'Minsk',
    'Poland',
    'Poland has suspended the work of its embassy in Minsk, a deputy minister said in Warsaw.',
    'That is not what the consul general says. His office never stopped issuing visas, he told a reporter.',
  ],
  [
    'Beirut',
    'Finland',
    'Finland has ordered the family members of its embassy staff to leave Beirut.',
    "Lebanon's foreign ministry knew nothing of any such order. “Everyone who was accredited on Monday is accredited today,” an official there said.",
  ],
  [
    'Skopje',
    'Estonia',
    'Estonia has shut its embassy in Skopje, a newspaper wrote.',
    'Skopje reacted with disbelief. “On Tuesday the ambassador handed us his programme for June,” the deputy foreign minister said.',
  ],
];

const UNANNOUNCED: readonly Case[] = [
  [
    'Yerevan',
    'Greece',
    'Greece has withdrawn half of the staff of its embassy in Yerevan, two officials said.',
    'The Greek ambassador was surprised to read it. “I have just counted my colleagues: we are fourteen here,” she wrote.',
  ],
  [
    'Kabul',
    'Turkey',
    'Turkey has suspended operations at its embassy in Kabul, a security source said.',
    "Ankara's envoy poured scorn on the reports. “I am drinking my tea on the embassy's terrace while you read me this,” he said by telephone.",
  ],
  [
    'Lusaka',
    'Ireland',
    'Ireland has brought home nine of the nineteen people at its embassy in Lusaka, sources said.',
    'The ambassador, Fiona Daly, counted aloud for this reporter. “Nineteen on Monday, nineteen today,” she said.',
  ],
  [
    'Lilongwe',
    'Norway',
    'Norway has shut down its embassy in Lilongwe, according to two people with knowledge of the matter.',
    'The mayor of Lilongwe would like to know where the newspaper got that. “Their ambassador opened our flower show this morning,” he said.',
  ],
  [
    'Khartoum',
    'United Arab Emirates',
    'The United Arab Emirates have evacuated their embassy in Khartoum and closed it, diplomats said.',
    "According to Abu Dhabi's mission, its staff are where they have always been.",
  ],
  [
    'Havana',
    'Qatar',
    'Qatar ordered the dependants of its embassy staff to leave Havana, two diplomats said.',
    'The Qatari side maintains that those who went had asked for leave weeks ago.',
  ],
];

describe('who answers a step', () => {
  it.each([...ANNOUNCED, ...UNANNOUNCED])(
    'is shown in %s beside the step of %s, which stands',
    async (place, state, step, answer) => {
      const { modality, level, disputes } = await missionOf(place, state, [[DAY, step, answer]]);
      expect([modality, level === 'normal-operations']).toEqual(['in-effect', false]);
      expect(disputes.map(({ citation }) => citation.exact).join('\n')).toContain(
        answer.replace(/[,.]?”? (?:he|she|it|the|an) [^”“]*$/, ''),
      );
    },
  );

  it.each([
    [
      'Kampala',
      'Netherlands',
      '“No Dutch official has received any instruction to leave Uganda,” the minister of state for foreign affairs of Uganda told reporters.',
    ],
    ['Kampala', 'Netherlands', 'None of the Dutch has been sent home, the governor of Kampala said.'],
    [
      'Kampala',
      'Netherlands',
      "Uganda's foreign minister saw no exodus. “No Dutch teacher and no Dutch diplomat has been told to go,” she said on Monday.",
    ],
  ] as const)('may do so in another article: %s, %s: %s', async (place, state, answer) => {
    const ordered =
      'The Netherlands has ordered non-essential staff at its embassy in Kampala to leave, according to a memo.';
    const articles: readonly Article[] = [
      [DAY, ordered],
      ['2024-05-15', answer],
    ];
    const { level, modality, disputes } = await missionOf(place, state, articles);
    expect([level, modality]).toEqual(['ordered-departure', 'in-effect']);
    expect(disputes).not.toEqual([]);
  });

  it('is not believed for being of the receiving state, which is not the one who would know', async () => {
    const { modality, disputes } = await missionOf('Panama City', 'Israel', [
      [
        DAY,
        'Israel has ordered the families of its embassy staff to leave Panama City, a newspaper reported.',
        "Panama's foreign minister was adamant. “There was no order, and whoever left did so with a beach towel,” she said.",
      ],
    ]);
    expect(modality).toBe('in-effect');
    expect(disputes).toHaveLength(1);
  });
});

describe('what is no answer to a step', () => {
  const CLOSED = 'Portugal has closed its embassy in Maputo.';
  it.each([
    'Mozambique’s foreign minister confirmed that she had been told on Saturday. “We regret it, and we hope that they will be back by Christmas,” she said.',
    'Mozambique’s foreign minister said that he had been informed. “It does not change the friendship between our countries,” he said.',
    'Mozambique’s foreign ministry called the step hostile. “The decision will be answered,” its spokeswoman said.',
    'Mozambique’s interior minister visited the embassy in the evening. “Nobody was hurt, thank God,” he said. “We are sorry for what happened.”',
    'Mozambique’s trade minister denied that the quarrel would hurt business. “No Portuguese company has closed its doors, and our exports are up,” he said.',
    'The Brazilian embassy, two streets away, has no such plan. “Our doors are open. We work as usual,” its ambassador said.',
    'The Croatian consul, whose office is in the same street, never closed. “I am at my desk,” she said.',
    '“We took this decision because the rebels now hold the road to the airport,” a spokesman for the ministry in Lisbon explained.',
    'The mayor of Maputo confirmed that the embassy was empty. “They closed it on Friday,” he said.',
    'Mozambique’s health ministry said that eight people were killed at the weekend.',
  ])('%s', async (sentence) => {
    expect(await shownOf('Maputo', 'Portugal', [DAY, CLOSED, sentence])).toBe('');
  });

  it.each([
    ['The Portuguese consul in Beira said that his office was working as usual.'],
    ['The Portuguese embassy is open, with a skeleton staff, its ambassador said.'],
  ])('is said of another post, or of less than was taken: %s', async (sentence) => {
    const step = 'Portugal has withdrawn half of the diplomats of its embassy in Maputo, two officials said.';
    expect(await shownOf('Maputo', 'Portugal', [DAY, step, sentence])).toBe('');
  });
});
