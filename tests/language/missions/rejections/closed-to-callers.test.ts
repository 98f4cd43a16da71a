import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const shut = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-03-12'))
    .filter(({ about, level }) => about === 'step' && level === 'suspended-operations')
    .map(({ sender, modality }) => `${sender} ${modality}`);

describe('a post that keeps callers out for a day or a while', () => {
  it.each([
    'The US embassy in Accra closed to the public on Tuesday and told Americans to shelter in place.',
    'Canada has temporarily closed its high commission in Dhaka to visitors, while India has brought home families from its high commission.',
    'Canada closed its embassy in Bogota to visitors on Tuesday.',
    'New Zealand on Tuesday closed its high commission to visitors in Suva.',
    'The Dutch consulate in Istanbul, on a busy avenue, was closed to visitors on Monday.',
    'The U.S. embassy in Rabat closed to the public on Tuesday because of a protest outside the gates.',
    'The Danish embassy in Accra closed to the public on Tuesday and the Swedish embassy told its staff to leave.',
    'Denmark closed its embassy in Accra to visitors on Tuesday, and its officers met the police.',
    'Denmark’s embassy in Accra is closed to callers today after stones were thrown.',
  ])('has not ceased to work: %s', (sentence) => {
    expect(shut(sentence)).toEqual([]);
  });

  it.each([
    ['The Danish embassy in Accra is closed to the public until further notice, the ministry said.', 'DK'],
    ['Denmark has withdrawn its diplomats from Accra and its embassy there is closed to the public.', 'DK'],
    ['The Danish embassy in Accra has closed indefinitely to the public and its staff have left.', 'DK'],
    ["The French embassy in N'Djamena is closed to the public, the ministry said.", 'FR'],
    ['The Danish embassy in Accra closed to visitors on Tuesday and the Swedish embassy shut down.', 'SE'],
    ['The Danish embassy in Accra shut down, and the Swedish embassy closed to visitors on Tuesday.', 'DK'],
    ['The Danish embassy in Accra closed to the public on Tuesday and shut down the next day.', 'DK'],
    ['The Danish embassy in Accra closed to the public on Tuesday and its diplomats headed to Tema.', 'DK'],
    [
      'The Danish embassy in Accra closed to visitors on Tuesday, and all its officers set off for Lomé.',
      'DK',
    ],
    ['The Danish embassy in Accra closed to the public on Tuesday, and Denmark airlifted its staff.', 'DK'],
    ['The Danish embassy in Accra closed on Tuesday, and its library is open to the public no more.', 'DK'],
  ])('is one that says so of more than a day, or of its people: %s', (sentence, sender) => {
    expect(shut(sentence)).toContain(`${sender} in-effect`);
  });
});
