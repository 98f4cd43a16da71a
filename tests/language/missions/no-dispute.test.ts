import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

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
