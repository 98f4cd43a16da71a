import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (sentence: string): string[] =>
  findMissionReports(
    articleOf(['Gunmen attacked the American consulate in Lahore on Monday.', sentence], '2024-07-18'),
  )
    .filter(({ about, sender }) => about === 'step' && sender !== 'US')
    .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`);

describe('a post that is shut for a feast', () => {
  it.each([
    'Iran’s consulate in the city was shut on Wednesday and Thursday for Ashura, a notice said.',
    'The Iraqi consulate in Lahore was closed for Arbaeen.',
    'The Indian embassy in Islamabad is closed for Holi, it said.',
    'Thailand closed its embassy in Islamabad on Wednesday for Vesak.',
    'Vietnam has shut its embassy in Islamabad for Tet.',
    'The South Korean embassy in Islamabad was shut over Chuseok.',
    'Ethiopia’s embassy in Islamabad will be closed for Timkat.',
    'The Greek embassy in Islamabad was closed on Monday for Orthodox Christmas.',
    'The Israeli embassy in New Delhi was shut for Yom Kippur and Sukkot.',
    'The Tunisian embassy in Islamabad was closed on Tuesday for Martyrs’ Day.',
    'The Kazakh embassy in Islamabad is shut from Thursday to mark Nowruz.',
    'India’s deputy high commission in Karachi will be closed from Sunday to Thursday for Durga Puja.',
    'The Nepalese embassy in Islamabad was closed for Dashain and Chhath Puja.',
    'The Sri Lankan high commission in Islamabad is shut on Friday for Poya.',
    'South Africa’s high commission in Islamabad is shut today, Mandela Day, while its staff paint a school.',
    'For Mawlid, Morocco closed its embassy in Islamabad.',
  ])('has suspended nothing: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it.each([
    'Iran closed its consulate in Lahore over the Ashura bombings.',
    'India has closed its consulate in Lahore until further notice, days before Holi.',
    'Vietnam shut its embassy in Islamabad after Tet and flew its diplomats home.',
    'Iran has shut its consulate in Lahore since Ashura.',
    'Israel has closed its embassy in Amman because of the Passover attack.',
    'India closed its consulate in Karachi until further notice on Sunday, when Durga Puja began.',
    'Japan closed its embassy in Islamabad for security reasons.',
  ])('has where the feast is only a day or what was attacked: %s', (sentence) => {
    expect(told(sentence)).not.toEqual([]);
  });
});
