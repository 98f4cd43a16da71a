import {
  findMissionReports,
  type MissionReport,
} from '../../../src/language/missions/find-mission-reports.ts';
import { findPlace } from '../../../src/language/places/find-place.ts';
import { countryName } from '../../../src/language/places/gazetteer.ts';
import { articleOf } from './article-of.ts';
import type { HeldOutSentence } from './held-out-sentences.ts';

export interface Tally {
  right: number;
  missed: number;
  wrong: number;
}

export interface Score {
  readonly all: Tally;
  /** By level, by modality and `level modality`. */
  readonly by: ReadonlyMap<string, Tally>;
  readonly traps: { readonly clean: number; readonly count: number };
  /** What went wrong, a line each. */
  readonly complaints: readonly string[];
}

type Expected = HeldOutSentence['expect'][number];

function fits(report: MissionReport, expected: Expected): boolean {
  const place = findPlace(expected.place);
  return (
    place !== null &&
    countryName(report.sender) === expected.sendingState &&
    report.country === place.country &&
    (place.kind === 'country' || report.city === null || report.city === place.name) &&
    report.level === expected.level &&
    report.modality === expected.modality
  );
}

export const precision = ({ right, wrong }: Tally): number => right / (right + wrong || 1);
export const recall = ({ right, missed }: Tally): number => right / (right + missed || 1);

/** Reads each sentence as an article of its own and compares what is told as news with what should be. */
export function scoreSentences(sentences: readonly HeldOutSentence[]): Score {
  const all: Tally = { right: 0, missed: 0, wrong: 0 };
  const by = new Map<string, Tally>();
  const complaints: string[] = [];
  const count = ({ level, modality }: Pick<Expected, 'level' | 'modality'>, what: keyof Tally): void => {
    all[what] += 1;
    for (const key of [level, modality, `${level} ${modality}`]) {
      const tally = by.get(key) ?? { right: 0, missed: 0, wrong: 0 };
      tally[what] += 1;
      by.set(key, tally);
    }
  };
  const traps = { clean: 0, count: 0 };
  for (const { text, datePublished, expect, trap } of sentences) {
    const news = findMissionReports(articleOf([text], datePublished)).filter(
      ({ about, background }) => about === 'step' && !background,
    );
    const told = [
      ...new Map(
        news.map((report) => [
          [report.sender, report.country, report.city, report.level, report.modality].join(),
          report,
        ]),
      ).values(),
    ];
    const missed = expect.filter((expected) => !told.some((report) => fits(report, expected)));
    const wrong = told.filter((report) => !expect.some((expected) => fits(report, expected)));
    for (const expected of expect) count(expected, missed.includes(expected) ? 'missed' : 'right');
    for (const report of wrong) count(report, 'wrong');
    if (trap !== undefined) {
      traps.count += 1;
      if (missed.length + wrong.length === 0) traps.clean += 1;
    }
    if (missed.length + wrong.length > 0) {
      const list = (events: readonly { level: string; modality: string }[]): string =>
        events.map(({ level, modality }) => `${level} ${modality}`).join(', ');
      complaints.push(`missed [${list(missed)}] wrong [${list(wrong)}]: ${text}`);
    }
  }
  return { all, by, traps, complaints };
}
