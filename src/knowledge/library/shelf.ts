import type { PageLines } from '../../corpus/chrome/house-lines.ts';
import type { FileStamp } from '../../corpus/seeds-folder.ts';
import type { ArticleAnalysis } from '../analysis.ts';
import type { Steps } from '../in-slices.ts';
import { type CountedPage, countHouseLines, type HouseLineCounter } from './house-line-counter.ts';

/** What is kept of one file between reloads. Plain data: it goes into the snapshot. */
export interface ShelfEntry {
  readonly file: string;
  /** SHA-256 of the content that `analysis` was made from. */
  readonly hash: string;
  readonly analysis: ArticleAnalysis;
  /** What near copies share. */
  readonly fingerprint: readonly number[];
  /** What its page may share with others of the publisher. */
  readonly page: PageLines;
  /** How the file looked when that content was read; null when it has to be read again. */
  readonly stamp: FileStamp | null;
  /** The file is broken now, and this is its last good version. */
  readonly lastGood: boolean;
}

/** By file. */
export type Shelf = ReadonlyMap<string, ShelfEntry>;

/** A file changed less than this before it was read may change again without its times showing it. */
const SETTLED_MS = 2000;

const isSameStamp = (one: FileStamp, other: FileStamp): boolean =>
  one.size === other.size &&
  one.mtimeMs === other.mtimeMs &&
  one.ctimeMs === other.ctimeMs &&
  one.inode === other.inode;

/** Whether nothing has touched a file since it was put on the shelf. */
export const isUntouched = ({ stamp, lastGood }: ShelfEntry, now: FileStamp): boolean =>
  !lastGood && stamp !== null && isSameStamp(stamp, now);

/** The stamp to keep for a file read at `readAt`; null when it may have been changed in the same moment. */
export function trustedStamp(stamp: FileStamp, readAt: number): FileStamp | null {
  const touched = Math.max(stamp.mtimeMs, stamp.ctimeMs);
  return touched < readAt - SETTLED_MS ? stamp : null;
}

/** An entry's page, to count what its publisher repeats. */
export const pageOf = ({ analysis: { article }, page }: ShelfEntry): CountedPage => ({
  publisher: article.publisher,
  page,
});

/** Counts what the pages on a shelf repeat. */
export function* countedOn(shelf: Shelf): Steps<HouseLineCounter> {
  const counter = countHouseLines();
  for (const entry of shelf.values()) {
    counter.add(pageOf(entry));
    yield;
  }
  return counter;
}

/** Whether the next start gains from the newer shelf: other content, or files whose looks can be trusted now. */
export function isWorthKeeping(before: Shelf, now: Shelf): boolean {
  if (before.size !== now.size) return true;
  for (const entry of now.values()) {
    const old = before.get(entry.file);
    if (old?.hash !== entry.hash || (old.stamp === null) !== (entry.stamp === null)) return true;
    if (old.stamp && entry.stamp && !isSameStamp(old.stamp, entry.stamp)) return true;
  }
  return false;
}
