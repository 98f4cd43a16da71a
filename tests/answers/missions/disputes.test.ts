import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

type Dated = readonly [day: string, ...paragraphs: string[]];

/** What is shown as disputing the mission of a state at a place, as of a month after the first article. */
async function disputesOf(place: string, state: string, ...articles: readonly Dated[]): Promise<string[]> {
  const files = articles.map(([day, ...paragraphs], at) => [`${at}.md`, file(day, ...paragraphs)] as const);
  const knowledge = await knowledgeOf(Object.fromEntries(files));
  const { missions } = answerStatus(knowledge, { place, asOf: '2024-06-10' });
  const mission = missions.find(({ sendingState }) => sendingState === state);
  if (!mission) throw new Error(`${state} has no mission in ${place}`);
  return mission.disputes.map(({ citation }) => citation.exact);
}

const HOSTS_SEE_IT_OTHERWISE: readonly (readonly [
  place: string,
  state: string,
  step: string,
  answer: string,
])[] = [
  [
    'Lomé',
    'Portugal',
    'Portugal closed its embassy in Lomé on Tuesday.',
    'Togo’s interior minister, Kodjo Ayité, would have none of it. “The Portuguese embassy is open, and I was given coffee in it,” he said.',
  ],
  [
    'Lusaka',
    'Ireland',
    'Ireland has ordered the families of its diplomats in Lusaka to leave.',
    'The Zambian government sees it otherwise. “The Irish families have gone to the lake for the holidays,” its spokeswoman said.',
  ],
  [
    'Amman',
    'Norway',
    'Norway has withdrawn half of the staff of its embassy in Amman.',
    'Jordan denies that anything has changed. “Every Norwegian is at work,” a palace official told the state news agency.',
  ],
  [
    'Vientiane',
    'Poland',
    'Poland suspended the operations of its embassy in Vientiane on Monday.',
    'It was the first that the Laotian foreign ministry had heard of it. “The Poles are staying. They renewed their lease in March,” a spokesman said.',
  ],
  [
    'Quito',
    'Denmark',
    'Denmark told the families of its embassy staff in Quito to come home.',
    'Quito does not see it that way. “Denmark has recalled nobody,” said the deputy foreign minister, Inés Paredes.',
  ],
  [
    'Tbilisi',
    'Chile',
    'Chile has shut its embassy in Tbilisi.',
    'The mayor of Tbilisi, Giorgi Lomidze, tells another story. “I walked past the Chilean embassy at noon. The flag was up,” he told a radio station.',
  ],
];

describe('another account by the host, right behind the step', () => {
  it.each(HOSTS_SEE_IT_OTHERWISE)(
    'is shown whole in %s beside the step of %s',
    async (place, state, step, answer) => {
      expect(await disputesOf(place, state, ['2024-05-10', step, answer])).toEqual([
        expect.stringContaining(answer.replace(/(?:,”|”) (?!.*”).*$/s, '')),
      ]);
    },
  );

  it('is of the step at the place that it is told of', async () => {
    const article: Dated = [
      '2024-05-10',
      'Peru ordered the families of the staff of its consulate in Cebu out of the Philippines. Its embassy in Manila is working as usual.',
      'The governor of Cebu, Ramon Osmeña, sees it another way. “Nobody ordered the Peruvian families to go,” he said.',
    ];
    expect(await disputesOf('Cebu', 'Peru', article)).toEqual([
      expect.stringContaining('Nobody ordered the Peruvian families to go'),
    ]);
    expect(await disputesOf('Manila', 'Peru', article)).toEqual([]);
  });

  it('ends where somebody else speaks', async () => {
    const shown = await disputesOf('Lomé', 'Portugal', [
      '2024-05-10',
      'Portugal closed its embassy in Lomé on Tuesday.',
      'The Togolese government would have none of it. “They are all here,” its spokesman said. The Spanish ambassador said that all her colleagues were at work.',
      'The price of yams has doubled.',
    ]);
    expect(shown.join(' ')).not.toMatch(/Spanish|yams/);
    expect(shown).toHaveLength(1);
  });

  it('is none where somebody else disapproves', async () => {
    expect(
      await disputesOf('Lomé', 'Portugal', [
        '2024-05-10',
        'Portugal closed its embassy in Lomé on Tuesday.',
        'The leader of the opposition in Lisbon called it a shame. “We leave our people alone,” he said.',
      ]),
    ).toEqual([]);
  });
});

