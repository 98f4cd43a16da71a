import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

function told(
  paragraphs: readonly string[],
  about: { headline?: string; publisher?: string } = {},
): readonly string[] {
  const article = articleOf(paragraphs, '2025-03-05', about.headline ?? 'Transcript of the weekly briefing');
  return findMissionReports({ ...article, publisher: about.publisher ?? 'The Example' })
    .filter((report) => report.about === 'step')
    .map(({ sender, country, city, level, modality }) => `${sender}@${city ?? country} ${level} ${modality}`);
}

const OF_KENYA = { publisher: 'Ministry of Foreign Affairs of Kenya' };

describe('the words of a spokesperson', () => {
  it('are those of the state that publishes them, at the place announced', () => {
    expect(
      told(
        [
          'Spokesperson: Before I take questions, a word on Juba. Yesterday the Principal Secretary instructed the families of our mission’s officers to return to Nairobi.',
          'Question (Daily Mirror): Has the embassy in Addis Ababa been told the same?',
          'Spokesperson: No. Our embassy in Addis Ababa is open and fully staffed.',
          'Question: And the tea auction?',
          'Spokesperson: It has been suspended for a week.',
        ],
        OF_KENYA,
      ),
    ).toEqual(['KE@Juba ordered-departure in-effect', 'KE@Addis Ababa normal-operations in-effect']);
  });

  const ABOUT_REPORT = [
    'WELLINGTON, 5 March 2025',
    'SPOKESPERSON: No statements today.',
    'JOURNALIST: A radio station in Suva says that you have shut the high commission in Port Vila.',
    'SPOKESPERSON: It is not right. The high commission in Port Vila is open and all staff are at work.',
    'JOURNALIST: And Honiara?',
    'SPOKESPERSON: We have given families the option of coming home at public expense.',
  ];

  it('answer what those who ask have heard', () => {
    expect(told(ABOUT_REPORT)).toContain('NZ@Port Vila suspended-operations denied');
    expect(told(ABOUT_REPORT)).not.toContain('NZ@Port Vila suspended-operations in-effect');
  });

  it('are of the place that was asked about', () => {
    expect(told(ABOUT_REPORT)).toContain('NZ@Honiara authorized-departure in-effect');
  });

  it('tell of another state where that was asked about', () => {
    expect(
      told(
        [
          'Question: The Norwegians have left Khartoum. Will you follow?',
          'Spokesperson: We will not. Our embassy in Khartoum is open.',
          'Question: Did the Swedes close as well?',
          'Spokesperson: I would ask them.',
        ],
        OF_KENYA,
      ),
    ).toEqual(
      expect.arrayContaining([
        'NO@Khartoum suspended-operations in-effect',
        'KE@Khartoum normal-operations in-effect',
      ]),
    );
  });
});

describe('the state that a briefing is given for', () => {
  const BRIEFING = [
    'Q: Is it true that the staff of your embassy in Niamey have been ordered out?',
    'MR. LUND: We have ordered no one to leave Niamey.',
    'Q: What are you doing about Tbilisi?',
    'MR. LUND: Since Monday the families of our people in Tbilisi may come home if they wish.',
  ];
  const READ = ['Tbilisi authorized-departure in-effect', 'Niamey ordered-departure denied'];

  it.each([
    ['DK', 'its publisher names by its capital', { publisher: 'Briefing Room Copenhagen' }],
    [
      'AU',
      'its headline names by its capital',
      { headline: 'Doorstop interview, Parliament House, Canberra' },
    ],
    [
      'NL',
      'its headline names by its people',
      { headline: 'Transcript: Dutch foreign ministry press briefing' },
    ],
  ])('is %s, which %s', (state, _, about) => {
    const reports = told(BRIEFING, { headline: 'Transcript: daily press briefing', ...about });
    for (const report of READ) expect(reports).toContain(`${state}@${report}`);
  });

  it('is the one whose office an introduction names', () => {
    const reports = told(
      ['The spokesman of the Brazilian foreign ministry took questions on Friday.', ...BRIEFING],
      { headline: 'The record' },
    );
    for (const report of READ) expect(reports).toContain(`BR@${report}`);
  });

  it('is not the one whose capital is what is spoken of', () => {
    expect(told(BRIEFING, { headline: 'Press briefing: Tbilisi' })).toEqual([]);
    expect(told(BRIEFING, { headline: 'Daily press briefing', publisher: 'The Tbilisi Gazette' })).toEqual(
      [],
    );
  });

  it('is none where two capitals are named', () => {
    expect(told(BRIEFING, { headline: 'Press briefing after the talks of Oslo and Lima' })).toEqual([]);
  });
});

