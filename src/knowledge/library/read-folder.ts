import { articleId } from '../../corpus/article-file.ts';
import type { HouseLines } from '../../corpus/chrome/house-lines.ts';
import type { ReadOptions, Rejection } from '../../corpus/read-article.ts';
import { type FolderListing, type FoundFile, listSeeds } from '../../corpus/seeds-folder.ts';
import { inSlices, nextTurn, type Steps } from '../in-slices.ts';
import type { FileResult, FileTask } from './analyse-files.ts';
import { isMaskedAs } from './house-line-counter.ts';
import { countedOn, isUntouched, pageOf, type Shelf, type ShelfEntry, trustedStamp } from './shelf.ts';

/** Reads and analyses files; the results come in any order, a few at a time. */
export type Analyse = (
  tasks: readonly SizedTask[],
  options: ReadOptions,
) => AsyncIterable<readonly FileResult[]>;

export interface SizedTask extends FileTask {
  readonly size: number;
}

export interface FolderReading {
  readonly shelf: Shelf;
  readonly rejected: readonly Rejection[];
  /** Files that are passed over because of their extension. */
  readonly ignored: FolderListing['ignored'];
}

export interface ReadFolderRequest {
  readonly root: string;
  readonly previous: Shelf;
  /** ISO date. */
  readonly today: string;
  /** Milliseconds since 1970: when the reading begins. */
  readonly now: number;
  readonly analyse: Analyse;
  readonly onProgress: (done: number, total: number) => void;
}

const underAny = (file: string, folders: readonly string[]): boolean =>
  folders.some((folder) => file.startsWith(folder));

/** What becomes of one listed file: an entry of the new shelf, a rejection, or both when an older version stays. */
function place(
  found: FoundFile,
  result: FileResult | undefined,
  old: ShelfEntry | undefined,
  now: number,
): { entry?: ShelfEntry; rejection?: Rejection } {
  const stamp = trustedStamp(found.stamp, now);
  if (!result) return old ? { entry: old } : {};
  if (result.kind === 'gone') return {};
  if (result.kind === 'same') return old ? { entry: { ...old, stamp, lastGood: false } } : {};
  if (result.kind === 'rejected') {
    const { rejection } = result;
    return old ? { rejection, entry: { ...old, stamp: null, lastGood: true } } : { rejection };
  }
  const { kind: _, ...read } = result;
  return { entry: { ...read, stamp, lastGood: false } };
}

/** The entries that were read before it was known which of their lines the publisher repeats, to be read again. */
function* maskedOtherwise(shelf: Shelf, houseLines: HouseLines): Steps<SizedTask[]> {
  const tasks: SizedTask[] = [];
  for (const entry of shelf.values()) {
    yield;
    const { file, analysis, lastGood } = entry;
    if (lastGood || isMaskedAs(analysis.article.houseLines, pageOf(entry), houseLines)) continue;
    tasks.push({ file, knownHash: null, size: analysis.article.text.length });
  }
  return tasks;
}

/** Reads again what was read before it was known which of its lines the publisher repeats. */
async function maskHouseLines(
  shelf: Map<string, ShelfEntry>,
  { today, analyse }: Pick<ReadFolderRequest, 'today' | 'analyse'>,
): Promise<void> {
  const { houseLines } = await inSlices(countedOn(shelf));
  const tasks = await inSlices(maskedOtherwise(shelf, houseLines));
  for await (const some of analyse(tasks, { today, houseLines })) {
    for (const result of some) {
      const old = shelf.get(result.file);
      if (result.kind !== 'analysed' || result.hash !== old?.hash) continue;
      const { kind: _, ...read } = result;
      shelf.set(result.file, { ...old, ...read });
    }
  }
}

/**
 * Reads what changed in the folder since the previous shelf was filled. A file that is broken now keeps its last good
 * version; one that is gone goes; the second file of an id is refused.
 * @throws {UnreadableFolder} when the folder itself can't be listed
 */
export async function readFolder(request: ReadFolderRequest): Promise<FolderReading> {
  const { root, previous, today, now, analyse, onProgress } = request;
  const listing = await listSeeds(root);
  const tasks = listing.files.flatMap(({ file, stamp }): SizedTask[] => {
    const old = previous.get(file);
    return old && isUntouched(old, stamp) ? [] : [{ file, knownHash: old?.hash ?? null, size: stamp.size }];
  });
  const results = new Map<string, FileResult>();
  const counter = await inSlices(countedOn(previous));
  for await (const some of analyse(tasks, { today, houseLines: counter.houseLines })) {
    for (const result of some) {
      results.set(result.file, result);
      if (result.kind === 'analysed')
        counter.add({ publisher: result.analysis.article.publisher, page: result.page });
    }
    onProgress(results.size, tasks.length);
  }

  const shelf = new Map<string, ShelfEntry>();
  const rejected: Rejection[] = [...listing.rejected];
  const taken = new Map<string, string>();
  const put = (entry: ShelfEntry) => {
    const id = articleId(entry.file);
    const first = taken.get(id);
    if (first === undefined) {
      taken.set(id, entry.file);
      shelf.set(entry.file, entry);
    } else rejected.push({ file: entry.file, reason: `the id \`${id}\` is taken by ${first}` });
  };
  const shelve = function* (): Steps<void> {
    for (const found of listing.files) {
      yield;
      const { entry, rejection } = place(found, results.get(found.file), previous.get(found.file), now);
      if (rejection) rejected.push(rejection);
      if (entry) put(entry);
    }
  };
  await inSlices(shelve());
  const refused = new Set(listing.rejected.map(({ file }) => file));
  const unreadable = [...refused].filter((file) => file.endsWith('/'));
  for (const old of previous.values()) {
    if (shelf.has(old.file) || !(refused.has(old.file) || underAny(old.file, unreadable))) continue;
    if (!taken.has(articleId(old.file))) put({ ...old, stamp: null, lastGood: true });
  }
  await nextTurn();
  await maskHouseLines(shelf, request);
  rejected.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { shelf, rejected, ignored: listing.ignored };
}
