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
