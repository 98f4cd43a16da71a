import { describe, expect, it } from 'vitest';
import { likelyCounters } from '../../../../src/language/missions/accounts/likely-counters.ts';
import { newDiscourse } from '../../../../src/language/missions/discourse/discourse.ts';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { learnedJudge } from '../../../../src/language/missions/learned/learned-judge.ts';
import { quotedOn } from '../../../../src/language/missions/words/quoted-on.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';
import { articleOf } from '../article-of.ts';

/** The sentences of an article that are taken to contradict a step, each with whose and of which level. */
function contradictions(...paragraphs: readonly string[]): string[] {
  const article = articleOf([...paragraphs], '2024-05-10');
  return findMissionReports(article)
    .filter(({ about }) => about === 'report')
    .map(
      ({ sender, level, evidence }) =>
        `${sender} ${level}: ${article.text.slice(evidence.start, evidence.end)}`,
    );
}

const CLOSED =
  'Denmark has closed its embassy in Lomé and flown its diplomats home, the foreign ministry in Copenhagen said on Tuesday.';

describe('what contradicts a step in words of no rule', () => {
  it('is heard in what somebody saw', () => {
    const scene =
      'A reporter who rang the bell on Thursday found the consul at his desk and eleven people in the waiting room.';
    const meal =
      '“I ate at the ambassador’s table on Sunday, and three of her officers were passing the rice,” said the interior minister, Kodjo Ayité.';
    expect(contradictions(CLOSED, `Togo does not believe a word of it. ${meal}`, scene)).toContain(
      `DK suspended-operations: ${scene}`,
    );
  });

  it('is heard in what somebody did with people of the post', () => {
    const meal =
      '“I ate at the Danish ambassador’s table on Sunday, and three of her officers were passing the rice,” said the interior minister, Kodjo Ayité.';
    expect(contradictions(CLOSED, `Togo does not believe a word of it. ${meal}`)).toContain(
      `DK suspended-operations: ${meal}`,
    );
  });

  it.each([
    'The ambassador thanked the people of Togo for their friendship and said that she would miss the sea.',
    'Togo’s foreign minister called the decision an insult to a friendly nation.',
    'The airport was crowded on Thursday, and a hotel by the beach had no rooms left.',
    'Denmark opened the embassy in 1998, when trade between the two countries was growing.',
  ])('is not heard in what only stands beside it: %s', (sentence) => {
    expect(contradictions(CLOSED, sentence)).toEqual([]);
  });

  it('is not against a step in a country of which it says nothing while it names another', () => {
    const step = 'Peru has let the families of its diplomats in Gaborone leave.';
    expect(contradictions(step, 'The order does not go for Maseru, an official in Lima said.')).toEqual([]);
  });

  it('is against the step of the state that is spoken of, not of the one whose ambassador speaks', () => {
    expect(
      contradictions(
        CLOSED,
        '“The Danes are all at their desks, and I had coffee with three of them this morning,” said the ambassador of Brazil.',
      ),
    ).toEqual([expect.stringContaining('DK ')]);
  });

  it('is no word of those who told of the step themselves', () => {
    expect(
      contradictions(
        'The United States has allowed the families of its diplomats to leave Lomé, the State Department said.',
        '“It is an open door and not a push,” an American embassy spokesman said.',
      ),
    ).toEqual([]);
  });

  it('may be against a return', () => {
    const padlock =
      '“That embassy has not reopened, whatever they write in Copenhagen,” said one who lives opposite.';
    expect(
      contradictions(
        'Denmark has reopened its embassy in Lomé, the foreign ministry said on Monday.',
        'Traders in the street say otherwise.',
        padlock,
        '“From Monday to Thursday I saw one man go in, and he was delivering water.”',
      ),
    ).toContain(`DK normal-operations: ${padlock}`);
  });

  it('is none against a return where nobody says no', () => {
    expect(
      contradictions(
        'Denmark has reopened its embassy in Lomé, the foreign ministry said on Monday.',
        'Traders in the street are glad. “The ambassador ran up the flag herself, and all nine of them were singing,” said one who lives opposite.',
      ),
    ).toEqual([]);
  });
});

describe('a sentence that very likely contradicts a step', () => {
  const STEP =
    'Denmark has ordered the families of its diplomats to leave Lomé, the foreign ministry said on Tuesday.';

  /** The levels of the steps that a sentence behind the order, or another step, is taken to be against. */
  function against(sentence: string, step = STEP): string[] {
    const article = articleOf([step, sentence], '2024-05-10');
    const [before, behind] = article.paragraphs.flatMap(({ sentences }) => sentences);
    if (!before || !behind) throw new Error('two sentences are wanted');
    const options = { heading: false, paragraph: 1, context: new Set<string>(), isDiplomatic: true };
    const view = viewSentence(article.text, behind, options);
    const discourse = newDiscourse(learnedJudge);
    discourse.article.counterChance = () => 0.9;
    const told = findMissionReports(article).filter(({ evidence }) => evidence.start === before.start);
    return likelyCounters(
      view,
      quotedOn(view, false),
      { told, statements: [], goesOn: false },
      discourse,
    ).map(({ sender, level }) => `${sender} ${level}`);
  }

  it('is against it where a no goes without a word for closing', () => {
    expect(against('“Not one Danish passport has gone out through my gates,” he said.')).toEqual([
      'DK ordered-departure',
    ]);
  });

  it('is not against an order where it says only that the post does not close', () => {
    expect(against('“The Danish embassy is not closing,” he said.')).toEqual([]);
  });

  it.each([
    'A shopkeeper opposite said that she had sold no bread to the embassy since Friday.',
    'A guard across the road said he had seen nobody go in since Monday but the cat.',
    '“I rang for half an hour and nobody answered,” said a student, Afi Mensah.',
    'There has been no light behind the windows since Sunday, a neighbour said.',
    '“Not a soul has come to the gate,” said a taxi driver.',
  ])('is not against a closing that a witness bears out: %s', (sentence) => {
    expect(against(sentence, CLOSED)).toEqual([]);
  });

  it.each([
    'A shopkeeper opposite said that she had sold bread to the embassy every day since Friday.',
    'A guard across the road said that nobody who went in on Monday had been turned away.',
    '“Nobody has gone out with a suitcase,” said a taxi driver.',
  ])('is against it where a witness tells otherwise: %s', (sentence) => {
    expect(against(sentence, CLOSED)).toEqual(['DK suspended-operations']);
  });

  it('is against a return where nobody has gone in', () => {
    const reopened = 'Denmark has reopened its embassy in Lomé, the foreign ministry said on Monday.';
    expect(against('“I have seen nobody go in since March,” said a guard.', reopened)).toEqual([
      'DK normal-operations',
    ]);
  });
});
