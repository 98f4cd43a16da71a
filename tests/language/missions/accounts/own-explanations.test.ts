import { describe, expect, it } from 'vitest';
import { explainsOwn } from '../../../../src/language/missions/accounts/own-explanations.ts';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import type { MissionReport } from '../../../../src/language/missions/mission-report.ts';
import { SpeakingStates } from '../../../../src/language/missions/voices/speaking-states.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';
import { articleOf } from '../article-of.ts';

/** The words against a state's step, and the denials of it, that an article is read to hold. */
function against(sender: string, ...paragraphs: string[]): string[] {
  const article = articleOf(paragraphs, '2024-05-10');
  return findMissionReports(article)
    .filter(
      (report) => report.sender === sender && (report.about === 'report' || report.modality === 'denied'),
    )
    .map(({ level, evidence }) => `${level}: ${article.text.slice(evidence.start, evidence.end)}`);
}

/** Whether the last sentence of an article is said by those who took the step that its first one tells. */
function explains(...sentences: string[]): boolean {
  const article = articleOf([sentences.join(' ')], '2024-05-10');
  const told = findMissionReports(article);
  const [step] = told;
  if (!step) throw new Error('the first sentence has to tell a step');
  const speaking = new SpeakingStates();
  const spans = article.paragraphs.flatMap((paragraph) => paragraph.sentences);
  let found = false;
  for (const span of spans) {
    const context = new Set<string>();
    const view = viewSentence(article.text, span, {
      heading: false,
      paragraph: 1,
      context,
      isDiplomatic: true,
    });
    const known = told.filter(({ evidence }) => evidence.start <= span.start);
    const report: MissionReport = {
      ...step,
      about: 'report',
      evidence: { start: span.start, end: span.end },
    };
    found = explainsOwn(speaking.hear(view, known, step.country), view, known)(report);
  }
  return found;
}

const OFFERED =
  'Denmark has given the families of its diplomats in Lomé leave to go home, the foreign ministry in Copenhagen said on Tuesday.';
const CLOSED =
  'Denmark has closed its embassy in Lomé until further notice, its ambassador, Mette Krogh, said on Tuesday.';
const PLAIN = 'Denmark has closed its embassy in Lomé until further notice.';

describe('who explains a step of his own', () => {
  it.each([
    ['by his title', OFFERED, '“Small children do not like mortars,” the Danish ambassador said.'],
    ['by his family name', CLOSED, '“No one reads a visa form by candlelight,” Ms Krogh said.'],
    ['by a pronoun', CLOSED, 'She said that nobody had slept.'],
    ['in a quotation that goes on', CLOSED, '“We are not angry,” Ms Krogh said.', '“We are not even sad.”'],
    ['by the ministry spoken of', OFFERED, 'Nobody is bound to take it up, the ministry added.'],
    [
      'by a name introduced with the ministry',
      OFFERED,
      'The ministry’s spokesman, Jens Aagaard, gave no number.',
      'Nine flights were booked, the ministry’s spokesman, Jens Aagaard, said.',
      '“That is no order,” Aagaard told reporters.',
    ],
    ['without a no where a newsroom tells it', PLAIN, '“A pause is a pause,” the Danish ambassador said.'],
  ])('is known %s', (_, ...sentences) => {
    expect(explains(...sentences)).toBe(true);
  });

  it.each([
    ['somebody of the receiving state', OFFERED, '“Nobody has gone,” Togo’s foreign minister said.'],
    ['a minister at home', CLOSED, '“The embassy is open,” said the interior minister, Kodjo Ayité.'],
    [
      'the ministry that was last spoken of',
      CLOSED,
      'Togo’s foreign ministry protested.',
      '“It is open,” the ministry said.',
    ],
    [
      'an ambassador of another state',
      CLOSED,
      '“They are all at their desks,” the ambassador of Brazil said.',
    ],
    [
      'a union of the people sent',
      OFFERED,
      '“No such paper has come,” said Ida Holm, who chairs the staff union.',
    ],
    [
      'somebody who says no to what a newsroom told',
      PLAIN,
      '“We have not closed,” the Danish ambassador said.',
    ],
  ])('is not %s', (_, ...sentences) => {
    expect(explains(...sentences)).toBe(false);
  });
});

