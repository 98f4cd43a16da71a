import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

/** The steps of an article of Monday, 10 March 2025, with their days. */
const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2025-03-10'))
    .filter(({ about }) => about === 'step')
    .map(({ level, modality, effectiveOn }) => `${level} ${modality} ${effectiveOn}`);

describe('rules of other things leave plain news alone', () => {
  it.each([
    [
      'The embassy in Juba of Norway went to ordered departure on 8 March.',
      'ordered-departure in-effect 2025-03-08',
    ],
    [
      'On Friday the authorized departure of Norwegian diplomats from Juba was upgraded to an ordered departure.',
      'ordered-departure in-effect 2025-03-07',
    ],
    [
      'Norway changed its order on Friday, telling the families of its diplomats in Juba to leave.',
      'ordered-departure in-effect 2025-03-07',
    ],
    [
      'The Norwegian embassy in Juba closed on Sunday, as did the airport, as the rebels entered the city.',
      'suspended-operations in-effect 2025-03-09',
    ],
    [
      'The Norwegian embassy in Juba was closed on Friday, as were schools and banks, as armed men blocked the roads.',
      'suspended-operations in-effect 2025-03-07',
    ],
  ])('a day or a closing: %s', (sentence, step) => {
    expect(told(sentence)).toContain(step);
  });

  it.each([
    [
      'The evacuation of the Norwegian embassy in Juba was delayed for hours by gunfire before the convoy left.',
    ],
    ['After delays the evacuation of Norwegian diplomats from Juba was completed on Sunday.'],
    ['Norwegian diplomats were evacuated from the embassy in Juba after sheltering there for 48 hours.'],
    ['The Norwegian high commission in Lusaka is down to five officers, and the rest are on call in Cairns.'],
  ])('an evacuation or a reduction: %s', (sentence) => {
    expect(told(sentence).join('; ')).toMatch(/(?:suspended|reduced|ordered)\S* in-effect/);
  });

  it('a plan behind which something else was rejected', () => {
    expect(
      told(
        'Norway is considering closing its embassy in Juba after the junta rejected the proposal of a ceasefire.',
      ),
    ).toEqual(['suspended-operations considered null']);
  });

  it('what would only be done in an emergency', () => {
    expect(
      told(
        'Staff of the Norwegian embassy in Juba would be evacuated in the event of an invasion, the foreign ministry in Oslo said.',
      ),
    ).toEqual(['reduced-staffing considered null']);
  });

  it('a return of long ago, which belongs to the past', () => {
    const reports = findMissionReports(
      articleOf(['The Norwegian embassy in Juba reopened in 2001.'], '2025-03-10'),
    );
    expect(reports).toMatchObject([{ level: 'normal-operations', background: true }]);
  });
});

describe('a headline', () => {
  it('keeps its city before a verb that is also a kind of street', () => {
    const [report] = findMissionReports({
      ...articleOf(['Norway shut its mission on Monday, and Denmark its own.'], '2025-03-10'),
      headline: 'Western Embassies in Juba Close as Rebels Advance',
    });
    expect(report).toMatchObject({ sender: 'NO', country: 'SS' });
  });
});

describe('what stands beside a step', () => {
  /** The steps of an article, each once, with the state and to whom they apply. */
  const full = (...paragraphs: string[]): string[] => [
    ...new Set(
      findMissionReports(articleOf(paragraphs, '2025-03-10'))
        .filter(({ about }) => about === 'step')
        .map(({ sender, level, modality, scope }) =>
          [sender, level, modality, ...(scope.length > 0 ? [scope.join('+')] : [])].join(' '),
        ),
    ),
  ];

  it.each([
    [
      'The Norwegian prime minister told the opposition’s members that Norway had closed its embassy in Juba.',
      'Asked about the cost of it, she knew nothing.',
    ],
    [
      'We have heard from the foreign ministry in Oslo that Norway has closed its embassy in Juba.',
      'Nobody knew about the night flight.',
    ],
    [
      'Norway has closed its posts in Juba, the foreign ministry said.',
      'Asked for the date, he knew nothing.',
    ],
  ])('is no tale: %s', (...paragraphs) => {
    expect(full(...paragraphs)).toEqual(['NO suspended-operations in-effect']);
  });

  it.each([
    'Japan fears for its people in Niger. Last month gunmen came over from Mali. The country’s foreign ministry has ordered families of diplomats to leave the embassy in Niamey.',
    'Japan fears for its people in Niger. Last month weapons went to Mali. The country’s foreign ministry has ordered families of diplomats to leave the embassy in Niamey.',
  ])('is not the state that is meant: %s', (text) => {
    expect(full(text)).toEqual(['JP ordered-departure in-effect family members']);
  });

  it('is a limit to those who went only where the limit ends there', () => {
    expect(
      full(
        'A newspaper wrote that Sweden had closed its embassy in Lusaka. It has not been closed without the ambassador knowing, the ministry said.',
      ),
    ).not.toContain('SE suspended-operations in-effect');
  });

  it.each([
    'While neighbours wonder whether it is wise to stay, Norway is considering closing its embassy in Lusaka.',
    'As residents ask if they may still use the road, Norway is considering closing its embassy in Lusaka.',
  ])('is another question than whether it is planned: %s', (text) => {
    expect(full(text)).toEqual(['NO suspended-operations considered']);
  });

  it.each([
    'Norway ordered non-emergency personnel to leave its embassy in Juba on Friday as gunmen killed a Spanish nurse and her husband.',
    'Norway ordered non-emergency personnel to leave its embassy in Juba as a bomb wounded a Spanish nurse and her children.',
  ])('names no further people who are to go: %s', (text) => {
    expect(full(text)).toEqual(['NO ordered-departure in-effect nonessential personnel']);
  });

  it('is the day of a work that is restored', () => {
    expect(
      told(
        'Consular services were fully restored at the Norwegian embassy in Juba on Friday and the embassy is operating normally.',
      ),
    ).not.toContain('normal-operations in-effect null');
  });
});
