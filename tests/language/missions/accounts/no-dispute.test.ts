import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What an article tells against the steps that it reports. */
const against = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ about }) => about === 'report')
    .map(({ sender, level }) => `${sender} ${level}`);

const FAMILIES =
  'The United States ordered the families of its diplomats in Lahore to leave Pakistan on Tuesday.';
const BROUGHT_HOME =
  'India has brought home non-essential staff and families from its high commission in Dhaka.';

describe('what says nothing against a step', () => {
  it.each([
    [
      'that a post from which families go is open',
      FAMILIES,
      'A spokesman for the US embassy said the order covered 90 people. "Our consulate general in Lahore remains open, and consular appointments will be honoured," he added.',
    ],
    [
      'that those stay who were not sent home',
      BROUGHT_HOME,
      'Indian diplomats remain in the city and its mission "is functional", a source in New Delhi said.',
    ],
    [
      'what the host says of protests',
      BROUGHT_HOME,
      'Prime Minister Sheikh Hasina accused the opposition of stoking the protests.',
    ],
    [
      'that the way of a closing is unfriendly',
      'Sweden’s consulate in Istanbul remained closed.',
      'Turkey’s foreign minister had summoned nine ambassadors over the closures. "If they have information, they should give it to us. Closing consulates without telling us why is not friendly," he said at a press conference in Ankara.',
    ],
  ])('is %s', (_, step, said) => {
    expect(against(step, said)).toEqual([]);
  });

  it.each([
    [
      'IN',
      BROUGHT_HOME,
      'Bangladesh sees it otherwise. “The Indian families are all here,” its foreign minister said.',
    ],
    [
      'SE',
      'Sweden closed its consulate in Istanbul on Monday.',
      'Turkey’s foreign minister would have none of it. “The Swedish consulate is open, and I was given coffee in it,” he said.',
    ],
    [
      'SE',
      'Sweden closed its consulate in Istanbul on Monday.',
      'Turkey’s foreign ministry protested. “The Swedish consulate has not closed,” a spokesman said.',
    ],
  ])('is another thing than what the host tells otherwise: %s %s', (sender, step, said) => {
    const reports = findMissionReports(articleOf([step, said], '2024-05-10'));
    const contrary = reports.filter(
      (report) => report.sender === sender && (report.about === 'report' || report.modality === 'denied'),
    );
    expect(contrary.length).toBeGreaterThan(0);
  });
});

/** The steps of a state that an article denies, and those that it leaves in effect or open. */
const steps = (sender: string, ...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter((report) => report.about === 'step' && report.sender === sender)
    .map(({ level, modality }) => `${level} ${modality}`);

describe('a no that denies no step', () => {
  it.each([
    'Sweden has done no more than offer tickets to the families of its diplomats in Istanbul.',
    'Sweden has done nothing more than let the families of its diplomats in Istanbul leave.',
    'It was nothing less than an order: Sweden told the families of its diplomats to leave Istanbul.',
  ])('stands in words for how much was done: %s', (sentence) => {
    expect(steps('SE', sentence).filter((step) => step.endsWith('denied'))).toEqual([]);
  });

  it.each([
    'Sweden’s foreign minister said he did not yet have a decision on closing the consulate in Istanbul.',
    'Sweden hasn’t taken any decision on closing its consulate in Istanbul.',
    'Sweden has not made a final decision to withdraw its diplomats from Istanbul.',
  ])('is that of a decision to come: %s', (sentence) => {
    expect(steps('SE', sentence).filter((step) => step.endsWith('denied'))).toEqual([]);
  });

  it.each([
    'Sweden has not closed its consulate in Istanbul.',
    'Sweden has no plans to close its consulate in Istanbul, and no diplomat will go.',
  ])('is another than one that does: %s', (sentence) => {
    expect(steps('SE', sentence)).toContain('suspended-operations denied');
  });
});

describe('that most missions work', () => {
  const CLOSED = 'Sweden closed its consulate in Istanbul on Monday.';

  it.each([
    'Turkey’s government said that most missions were working and that the press had exaggerated.',
    'Turkey’s foreign ministry said that nearly all foreign consulates were open as usual.',
  ])('denies no closing of one: %s', (said) => {
    expect(steps('SE', CLOSED, said)).toEqual(['suspended-operations in-effect']);
    expect(against(CLOSED, said)).toEqual([]);
  });

  it('is less than that one does', () => {
    const said =
      'Turkey disagrees. “Most embassies are open, and the Swedish consulate is,” its foreign minister said.';
    expect(against(CLOSED, said)).not.toEqual([]);
  });
});