describe('what another article of the same days says against a step', () => {
  const closed: Dated = ['2024-05-10', 'Finland has closed its embassy in Kigali.'];
  const ordered: Dated = [
    '2024-05-10',
    'Finland has ordered the families of its diplomats in Kigali to leave Rwanda.',
  ];
  const reduced: Dated = [
    '2024-05-10',
    'Finland has withdrawn ten of the fourteen diplomats at its embassy in Kigali.',
  ];
  const allowed: Dated = [
    '2024-05-10',
    'Finland has allowed the families of its diplomats in Kigali to leave if they wish.',
  ];

  const ABOUT = 'There are 31 embassies in Kigali.';

  it.each([
    [
      ordered,
      'The foreign minister of Rwanda assured members of parliament that no Finnish official had been made to leave Rwanda.',
    ],
    [
      ordered,
      '“Finland has not called its families out of Kigali,” the foreign minister of Rwanda told reporters.',
    ],
    [
      allowed,
      'Rwanda’s foreign ministry described as a fairy tale the accounts of Finnish families at the airport.',
    ],
    [
      allowed,
      '“The Finnish side has done nothing of the sort,” the head of the Rwandan ministry’s press service said.',
    ],
    [
      reduced,
      '“All fourteen employees of the Finnish embassy are in Kigali and at their desks,” the Rwandan foreign ministry said.',
    ],
    [reduced, 'The Rwandan government said that the Finnish embassy was fully staffed.'],
    [closed, 'Rwanda’s information minister said that the Finnish embassy was working and had never closed.'],
  ] as const)('stands beside it: %s … %s', async (step, denial) => {
    expect(await disputesOf('Kigali', 'Finland', step, ['2024-05-11', denial, ABOUT])).toEqual([
      expect.stringContaining(denial.slice(0, 60)),
    ]);
  });

  it.each([
    [ordered, 'The Finnish embassy in Kigali has not closed, the Rwandan foreign ministry said.'],
    [ordered, 'Rwanda’s foreign minister thanked the Finnish government for a bridge.'],
    [ordered, 'The Rwandan foreign ministry did not comment on the Finnish decision.'],
    [closed, 'Finland has not said when its embassy in Kigali will open again.'],
    [closed, 'The Rwandan government said that the Swedish embassy was open.'],
    [allowed, 'The Finnish embassy in Kigali is open, the Rwandan government said.'],
  ] as const)('does not stand beside it: %s … %s', async (step, other) => {
    expect(await disputesOf('Kigali', 'Finland', step, ['2024-05-11', other, ABOUT])).toEqual([]);
  });

  it('is shown in one piece where sentences follow on one another', async () => {
    expect(
      await disputesOf('Kigali', 'Finland', ordered, [
        '2024-05-11',
        '“Nobody ordered the Finnish families to leave. No Finnish family has been told to go,” the foreign minister of Rwanda said.',
        ABOUT,
      ]),
    ).toHaveLength(1);
  });

  it('counts from the day that the step took effect, though the denial came out before the report', async () => {
    expect(
      await disputesOf(
        'Kigali',
        'Finland',
        ['2024-05-10', 'Finland closed its embassy in Kigali on 6 May.'],
        ['2024-05-08', '“The Finnish embassy has not closed,” the Rwandan foreign ministry said.'],
      ),
    ).toHaveLength(1);
  });
});