const ORDERED = 'Denmark has ordered the families of its diplomats to leave Lomé by Friday.';

describe('that an order is nothing less', () => {
  it.each([
    '“This is no request, and I will not repeat myself,” said the minister who signed it.',
    '“It is not a suggestion,” Danish foreign ministry spokesman Jens Aagaard said.',
    '“Nobody will be asked twice,” the Danish ambassador said.',
    '“It is no longer a matter of choice,” an official said.',
    '“It isn’t up for discussion,” a spokeswoman said.',
  ])('is no word against it: %s', (said) => {
    expect(against('DK', ORDERED, said)).toEqual([]);
    expect(explains(ORDERED, said)).toBe(true);
  });

  it.each([
    '“It was not a request, it was nothing at all,” Togo’s foreign minister said.',
    '“No Danish family has been asked to go,” said the interior minister, Kodjo Ayité.',
  ])('is not said by those who deny it: %s', (said) => {
    expect(explains(ORDERED, said)).toBe(false);
  });
});

describe('what those say whose step it is', () => {
  it.each([
    [OFFERED, 'Nobody is obliged to accept the offer, the ministry said.'],
    [
      OFFERED,
      '“Nobody is bound to go. It is a door and they may leave it shut,” the Danish ambassador said.',
    ],
    [CLOSED, '“We are not leaving Togo, we are taking breath,” said the consul, Ida Holm.'],
  ])('is no word against it: %s %s', (step, said) => {
    expect(against('DK', step, said)).not.toContainEqual(expect.stringMatching(/^(?:authorized|suspended)/));
  });

  it.each([
    [
      CLOSED,
      'Togo disagrees. “The Danish embassy has not closed and I was in it this morning,” its foreign minister said.',
    ],
    [
      'A website reported that Denmark had closed its embassy in Lomé.',
      '“The embassy has not closed,” the Danish ambassador said.',
    ],
  ])('is one where it is somebody else, or the report is another’s: %s %s', (step, said) => {
    expect(against('DK', step, said)).not.toEqual([]);
  });
});

describe('who takes back what he has told of his own step', () => {
  const SAID_ORDERED =
    'Denmark has ordered the families of its diplomats to leave Lomé, the Danish foreign ministry said on Monday.';
  const SAID_CLOSED = 'Denmark has closed its embassy in Lomé, the Danish foreign ministry said on Monday.';

  it.each([
    [SAID_ORDERED, 'The ministry denied on Friday that it had ordered families to leave.'],
    [SAID_ORDERED, 'The Danish foreign ministry later said it had never ordered anyone to leave Lomé.'],
    [
      'Denmark’s foreign ministry said on Monday that its diplomats may leave Lomé.',
      'Denmark’s foreign ministry said on Friday that no permission to leave Lomé had been given.',
    ],
    [SAID_CLOSED, '“The embassy never closed,” the Danish foreign ministry said on Friday.'],
    [SAID_CLOSED, 'Denmark did not close its embassy, the Danish foreign ministry said on Friday.'],
    [
      'Denmark has halved the staff of its embassy in Lomé.',
      'The Danish foreign ministry said the embassy was at full strength, with as many diplomats as in March.',
    ],
  ])('contradicts it: %s %s', (step, said) => {
    expect(against('DK', step, said)).toContainEqual(expect.stringContaining(said.slice(0, 20)));
  });

  it.each([
    '“We have not closed the embassy lightly,” the Danish foreign ministry said on Friday.',
    '“We never wanted this,” the Danish foreign minister said on Friday.',
  ])('is not who only regrets it: %s', (said) => {
    expect(against('DK', SAID_CLOSED, said)).toEqual([]);
  });
});
