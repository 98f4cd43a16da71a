import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { HOLIDAYS } from '../../../../src/language/missions/lexicon/holidays.ts';
import { articleOf } from '../article-of.ts';

const told = (text: string, headline: string | null = null): string[] =>
  findMissionReports(articleOf(text.split(' | '), '2024-03-12', headline))
    .filter(({ about }) => about === 'step')
    .map(({ sender, country, level, modality }) => `${sender}@${country} ${level} ${modality}`);

describe('a post that is shut on the days of a holiday', () => {
  it.each([
    'Several embassies in Manila will be closed over the Christmas and New Year holidays, they said. | The US Embassy in Manila will be closed to the public on December 24, 25, 30 and 31 and on January 1, it said. It will reopen on January 2.',
    'Embassies in Manila keep the Christmas holidays. | The Embassy of France in Manila will be closed on December 25 and January 1. The British Embassy shuts its doors at noon on December 24.',
    'The Embassy of France in Lusaka will be closed on March 25 and April 1.',
    'The Danish embassy in Lusaka will be closed on Thursday and Friday. Muslims celebrate the end of Ramadan this week.',
    'The Danish consulate in Recife will be shut on Monday and Tuesday as the city celebrates Carnival.',
    'Diwali falls on Friday this year. | The Norwegian embassy in New Delhi is closed on Friday and will open its doors again on Monday.',
    'Embassies in Amman shut for Eid. | The Swedish embassy in Amman will be closed from Wednesday until Friday.',
    'The German Embassy in Nairobi will be closed on 29 March and 1 April, and reopens on 2 April.',
    'The Danish embassy in Accra will be closed on Thursday and Friday for the Muslim holiday.',
    'Friday is a holiday in Ghana. | The Danish embassy in Accra will be closed on Friday.',
  ])('sets no status: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('sets none where only the headline names the holiday', () => {
    const text = 'The Swedish embassy in Amman will be closed on Wednesday, it said.';
    expect(told(text, 'Embassies announce holiday schedule')).toEqual([]);
    expect(told(text, 'Embassies announce closures')).not.toEqual([]);
  });

  it('sets one where the headline names a threat', () => {
    const text = 'The Danish embassy in Accra will be closed on March 14 and 15, the ministry said.';
    expect(told(text, 'Denmark to close embassy in Ghana over threat')).not.toEqual([]);
    expect(told(text, 'Denmark to close embassy in Ghana')).toEqual([]);
  });

  it.each(HOLIDAYS.map(({ example }) => example))('is told by its name: %s', (example) => {
    expect(told(`${example} | The Norwegian embassy in Accra is closed on Thursday.`)).toEqual([]);
  });

  it.each([
    [
      'The Danish embassy in Accra will be closed on April 1, the ministry said, after an attack on its gate.',
      'DK@GH',
    ],
    ['A blast shook Accra at Christmas. | The Danish embassy in Accra will be closed on Thursday.', 'DK@GH'],
    [
      'Denmark will close its embassy in Accra from 1 April, officials said. Staff will be home by Easter.',
      'DK@GH',
    ],
    [
      'The Danish embassy in Accra will be closed on 25 April. Its staff had been told before Easter.',
      'DK@GH',
    ],
    ['The Danish embassy in Accra was closed on Monday and 12 diplomats flew home.', 'DK@GH'],
    ['Denmark will close its embassies in Accra and Lomé on March 29 and April 5.', 'DK@TG'],
    [
      'The Danish embassy in Accra will be closed on 25 April until further notice. | Easter is near.',
      'DK@GH',
    ],
    [
      'The US embassies in Accra and Lomé will be closed on August 4 and 5, the State Department said. | It spoke of a threat by militants.',
      'US@GH',
    ],
    [
      'The Danish embassy in Accra will be closed on March 14 and 15, the ministry said. | It spoke of a threat against its guards.',
      'DK@GH',
    ],
    ['The Danish embassy in Accra will be closed on Sunday and Monday, the ministry said.', 'DK@GH'],
    [
      'Gunmen killed a guard of the Danish embassy in Accra. | It will be closed on March 14 and 15. Staff will not be let in.',
      'DK@GH',
    ],
    [
      'The Danish embassy in Accra will be closed on Sunday, the ministry said. | It spoke of a threat by militants. | Muslims celebrate the end of Ramadan this week.',
      'DK@GH',
    ],
    [
      'The Danish embassy in Accra will be closed on 31 July, the foreign ministry said. | The ministry told Danes on holiday in Ghana to leave.',
      'DK@GH',
    ],
    [
      'The Danish embassy in Accra will be closed on 31 July. | A family of four on a beach holiday learned of it at the gate.',
      'DK@GH',
    ],
    [
      'The Danish embassy in Accra will be closed on 31 July. | The ambassador is back from the summer holidays.',
      'DK@GH',
    ],
    [
      'The Danish embassy in Accra will be closed on 31 July. | Ghana lives of the cocoa trade and the holiday trade.',
      'DK@GH',
    ],
  ])('is not meant by: %s', (text, post) => {
    expect(told(text)).toContain(`${post} suspended-operations in-effect`);
  });
});
