import { resolve } from 'node:path';
import type { Rejection } from '../../corpus/read-article.ts';
import { atOnce } from '../in-slices.ts';
import { findNearCopies } from '../near-copies.ts';
import { createAnalyser } from './analyser.ts';
import { readFolder } from './read-folder.ts';
import { problemsOf } from './report.ts';

/** What a reload of a folder would report. */
export interface SeedsReport {
  /** How many articles would load. */
  readonly articles: number;
  readonly rejected: readonly Rejection[];
  readonly problems: readonly { file: string; problem: string }[];
}

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Checks a folder of articles as a reload does, without serving it: for people who keep their articles in git.
 * @throws {UnreadableFolder} when the folder can't be listed
 */
export async function lintSeeds(folder: string, now: Date): Promise<SeedsReport> {
  const root = resolve(folder);
  const analyser = createAnalyser({ root, log: quiet });
  try {
    const reading = await readFolder({
      root,
      previous: new Map(),
      today: now.toISOString().slice(0, 10),
      now: now.getTime(),
      analyse: analyser.analyse,
      onProgress: () => {},
    });
    const entries = [...reading.shelf.values()];
    const copies = atOnce(
      findNearCopies(entries.map(({ analysis: { article }, fingerprint }) => ({ article, fingerprint }))),
    );
    return {
      articles: entries.length,
      rejected: reading.rejected,
      problems: atOnce(problemsOf(reading, copies)),
    };
  } finally {
    await analyser.close();
  }
}
