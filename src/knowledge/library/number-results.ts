import type { Dictionary } from '../search/dictionary.ts';
import { numberWords } from '../search/numbered-words.ts';
import type { FileResult } from './analyse-files.ts';
import type { Analyse } from './read-folder.ts';

function numbered(result: FileResult, dictionary: Dictionary): FileResult {
  if (result.kind !== 'analysed' || !result.analysis.words) return result;
  const words = numberWords(result.analysis.words, dictionary);
  return { ...result, analysis: { ...result.analysis, words } };
}

/** Numbers the words of each article as its analysis arrives: this thread would only wait for the next one. */
export const numberResults = (analyse: Analyse, dictionary: Dictionary): Analyse =>
  async function* (tasks, options) {
    for await (const some of analyse(tasks, options))
      yield some.map((result) => numbered(result, dictionary));
  };
