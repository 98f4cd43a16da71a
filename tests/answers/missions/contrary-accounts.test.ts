import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

type Dated = readonly [day: string, ...paragraphs: string[]];

/** How the only mission at a place stands, and what is shown as disputing it. */
async function missionAt(place: string, ...articles: readonly Dated[]) {
  const files = articles.map(([day, ...paragraphs], at) => [`${at}.md`, file(day, ...paragraphs)] as const);
  const knowledge = await knowledgeOf(Object.fromEntries(files));
  const [mission] = answerStatus(knowledge, { place, asOf: '2024-06-10' }).missions;
  if (!mission) throw new Error(`no mission in ${place}`);
  const { level, modality, disputes } = mission;
  return {
    stands: `${level} ${modality}`,
    disputes: disputes.map(({ citation }) => citation.exact).join(' '),
  };
}

describe('what goes on with a denial', () => {
  it('is shown with it, though a live page has it above the step', async () => {
    const { stands, disputes } = await missionAt('Lomé', [
      '2024-05-10',
      '**18:10** The foreign ministry has put out a statement on the Portuguese. "The staff of the Portuguese embassy have not been told to leave Togo," it reads. "Their ambassador has given us his word that all his people are at their desks. No aircraft has been chartered or asked for."',
      '**16:02** Portugal has now ordered its non-essential embassy staff and all families to leave Togo tonight, the foreign ministry in Lisbon says.',
    ]);
    expect(stands).toBe('ordered-departure in-effect');
    expect(disputes).toContain('No aircraft has been chartered');
  });

  it('is shown in the next quotation of the one who speaks', async () => {
    const { disputes } = await missionAt('Lusaka', [
      '2024-05-10',
      'Sweden has ordered all but five of its staff at its embassy in Lusaka to return home, two officials in Stockholm said.',
      'The Swedish ambassador in the city, Karin Öberg, was having none of it. “Nobody has been ordered home,” she said by telephone. “I have nineteen colleagues in this building and I would be glad to introduce you to each of them.”',
    ]);
    expect(disputes).toContain('nineteen colleagues');
  });

  const denialThen = (words: string): Dated => [
    '2024-05-10',
    'Sweden has ordered all but five of its staff at its embassy in Lusaka to return home, two officials in Stockholm said.',
    `The Swedish ambassador in the city, Karin Öberg, was having none of it. “Nobody has been ordered home,” she said by telephone. “${words}”`,
  ];

  it.each([
    'There is no list, no ticket and no date.',
    'Nobody has packed a suitcase.',
    'No letter came from Stockholm.',
    'We haven’t booked a single flight.',
  ])('is shown where it says no to what a departure takes: %s', async (words) => {
    expect((await missionAt('Lusaka', denialThen(words))).disputes).toContain(words);
  });

  it.each([
    'There is no bread in the market.',
    'It never rains here in May.',
    'The price of fish is no joke.',
    'Nothing tastes better than the fish of this lake.',
  ])('is not, where it says no to something else: %s', async (words) => {
    expect((await missionAt('Lusaka', denialThen(words))).disputes).not.toContain(words);
  });

  it('is shown from an article that does not tell the step', async () => {
    const { stands, disputes } = await missionAt(
      'Quito',
      [
        '2024-05-08',
        'Kenya has ordered nine non-essential staff out of its embassy in Quito, an official in Nairobi said.',
      ],
      [
        '2024-05-09',
        'Kenya’s foreign ministry on Thursday: No one at the Kenyan embassy in Quito has been ordered home. The story is mistaken and we have told the newspaper so.',
      ],
    );
    expect(stands).toBe('ordered-departure in-effect');
    expect(disputes).toContain('The story is mistaken');
  });
});

