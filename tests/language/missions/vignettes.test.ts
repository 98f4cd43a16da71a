import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';
import { VIGNETTES } from './vignettes.ts';

const toldIn = (text: string): string[] => {
  const paragraphs = text.split('||').map((paragraph) => paragraph.trim());
  const reports = findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ background, about }) => !background && about === 'step')
    .map(({ sender, city, country, level, modality }) => `${sender} ${city ?? country} ${level} ${modality}`);
  return [...new Set(reports)];
};

describe.each(Object.entries(VIGNETTES))('mission news: %s', (_, vignettes) => {
  it.each(vignettes)('%s', (text, told) => {
    expect(toldIn(text).sort()).toEqual([...told].sort());
  });
});

describe('made-up mission news', () => {
  it('has traps for a third at least', () => {
    const all = Object.values(VIGNETTES).flat();
    expect(all.filter(([, told]) => told.length === 0).length * 3).toBeGreaterThanOrEqual(all.length);
  });
});
