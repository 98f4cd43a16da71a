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