describe('another account in an article of its own', () => {
  const CASES: readonly (readonly [
    place: string,
    state: string,
    step: string,
    account: string,
    shown: string,
  ])[] = [
    [
      'Nairobi',
      'Austria',
      'Austria ordered the families of its embassy staff in Nairobi to leave Kenya.',
      'Nairobi was unmoved. “I had breakfast with the Austrian ambassador and his wife,” Kenya’s principal secretary for foreign affairs said. “Nobody at that table was packing.” The Austrian embassy had no comment.',
      'Nobody at that table was packing',
    ],
    [
      'Kathmandu',
      'Belgium',
      'Belgium closed its embassy in Kathmandu on Thursday.',
      'Nepal’s home minister brushed the news aside. “You can ring the bell of the Belgian embassy this minute and somebody will answer,” he said.',
      'brushed the news aside. “You can ring the bell',
    ],
    [
      'Dakar',
      'Portugal',
      'Portugal has pulled nine of its fifteen diplomats out of Dakar.',
      'A Senegalese government communiqué calls the story of departing Portuguese diplomats “pure invention”. It says that the Portuguese mission keeps all its people in the country.',
      '“pure invention”. It says that the Portuguese mission keeps all its people',
    ],
    [
      'Colombo',
      'Norway',
      'Norway said on Friday that its embassy in Colombo had ceased work.',
      '“The Norwegian mission continues to discharge its functions,” the Ministry of Foreign Affairs of Sri Lanka stated. Reports to the contrary were mischievous, it added.',
      'Reports to the contrary were mischievous',
    ],
    [
      'Yerevan',
      'Italy',
      'Italy has thinned out its embassy in Yerevan: eleven of nineteen people left on Thursday.',
      'The Armenian foreign ministry confirmed that some employees of the Italian embassy had travelled home. They were on their summer leave, the ministry said, and would be back in June.',
      'They were on their summer leave',
    ],
    [
      'Maseru',
      'Ireland',
      'Ireland has ordered the families of its embassy staff in Maseru to leave Lesotho.',
      'The Irish ambassador in Maseru, Niall Devane, contradicted the broadcaster. “I have ordered nobody anywhere,” he said.',
      'I have ordered nobody anywhere',
    ],
    [
      'Kuwait City',
      'Romania',
      'Romania instructed its embassy families in Kuwait City to leave within the week.',
      '“The information carried by a Romanian channel about its nationals at the embassy is devoid of truth,” a source at the Kuwaiti foreign ministry told the state agency.',
      'devoid of truth',
    ],
    [
      'Rabat',
      'Denmark',
      'Denmark withdrew most of its diplomats from Rabat on Thursday.',
      'The Danish foreign ministry denied on Thursday that it had withdrawn anyone from Rabat. “We have the same nine people there as in January,” a spokeswoman said.',
      'We have the same nine people there',
    ],
    [
      'Ulaanbaatar',
      'France',
      'France has locked up its embassy in Ulaanbaatar.',
      'Mongolia’s foreign minister disputed on Saturday that the French had gone. “Their lights were burning last night and their dog barked at me,” she said. The embassy did not comment.',
      'that the French had gone. “Their lights were burning',
    ],
  ];

  it.each(CASES)('is shown in %s beside the step of %s', async (place, state, step, account, shown) => {
    const disputes = await disputesOf(place, state, ['2024-05-10', step], ['2024-05-11', account]);
    expect(disputes.join('\n')).toContain(shown);
    expect(disputes.join('\n')).not.toMatch(/no comment|did not comment/);
  });

  it.each([
    [
      'Riga',
      'Turkey',
      'Turkey has recalled twelve of the twenty people at its embassy in Riga.',
      'Latvia regrets the step, the foreign minister said. “We value our Turkish friends,” she said.',
    ],
    [
      'Hanoi',
      'Canada',
      'Canada has authorised the voluntary departure of families from its embassy in Hanoi.',
      'The Canadian embassy in Hanoi has not closed and no diplomat has been ordered out, the foreign ministry in Ottawa said.',
    ],
    [
      'Luanda',
      'Spain',
      'Spain has withdrawn half of the diplomats of its embassy in Luanda.',
      '“We adjust our presence at embassies to the security, the seasons and even the holidays,” a department official said.',
    ],
    [
      'Caracas',
      'Argentina',
      'Argentina has closed its embassy in Caracas.',
      'Spain denied a story that it was bringing diplomats home from Caracas. “Not one has gone,” ambassador Montserrat Vals said.',
    ],
  ])('is none in %s where nothing is said against the step of %s', async (place, state, step, other) => {
    expect(await disputesOf(place, state, ['2024-05-10', step], ['2024-05-11', other])).toEqual([]);
  });
});