describe('what is asked', () => {
  it('is no step of those who only tell of it', () => {
    const reports = told(
      [
        'Reporter: Is the embassy in Kinshasa closing?',
        'Spokesperson: No, it is open.',
        'Reporter: The French say you’ve shut the office in Goma.',
        'Spokesperson: That is right. The office in Goma has been closed since 27 January.',
        'Reporter: And Lomé?',
        'Spokesperson: We’ve sent the families home from Lomé.',
      ],
      OF_KENYA,
    );
    expect(reports).toContain('KE@Goma suspended-operations in-effect');
    expect(reports.filter((report) => report.startsWith('FR'))).toEqual([]);
  });

  it('is of a place that is no sender of its own', () => {
    expect(
      told(
        [
          'Reporter: Has the embassy in Accra closed?',
          'Spokesperson: It is open.',
          'Reporter: And in Caracas?',
          'Spokesperson: Caracas is working normally.',
        ],
        OF_KENYA,
      ),
    ).toContain('KE@Caracas normal-operations in-effect');
  });
});

describe('a return in plain words', () => {
  const of = (answer: string): readonly string[] =>
    told(
      [
        'Question: Is the mission in Kabul told to send home its staff?',
        'Spokesperson: There is no instruction to anyone to leave.',
        'Question: What is the status of our post in Dhaka?',
        'Spokesperson: Our consulate in Sylhet has been closed since Monday.',
        'Question: What about Damascus?',
        `Spokesperson: ${answer}`,
      ],
      OF_KENYA,
    );

  it.each([
    'Our embassy in Damascus reopened on 1 March.',
    'The embassy in Damascus has since reopened.',
    'Our embassy in Damascus has now resumed operations.',
  ])('is believed among other steps: %s', (answer) => {
    expect(of(answer)).toContain('KE@Damascus normal-operations in-effect');
  });

  it.each([
    'If our embassy in Damascus reopened, we would say so.',
    'Our embassy in Damascus has not reopened.',
    'Our embassy in Damascus reopened a library on Monday.',
  ])('is none here: %s', (answer) => {
    expect(of(answer)).not.toContain('KE@Damascus normal-operations in-effect');
  });
});

describe('the words of a head of mission who is asked', () => {
  const INTERVIEW = [
    'Helle Brandt has been Denmark’s ambassador to Mali since 2023. We reached her by telephone.',
    'Q: How is life there?',
    'A: Quiet. The generator runs four hours a day.',
    'Q: How many are you now?',
    'A: Today we are nine. Copenhagen told everyone who wasn’t needed to go home, and they went.',
    'Q: And the Germans?',
    'A: They closed last week. The ambassador drove to Dakar with the archive.',
    'Q: What do you read?',
    'A: Crime novels. The last library closed in June.',
  ];

  it('are of that mission, or of whom the question is about', () => {
    const reports = told(INTERVIEW, { headline: '“We sleep in the visa section”' });
    expect(reports).toContain('DK@Bamako ordered-departure in-effect');
    expect(reports).toContain('DE@Bamako suspended-operations in-effect');
    expect(reports).not.toContain('DK@Bamako suspended-operations in-effect');
  });

  it('are no others’ who write to the editor afterwards', () => {
    expect(
      told(
        [
          ...INTERVIEW,
          '*After the interview the German embassy wrote: “Our consuls receive callers in Bamako.”*',
        ],
        { headline: '“We sleep in the visa section”' },
      ),
    ).not.toContain('DK@Bamako normal-operations in-effect');
  });
});

describe('an item that begins with a people', () => {
  it('is about it, at the one place abroad that it names', () => {
    expect(
      told(
        [
          'Good morning from Accra, where the embassy of Togo gave a party.',
          '→ The Poles are packing in Conakry. Half of the staff were flown out on Tuesday.',
          '→ Cocoa has a new price.',
        ],
        { headline: 'A letter from the coast' },
      ),
    ).toEqual(['PL@Conakry reduced-staffing in-effect']);
  });
});

