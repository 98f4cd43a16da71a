import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const reports = (paragraphs: readonly string[]) => findMissionReports(articleOf(paragraphs, '2025-03-10'));

/** What is said against steps, as whose step it is and of what level. */
const against = (...paragraphs: string[]): string[] =>
  reports(paragraphs)
    .filter(({ about }) => about === 'report')
    .map(({ sender, level }) => `${sender} ${level}`);

const CLOSED = 'Chile has shut its embassy in Accra, the ministry in Santiago said.';

describe('a denial that is about another mission', () => {
  it.each([
    [
      'that a sentence denies for its own state',
      [
        'Britain has ordered the families of its embassy staff in Amman to leave, the Foreign Office said.',
        "Swedish radio had reported that the families at Sweden's embassy were under the same orders; the foreign ministry in Stockholm said that was wrong. 'We've told no one to leave Amman,' said its press officer, Torbjörn Ekdahl. 'There's a list of who'd like to, and it is empty.'",
      ],
      'GB',
    ],
    [
      'of a rumour that its ambassador is asked about',
      [
        'Georgia’s foreign ministry said that Sweden had withdrawn no one from its embassy in Tbilisi. The Swedes did not comment.',
        'Turkey’s ambassador was asked about a television report that his embassy would close at the end of the month. “It is false. Nobody in Ankara has decided this,” he said.',
      ],
      'SE',
    ],
    [
      'of those who would follow the first',
      [CLOSED, 'Rome, meanwhile, brushed aside reports that it was about to follow the Chileans.'],
      'CL',
    ],
    [
      'of those who would copy the first',
      [CLOSED, 'Peru dismissed reports in the local press that it would copy Chile.'],
      'CL',
    ],
    [
      'of which the article spoke last',
      [
        `${CLOSED} Germany is thinking about closing its embassy there too.`,
        'Ghanaian officials were unimpressed. “They have not asked us yet,” said an adviser.',
      ],
      'CL',
    ],
  ])('is none of the step %s', (_, paragraphs, sender) => {
    expect(against(...paragraphs).filter((one) => one.startsWith(sender))).toEqual([]);
  });

  it('turns from one post of a state to the other that the next words name', () => {
    const said = against(
      'Estonia wound up the work of its consulate in Gomel on Tuesday and cut its embassy in Minsk to four diplomats, the ministry said. In Minsk four diplomats will carry on where there used to be 13. The building in Gomel has been handed to its owner.',
      'Minsk gave another version. “The Estonian embassy has exactly the staff it had at Christmas,” said a spokesman for the Belarusian foreign ministry, Yauhen Novik.',
    );
    expect(said).not.toEqual([]);
    expect(said).not.toContain('EE suspended-operations');
  });

  it('still counts where the state is named beside another', () => {
    expect(
      against(
        CLOSED,
        'Ghana’s foreign minister, Ama Boateng, saw it otherwise. “The Chilean embassy has not closed,” she said.',
      ),
    ).toContain('CL suspended-operations');
  });
});

describe('words that contradict nothing', () => {
  it.each([
    [
      'that all went on board at a fishing port',
      'Chile no longer has a working embassy in Accra. All 12 of its people, the ambassador included, went aboard a patrol ship at the fishing port a few minutes ago.',
    ],
    [
      'a saying about guests',
      `${CLOSED} Ghanaian officials were unimpressed. “Embassies are guests, and guests are free to look at their watches,” said an aide.`,
    ],
    [
      'that guests come and go',
      `${CLOSED} Ghanaian officials shrugged. “Guests come and guests go,” said an aide.`,
    ],
    [
      'what a writer guesses',
      'Hungary has let families leave its embassy in Bishkek, the ministry said. Our guess is that it was the seed from which the rest grew.',
    ],
  ])('are %s', (_, text) => {
    expect(against(text)).toEqual([]);
  });

  it('are what the paper says of itself behind a denial', () => {
    const told = reports([
      'Argentina has withdrawn ten of its diplomats from La Paz, the ministry said.',
      'Bolivia’s foreign minister, Ana Ríos, told Radio Yungas: “Argentina has withdrawn nobody. All thirty are here, and I had tea with some of them.” We saw the passenger list. We were not invited to the tea.',
    ]);
    expect(told.filter(({ modality }) => modality === 'denied')).not.toEqual([]);
    const text = 'We were not invited';
    expect(
      told.filter(({ evidence }) => evidence.end - evidence.start === `${text} to the tea.`.length),
    ).toEqual([]);
  });

  it('are not an excuse of the host, or a desk that is manned', () => {
    expect(
      against(
        CLOSED,
        'Ghana’s interior minister told reporters that the Chileans had gone fishing for the weekend.',
      ),
    ).not.toEqual([]);
    expect(
      against(CLOSED, 'Ghanaian officials were puzzled. “The ambassador is at her desk,” said an aide.'),
    ).not.toEqual([]);
  });
});
