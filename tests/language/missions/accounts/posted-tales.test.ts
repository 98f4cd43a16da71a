import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about }) => about === 'step')
      .map(({ sender, country, level, modality }) => `${sender} ${country} ${level} ${modality}`),
  ),
];

describe('what a post says that goes round', () => {
  it.each([
    [
      'A post on social networks, shared 9,000 times, announced that Madrid had ordered its diplomats to leave Lomé. “It is false,” said the Spanish ambassador. “There has been no order, to anyone, of any kind.”',
      'ES TG ordered-departure denied',
    ],
    [
      'A video seen by half of Lomé claimed that Denmark had closed its embassy in Togo. “Nonsense,” said the Danish ambassador.',
      'DK TG suspended-operations denied',
    ],
    [
      'One viral clip alleged that the Norwegian embassy in Quito had been evacuated. The embassy called it an invention.',
      'NO EC suspended-operations denied',
    ],
  ])('is denied by those who know: %s', (paragraph, step) => {
    expect(told(paragraph)).toEqual([step]);
  });

  it.each([
    'An anonymous message on WhatsApp said that Denmark had evacuated its embassy in Lomé.',
    'A leaflet, forwarded by thousands, said that Denmark had closed its embassy in Lomé.',
  ])('is never in effect: %s', (paragraph) => {
    expect(told(paragraph)).toEqual(['DK TG suspended-operations considered']);
  });

  it.each([
    'A post on X by the Danish embassy in Lomé, shared 3,000 times, said that Denmark had closed its embassy in Togo.',
    'A message to all Danes said that Denmark had closed its embassy in Lomé.',
    'In a post that was widely shared, the Danish foreign minister said that Denmark had closed its embassy in Lomé.',
  ])('is none where somebody answers for it: %s', (paragraph) => {
    expect(told(paragraph)).toEqual(['DK TG suspended-operations in-effect']);
  });
});
