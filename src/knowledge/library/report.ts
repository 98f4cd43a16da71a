import { articleId } from '../../corpus/article-file.ts';
import type { Steps } from '../in-slices.ts';
import type { FolderReading } from './read-folder.ts';
import type { Shelf, ShelfEntry } from './shelf.ts';

/** Ids of articles, by what became of them. */
export interface ShelfChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** What differs between two shelves, told by content. */
export function* compareShelves(previous: Shelf, current: Shelf): Steps<ShelfChanges> {
  const before = new Map<string, ShelfEntry>();
  for (const entry of previous.values()) {
    before.set(articleId(entry.file), entry);
    yield;
  }
  const added: string[] = [];
  const changed: string[] = [];
  let unchanged = 0;
  for (const { file, hash } of current.values()) {
    const id = articleId(file);
    const old = before.get(id);
    if (!old) added.push(id);
    else if (old.hash !== hash || old.file !== file) changed.push(id);
    else unchanged += 1;
    before.delete(id);
    yield;
  }
  return { added: added.sort(), changed: changed.sort(), removed: [...before.keys()].sort(), unchanged };
}

/**
 * Why a reload asks before it goes ahead: it would drop more than half of the articles.
 * @param expected ids of articles that are meant to go
 */
export function needsConfirmation(
  { removed }: ShelfChanges,
  previous: Shelf,
  expected: readonly string[] = [],
): string | null {
  const dropped = removed.filter((id) => !expected.includes(id)).length;
  if (dropped * 2 <= previous.size) return null;
  const would =
    dropped === previous.size
      ? `the folder holds none of the ${previous.size} articles any more`
      : `${dropped} of ${previous.size} articles would be dropped`;
  return `${would}; everything is kept until the reload is confirmed`;
}

/** What a moderator should know of files that load all the same, in the order of the files. */
export function* problemsOf(
  { shelf, ignored }: FolderReading,
  nearCopies: ReadonlyMap<string, string>,
): Steps<{ file: string; problem: string }[]> {
  const problems: { file: string; problem: string }[] = [];
  for (const { file, analysis, lastGood } of shelf.values()) {
    if (lastGood) problems.push({ file, problem: 'broken now: its last good version is served' });
    for (const problem of [...analysis.article.problems, ...nearCopyProblem(analysis.article.id, nearCopies)])
      problems.push({ file, problem });
    yield;
  }
  return [...problems, ...ignored];
}

/** The same words for a near copy wherever it is reported. */
export function nearCopyProblem(id: string, nearCopies: ReadonlyMap<string, string>): string[] {
  const original = nearCopies.get(id);
  return original === undefined ? [] : [`a near copy of \`${original}\``];
}
