import { buildKnowledge } from '../build-knowledge.ts';
import { inSlices, nextTurn } from '../in-slices.ts';
import type { Knowledge } from '../knowledge.ts';
import { findNearCopies } from '../near-copies.ts';
import type { Dictionary } from '../search/dictionary.ts';
import { type Analyse, type FolderReading, readFolder } from './read-folder.ts';
import { compareShelves, needsConfirmation, problemsOf, type ShelfChanges } from './report.ts';
import type { Shelf } from './shelf.ts';
import type { Progress } from './types.ts';

/** What is served, with what the next reload compares against. Replaced whole. */
export interface State {
  readonly shelf: Shelf;
  readonly knowledge: Knowledge | null;
}

export interface ReloadStep {
  readonly root: string;
  readonly now: Date;
  readonly analyse: Analyse;
  readonly analyser: string;
  /** What the analyses' words are numbered by. */
  readonly dictionary: Dictionary;
  readonly confirm: boolean;
  readonly expectedRemovals?: readonly string[] | undefined;
  readonly onProgress: (progress: Progress) => void;
}

export interface ReloadResult {
  readonly state: State & { readonly knowledge: Knowledge };
  readonly changes: ShelfChanges;
  readonly reading: FolderReading;
  readonly problems: readonly { file: string; problem: string }[];
  readonly needsConfirmation: string | null;
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((item) => b.has(item));

async function knowledgeOf(
  reading: FolderReading,
  state: State,
  changes: ShelfChanges,
  { analyser, dictionary }: ReloadStep,
): Promise<Knowledge> {
  const entries = [...reading.shelf.values()];
  const lastGood = new Set(
    entries.filter((entry) => entry.lastGood).map(({ analysis }) => analysis.article.id),
  );
  const { rejected } = reading;
  const { knowledge } = state;
  const changed = changes.added.length + changes.changed.length + changes.removed.length > 0;
  if (knowledge && !changed) {
    const same =
      sameSet(lastGood, knowledge.lastGood) &&
      JSON.stringify(rejected) === JSON.stringify(knowledge.rejected);
    return same ? knowledge : { ...knowledge, rejected, lastGood };
  }
  const nearCopies = await inSlices(
    findNearCopies(entries.map(({ analysis, fingerprint }) => ({ article: analysis.article, fingerprint }))),
  );
  return buildKnowledge(
    entries.map(({ analysis }) => analysis),
    { rejected, lastGood, nearCopies, analyser, dictionary, previous: knowledge ?? undefined },
  );
}

/**
 * Reads the folder aside and makes the next state; the given one stays as it is.
 * @throws {UnreadableFolder} when the folder can't be listed
 */
export async function reloadOnce(state: State, step: ReloadStep): Promise<ReloadResult> {
  const { root, now, analyse, confirm, onProgress } = step;
  onProgress({ stage: 'reading', done: 0, total: 1 });
  const reading = await readFolder({
    root,
    previous: state.shelf,
    today: now.toISOString().slice(0, 10),
    now: now.getTime(),
    analyse,
    onProgress: (done, total) => onProgress({ stage: 'analysing', done, total }),
  });
  await nextTurn();
  const changes = await inSlices(compareShelves(state.shelf, reading.shelf));
  const question = confirm ? null : needsConfirmation(changes, state.shelf, step.expectedRemovals);
  if (question !== null && state.knowledge) {
    const kept = { shelf: state.shelf, knowledge: state.knowledge };
    const nothing = { added: [], changed: [], removed: [], unchanged: state.shelf.size };
    return { state: kept, changes: nothing, reading, problems: [], needsConfirmation: question };
  }
  onProgress({ stage: 'indexing', done: 0, total: 1 });
  const knowledge = await knowledgeOf(reading, state, changes, step);
  onProgress({ stage: 'indexing', done: 1, total: 1 });
  await nextTurn();
  const problems = await inSlices(problemsOf(reading, knowledge.nearCopies));
  return { state: { shelf: reading.shelf, knowledge }, changes, reading, problems, needsConfirmation: null };
}
