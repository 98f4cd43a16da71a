import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const sendersIn = (text: string): string[] =>
  findMissionReports(articleOf([text], '2024-05-10'))
    .filter(({ about, background }) => about === 'step' && !background)
    .map(({ sender }) => sender);

describe('the name of a people', () => {
  it.each([
    ['Staff in French and German consulates were ordered to leave Lomé.', ['FR', 'DE']],
    ['The families of staff in Italian and Greek embassies were ordered to leave Togo.', ['IT', 'GR']],
    [
      'Diplomats in Danish, Swedish and Finnish missions in Lomé were ordered to leave Togo.',
      ['DK', 'SE', 'FI'],
    ],
  ])('in a list of owners is no language: %s', (text, states) => {
    expect(sendersIn(text)).toEqual(states);
  });

  it.each([
    'In French and German, notices at the Danish embassy say that it has closed its doors in Lomé.',
    'Speaking French, Danish diplomats said that their embassy in Lomé has closed.',
    'Fluent in Spanish and Portuguese, he runs the Danish embassy in Lomé, which has closed.',
    'In Spanish, Italian and Greek, a notice says that the Danish embassy in Lomé has closed.',
  ])('is a language where somebody speaks or writes it: %s', (text) => {
    expect(sendersIn(text)).toEqual(['DK']);
  });
});
