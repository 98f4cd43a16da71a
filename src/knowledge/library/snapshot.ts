import { type FileHandle, open } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import * as z from 'zod';
import { inSlices, nextTurn } from '../in-slices.ts';
import type { Dictionary } from '../search/dictionary.ts';
import {
  dictionaryInUse,
  type PackedWords,
  packWords,
  type TermsInUse,
  termsInUse,
  unpackWords,
} from './pack-words.ts';
import type { Shelf, ShelfEntry } from './shelf.ts';
import { replaceFile } from './write-aside.ts';

/** Counted up whenever the layout of the file or of an entry changes. */
const FORMAT = 3;
const KIND = 'mission-status-bot snapshot';
const MAGIC = `${KIND} ${FORMAT}\n`;
const CHUNK_ENTRIES = 64;
/** Before each part: its length, and its sum by which damage is seen. */
const HEAD_BYTES = 8;
/** Larger snapshots are not kept. */
const LARGEST = 1024 ** 3;

const headerShape = z.object({
  /** V8's serialization differs between its versions. */
  v8: z.literal(process.versions.v8),
  analyser: z.string(),
  root: z.string(),
  entries: z.number().int().nonnegative(),
});

/** What must be the same for a snapshot to be of use. */
export interface SnapshotKey {
  /** Names the way articles are read. */
  readonly analyser: string;
  /** The folder of the articles. */
  readonly root: string;
}

/** What was read out of the articles, their words numbered by a dictionary. */
export interface NumberedShelf {
  readonly shelf: Shelf;
  readonly dictionary: Dictionary;
}

/** Some entries, their words apart. */
interface Chunk {
  readonly entries: readonly ShelfEntry[];
  readonly packed: PackedWords;
}

const withWords = (entry: ShelfEntry, words: ShelfEntry['analysis']['words']): ShelfEntry => {
  const { words: _, ...analysis } = entry.analysis;
  return { ...entry, analysis: words ? { ...analysis, words } : analysis };
};

async function* partsOf({ shelf, dictionary }: NumberedShelf): AsyncGenerator<object> {
  const all = [...shelf.values()];
  const analyses = all.map(({ analysis }) => analysis);
  const { renumber, ...inUse } = await inSlices(termsInUse(analyses, dictionary));
  yield inUse;
  for (let at = 0; at < all.length; at += CHUNK_ENTRIES) {
    const some = all.slice(at, at + CHUNK_ENTRIES);
    const packed = packWords(
      some.map(({ analysis }) => analysis),
      dictionary,
      renumber,
    );
    const chunk: Chunk = { entries: some.map((entry) => withWords(entry, undefined)), packed };
    yield chunk;
  }
}

async function* chunksOf(kept: NumberedShelf, key: SnapshotKey): AsyncGenerator<Uint8Array> {
  yield Buffer.from(MAGIC);
  const header: z.input<typeof headerShape> = {
    v8: process.versions.v8,
    ...key,
    entries: kept.shelf.size,
  };
  let written = 0;
  const framed = (bytes: Uint8Array): Uint8Array => {
    written += bytes.length;
    if (written > LARGEST) throw new Error('the snapshot would be larger than 1 GiB');
    const head = Buffer.alloc(HEAD_BYTES);
    head.writeUInt32LE(bytes.length);
    head.writeUInt32LE(crc32(bytes), HEAD_BYTES / 2);
    return Buffer.concat([head, bytes]);
  };
  yield framed(Buffer.from(JSON.stringify(header)));
  for await (const part of partsOf(kept)) {
    yield framed(serialize(part));
    await nextTurn();
  }
}

/** Writes what was read out of the articles, aside and then in place of the older snapshot. */
export async function writeSnapshot(path: string, kept: NumberedShelf, key: SnapshotKey): Promise<void> {
  await replaceFile(path, chunksOf(kept, key));
}

/** So many bytes of a file, or as many as it has left. */
async function readBytes(file: FileHandle, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** The parts of a snapshot file, each checked by its sum. @throws when the file is damaged */
async function* readParts(file: FileHandle): AsyncGenerator<Buffer> {
  const magic = await readBytes(file, MAGIC.length);
  const found = magic.toString('latin1');
  if (found !== MAGIC)
    throw new Error(
      found.startsWith(KIND) ? 'it is from another version of the program' : 'it is no snapshot',
    );
  let left = (await file.stat()).size - MAGIC.length;
  while (left > 0) {
    const head = await readBytes(file, HEAD_BYTES);
    const length = head.length < HEAD_BYTES ? Number.POSITIVE_INFINITY : head.readUInt32LE(0);
    left -= HEAD_BYTES + length;
    if (left < 0) throw new Error('it is cut short');
    const bytes = await readBytes(file, length);
    if (crc32(bytes) !== head.readUInt32LE(HEAD_BYTES / 2)) throw new Error('a checksum does not fit');
    yield bytes;
  }
}

function checkHeader(bytes: Buffer | undefined, key: SnapshotKey): number {
  if (!bytes) throw new Error('it is cut short');
  const header = headerShape.safeParse(JSON.parse(bytes.toString('utf8')));
  if (!header.success) throw new Error('it is from another version of the program');
  if (header.data.analyser !== key.analyser) throw new Error('articles are read in another way now');
  if (header.data.root !== key.root) throw new Error('it is of another folder');
  return header.data.entries;
}

/**
 * Reads a snapshot that was written for the same folder by the same version of the program.
 * @throws when the file is not there, damaged, or from another folder or version
 */
export async function readSnapshot(path: string, key: SnapshotKey): Promise<NumberedShelf> {
  const file = await open(path);
  try {
    const parts = readParts(file);
    const next = async (): Promise<Buffer | undefined> => (await parts.next()).value;
    const expected = checkHeader(await next(), key);
    const inUse = await next();
    if (!inUse) throw new Error('entries are missing');
    const terms: Omit<TermsInUse, 'renumber'> = deserialize(inUse);
    const dictionary = dictionaryInUse(terms);
    const shelf = new Map<string, ShelfEntry>();
    for await (const bytes of parts) {
      const { entries, packed }: Chunk = deserialize(bytes);
      const words = unpackWords(packed, dictionary);
      for (const [at, entry] of entries.entries()) shelf.set(entry.file, withWords(entry, words[at]));
      await nextTurn();
    }
    if (shelf.size !== expected) throw new Error('entries are missing');
    return { shelf, dictionary };
  } finally {
    await file.close();
  }
}