describe('a minister who opens a press conference with an order', () => {
  const about = { headline: 'Press conference of the Foreign Minister of Australia' };
  const ORDER =
    'LACHLAN: So as of midday the partners and children of all our people in Suva are under instruction to come home.';
  const CONTRADICTED = [
    ORDER,
    'QUESTION: The prime minister of Fiji said on the radio this morning that no Australian had been told to leave.',
    'LACHLAN: I heard that.',
    'QUESTION: Will the high commission close?',
    'LACHLAN: No. Nobody’s closing it and nobody’s proposed closing it.',
  ];

  it('speaks for his state before the first question, though no post is named', () => {
    expect(
      told(
        [
          ORDER,
          'QUESTION: Will the high commission stay as it is?',
          'LACHLAN: I can’t say.',
          'QUESTION: And the rugby?',
          'LACHLAN: It goes on.',
        ],
        about,
      ),
    ).toEqual(['AU@Suva ordered-departure in-effect']);
  });

  it('denies what he is asked about, and not his own order, when a question tells what others say of it', () => {
    expect(told(CONTRADICTED, about)).toEqual([
      'AU@Suva ordered-departure in-effect',
      'AU@Suva suspended-operations denied',
    ]);
    const accounts = findMissionReports(articleOf(CONTRADICTED, '2025-03-05', about.headline)).filter(
      (report) => report.about === 'report',
    );
    expect(accounts.map(({ level, modality }) => `${level} ${modality}`)).toEqual([
      'ordered-departure denied',
    ]);
  });

  it('tells of no step where he speaks of the public or of troops', () => {
    expect(
      told(
        [
          'LACHLAN: All our citizens in Suva are under instruction to register, and our troops in Suva come home in May.',
          'QUESTION: For how long?',
          'LACHLAN: I can’t say.',
          'QUESTION: And the rugby?',
          'LACHLAN: It goes on.',
        ],
        about,
      ),
    ).toEqual([]);
  });
});

describe('an order that reporters ask about for another post', () => {
  const about = { headline: 'Press briefing of the Department of Foreign Affairs, Manila' };
  const BRIEFING = [
    'SECRETARY ROQUE: Good morning. Everyone at our embassy in Conakry must leave.',
    'QUESTION: The Guinean labor minister said that your ambassador had assured him that no member of the embassy was being sent home.',
    'SECRETARY ROQUE: I can only tell you what I signed.',
    'QUESTION: What about Dakar? My desk was told that the same memo went to our embassy there.',
    'SECRETARY ROQUE: No. No one in Dakar has received any instruction to leave, from me or from the ministry.',
  ];

  it('is denied there, and contradicted only by the host', () => {
    expect(told(BRIEFING, about)).toEqual([
      'PH@Conakry ordered-departure in-effect',
      'PH@Dakar ordered-departure denied',
    ]);
    const accounts = findMissionReports(articleOf(BRIEFING, '2025-03-05', about.headline)).filter(
      (report) => report.about === 'report',
    );
    expect(accounts.map(({ country, modality }) => `${country} ${modality}`)).toEqual(['GN denied']);
    const [account] = accounts;
    expect(BRIEFING.join('\n\n').slice(account?.evidence.start, account?.evidence.end)).toContain(
      'Guinean labor minister',
    );
  });
});

describe('a state of which a briefing announces something', () => {
  const briefing = (announced: string): readonly string[] => [
    'MS. LUNDY: Good afternoon. I have one thing at the top, and then I’m yours.',
    announced,
    'QUESTION: There’s a report in a Nairobi paper that you’re going to board up the embassy in Asmara and hand the keys to the Swiss. Is that so?',
    'MS. LUNDY: No. We are not closing the embassy in Asmara, and nobody in this building has proposed it.',
    'QUESTION: And the families?',
    'MS. LUNDY: The Undersecretary is looking at whether families at the post should be offered the chance to leave.',
  ];

  it('is the one whose “we” it is', () => {
    const rows = told(briefing('The United States will send 40,000 tons of wheat to Djibouti this summer.'), {
      headline: 'Department press briefing',
    });
    expect(rows).toContain('US@Asmara suspended-operations denied');
    expect(rows).toContain('US@Asmara authorized-departure considered');
  });

  it.each(['Ukraine will hold a vote on Sunday, and we wish it well.', 'Djibouti is a friend of ours.'])(
    'is not one that only does something itself: %s',
    (announced) => {
      const rows = told(briefing(announced), { headline: 'Department press briefing' });
      expect(rows.join()).not.toMatch(/UA@|DJ@/);
    },
  );
});
