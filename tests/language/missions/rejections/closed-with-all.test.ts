import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const toldIn = (sentence: string): string[] =>
  findMissionReports(articleOf([sentence], '2026-03-12')).map(
    ({ sender, level, modality }) => `${sender} ${level} ${modality}`,
  );

describe('a post that shuts for a day or two', () => {
  it.each([
    'In Suva the Danish embassy shut on Monday and Tuesday, as did the banks and the bars, while Cyclone Rita went by at a distance.',
    'The French consulate in Boston closed on Tuesday, as did schools and shops, while the snow fell.',
    'Together with the banks and the post office, the Chilean consulate in Arica shut for two days.',
    'The Portuguese consulate in Dili closed on Monday, alongside the ministries and courts.',
  ])('with everybody else in town has not ceased to work: %s', (sentence) => {
    expect(toldIn(sentence)).toEqual([]);
  });

  it.each([
    ['In Goma the Belgian consulate shut on Monday, as did the banks, as rebels entered the city.', 'BE'],
    ['Like the banks, the Spanish embassy in Caracas has shut until further notice.', 'ES'],
    ['Sweden shut its consulate in Osaka for good on Friday, like the shops around it.', 'SE'],
    ['Japan has closed its consulate in Juba since Monday, as did the banks.', 'JP'],
  ])('is one that has, where danger or a longer time is told of: %s', (sentence, state) => {
    expect(toldIn(sentence)).toContain(`${state} suspended-operations in-effect`);
  });
});

describe('a post that shuts for a day with a name', () => {
  it.each([
    'The U.S. Embassy in Bangui will be closed on Monday, January 19, in observance of Martin Luther King, Jr. Day, and will test its sirens on January 21.',
    "The Australian High Commission in Apia will be closed on Monday in honour of the King's Birthday.",
    'The embassy of South Africa in Oslo is closed on Tuesday to celebrate the Day of Reconciliation.',
  ])('has not ceased to work: %s', (sentence) => {
    expect(toldIn(sentence)).toEqual([]);
  });

  it.each([
    'Denmark closed its embassy in Accra for good on Republic Day.',
    'The Danish embassy in Accra will be closed from Monday, a spokesman said on Martin Luther King Jr. Day.',
    'The Danish embassy in Accra closed on Martin Luther King Jr. Day and has not reopened.',
  ])('has, where the day is only the date: %s', (sentence) => {
    expect(toldIn(sentence)).toContain('DK suspended-operations in-effect');
  });
});
