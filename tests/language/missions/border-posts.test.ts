import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';

const shut = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-03-12'))
    .filter(
      ({ about, level, modality }) =>
        about === 'step' && level === 'suspended-operations' && modality === 'in-effect',
    )
    .map(({ sender, country }) => `${sender}@${country}`);

describe('a post on a border', () => {
  it.each([
    'South Africa shut its post at Lebombo, the main border crossing, until further notice. Its embassy in Maputo is open.',
    'Mozambique closed its post at Ressano Garcia, the busiest crossing with South Africa. Diplomats in Maputo watched.',
    'Kenya has closed its post at Namanga, where customs officers went on strike. Its high commission in Dodoma said so.',
    'Kenya has closed its post at the Namanga crossing until further notice. Its high commission in Dodoma said so.',
    'Uganda shut its post in Busia, one of the busiest border crossings. Its embassy in Nairobi is open.',
  ])('is no mission: %s', (text) => {
    expect(shut(text)).toEqual([]);
  });

  it.each([
    ['Denmark closed its post at Tema, a consulate, until further notice.', 'DK@GH'],
    ['Denmark closed its diplomatic post in Tema on Thursday after fighters set up checkpoints.', 'DK@GH'],
    ['Denmark closed its consular post in Tema, the busiest crossing with Togo.', 'DK@GH'],
    [
      'Denmark has shut its post in Tema, where fighters set up checkpoints. Its diplomats in Accra said so.',
      'DK@GH',
    ],
    [
      'Denmark closed its post in Tema on Friday; Ghana has closed its border crossings. Danish diplomats said so.',
      'DK@GH',
    ],
    ['Denmark closed its consulate in Tema, near the border crossing, until further notice.', 'DK@GH'],
  ])('is not meant by: %s', (text, post) => {
    expect(shut(text)).toEqual([post]);
  });
});

describe('a post whose house is mended', () => {
  it.each([
    'The Danish embassy in Accra is closed until the 20th while its roof is mended.',
    'The Danish embassy in Accra is shut until 20 April because the floors are being relaid.',
    'Denmark has closed its embassy in Accra until the roof is repaired.',
  ])('sets no status: %s', (text) => {
    expect(shut(text)).toEqual([]);
  });

  it.each([
    'Denmark has closed its embassy in Accra after rockets hit the building, and it will stay shut until the roof is repaired.',
    'A mob burnt the gate down. Denmark has closed its embassy in Accra until the windows are replaced.',
    'After the blast the Danish embassy in Accra is shut; its hall is being repaired.',
    'The Danish embassy in Accra is closed while the damage done by shells is repaired.',
    'The Danish embassy in Accra is closed until further notice: its roof was torn off by a shell.',
  ])('is not one that was hit: %s', (text) => {
    expect(shut(text)).toEqual(['DK@GH']);
  });
});
