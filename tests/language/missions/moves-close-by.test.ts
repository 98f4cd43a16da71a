import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const shut = (text: string): boolean =>
  findMissionReports(articleOf([text], '2024-05-10', 'Diplomatic notes')).some(
    ({ about, level }) => about === 'step' && level === 'suspended-operations',
  );

describe('a post that moves within its city', () => {
  it.each([
    'DAMASCUS — Iran’s consulate in Damascus, destroyed on April 1, has been moved to a villa nearby and opened there on Monday.',
    'The Danish embassy in Accra has moved to a house across the street.',
    'Japan has relocated its embassy in Dhaka to an office in the same district.',
  ])('is not shut: %s', (text) => {
    expect(shut(text)).toBe(false);
  });

  it.each([
    'Japan has relocated its embassy in Khartoum to Port Sudan.',
    'The Danish embassy in Tripoli has moved to a house in Tunis.',
  ])('is, unlike one that leaves it: %s', (text) => {
    expect(shut(text)).toBe(true);
  });
});
