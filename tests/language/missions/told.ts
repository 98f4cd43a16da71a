import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import type { MissionReport } from '../../../src/language/missions/mission-report.ts';
import { articleOf } from './article-of.ts';

const isNews = ({ about, background }: MissionReport): boolean => about === 'step' && !background;

/** The steps that an article of 10 May 2024, a Friday, tells as news, with who takes them. */
export const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(isNews)
    .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`);

/** The same of its last paragraph, be they news or of the past. */
export const toldLast = (...paragraphs: string[]): string[] => {
  const article = articleOf(paragraphs, '2024-05-10');
  const from = article.paragraphs.at(-1)?.start ?? 0;
  return findMissionReports(article)
    .filter(({ about, evidence }) => about === 'step' && evidence.start >= from)
    .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`);
};

/** The steps that an article tells as news, with who takes them in which city. */
export const toldOfCities = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(isNews)
    .map(({ sender, city, level, modality }) => `${sender} ${city} ${level} ${modality}`);

/** The same, each once. */
export const toldOfCitiesOnce = (...paragraphs: string[]): string[] => [
  ...new Set(toldOfCities(...paragraphs)),
];

/** All that an article reports, and whether it belongs to the past. */
export const toldOfPlaces = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10')).map(
    ({ sender, country, city, level, modality, background }) =>
      `${sender} ${city ?? country} ${level} ${modality}${background ? ' background' : ''}`,
  );