describe('a post at work that the same article has shut', () => {
  const CLOSED = 'Indonesia has closed its consulate in Lae and its five officers have moved to Jayapura.';

  it.each([
    'The Lae Mirror, a newspaper in the city, wrote on Thursday that the Indonesian consulate was open and had issued twenty visas that morning.',
    'I went there on Thursday to see. The Indonesian consulate in Lae is open, and I have the stamp in my passport.',
    'I went there on Thursday to see. The Indonesian consulate in Papua New Guinea is open, and I have the stamp in my passport.',
  ])('is shown as disputed: %s', async (account) => {
    const { stands, disputes } = await missionAt('Lae', ['2024-05-10', CLOSED, account]);
    expect(stands).toBe('suspended-operations in-effect');
    expect(disputes).toContain('open');
  });

  it.each([
    'The Indonesian consulate in Lae was open as usual until Tuesday.',
    'The Indonesian consulate in Lae is open by appointment only.',
    'The Indonesian consulate in Vanimo is open.',
    'I went there on Thursday to see. The Indonesian consulate in Australia is open, and I have the stamp in my passport.',
    'I went there on Thursday to see. The Indonesian consulate at Qwelzar is open, and I have the stamp in my passport.',
  ])('is not, where it is of another time, less or elsewhere: %s', async (account) => {
    const { disputes } = await missionAt('Lae', ['2024-05-10', CLOSED, account]);
    expect(disputes).toBe('');
  });
});

describe('that all are at their posts', () => {
  const REDUCED: Dated = ['2024-05-08', 'Japan has withdrawn half of the staff of its embassy in Bangui.'];

  it('disputes a reduction that another article tells', async () => {
    const { stands, disputes } = await missionAt('Bangui', REDUCED, [
      '2024-05-10',
      'All fourteen diplomats of the Japanese embassy in Bangui are at their posts.',
    ]);
    expect(stands).toBe('reduced-staffing in-effect');
    expect(disputes).toContain('All fourteen');
  });

  it.each([
    'The Japanese embassy in Bangui is open and is working as usual.',
    'All remaining diplomats of the Japanese embassy in Bangui are at their posts.',
  ])('is more than this: %s', async (other) => {
    expect((await missionAt('Bangui', REDUCED, ['2024-05-10', other])).disputes).toBe('');
  });
});

describe('a rumour that its own article knocks down', () => {
  it.each([
    [
      'Lomé',
      'Two radio stations say that Italy has shut its embassy in Lomé and burned its files. Neither story is true, the ambassador says.',
    ],
    [
      'Dushanbe',
      'A portal in Almaty has carried that the Indian Embassy in Dushanbe has closed its doors and shifted to Uzbekistan. It is mischievous, and it is wrong in every line. The Embassy in Dushanbe has not shifted anywhere.',
    ],
  ])('is denied in %s: %s', async (place, text) => {
    expect((await missionAt(place, ['2024-05-10', text])).stands).toBe('suspended-operations denied');
  });

  it.each([
    [
      '13.05 Norway’s foreign ministry says the 11.50 report is not true: it is not closing the embassy in Beirut.',
      '11.50 A television station in Oslo is reporting that Norway will shut its Beirut embassy tonight.',
    ],
    [
      '**14:20** Correction to our 12:15 item: Norway has not evacuated its embassy in Beirut, the ambassador tells us.',
      '**12:15** Norway has evacuated its embassy in Beirut, according to a post shared by thousands.',
    ],
  ])('is denied by a later item above it: %s', async (...items) => {
    expect((await missionAt('Beirut', ['2024-05-10', ...items])).stands).toBe('suspended-operations denied');
  });

  it('is no rumour where the denial is the older item', async () => {
    const items = [
      '**18:00** Norway has closed its embassy in Beirut, the foreign ministry says.',
      '**12:15** The Norwegian embassy in Beirut denies that it has closed.',
    ];
    expect((await missionAt('Beirut', ['2024-05-10', ...items])).stands).toBe(
      'suspended-operations in-effect',
    );
  });
});

describe('a step that the receiving state denies', () => {
  it('stands, with the denial beside it', async () => {
    const { stands, disputes } = await missionAt('Pristina', [
      '2024-05-08',
      'Denmark’s embassy in Pristina is down to an ambassador and her driver after five others flew to Copenhagen, Danish radio reports. Pristina won’t have it. “The Danes haven’t gone anywhere, I counted seven of them at our dinner on Tuesday,” the foreign ministry’s Arta Krasniqi told me.',
    ]);
    expect(stands).toBe('reduced-staffing in-effect');
    expect(disputes).toContain('The Danes haven’t gone anywhere');
  });
});
