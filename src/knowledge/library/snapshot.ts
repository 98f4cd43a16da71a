import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import * as z from 'zod';
import type { Shelf, ShelfEntry } from './shelf.ts';
import { replaceFile } from './write-aside.ts';

/** Counted up whenever the layout of the file or of an entry changes. */
const FORMAT = 2;
const MAGIC = 'mission-status-bot snapshot\n';
const CHUNK_ENTRIES = 64;
const LENGTH_BYTES = 4;
const SUM_BYTES = 16;
/** Larger snapshots are not kept. */
const LARGEST = 1024 ** 3;

const headerShape = z.object({
  format: z.literal(FORMAT),
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

const sumOf = (bytes: Uint8Array): Buffer => createHash('md5').update(bytes).digest();

async function* chunksOf(shelf: Shelf, key: SnapshotKey): AsyncGenerator<Uint8Array> {
  const entries = [...shelf.values()];
  yield Buffer.from(MAGIC);
  const header: z.input<typeof headerShape> = {
    format: FORMAT,
    v8: process.versions.v8,
    ...key,
    entries: entries.length,
  };
  let written = 0;
  for (const part of [JSON.stringify(header), ...partsOf(entries)]) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : serialize(part());
    written += bytes.length;
    if (written > LARGEST) throw new Error('the snapshot would be larger than 1 GiB');
    const head = Buffer.alloc(LENGTH_BYTES);
    head.writeUInt32LE(bytes.length);
    yield Buffer.concat([head, sumOf(bytes), bytes]);
    await new Promise((next) => setImmediate(next));
  }
}

function* partsOf(entries: readonly ShelfEntry[]): Generator<() => readonly ShelfEntry[]> {
  for (let at = 0; at < entries.length; at += CHUNK_ENTRIES)
    yield () => entries.slice(at, at + CHUNK_ENTRIES);
}

/** Writes what was read out of the articles, aside and then in place of the older snapshot. */
export async function writeSnapshot(path: string, shelf: Shelf, key: SnapshotKey): Promise<void> {
  await replaceFile(path, chunksOf(shelf, key));
}

/** The chunks of a snapshot file, each checked by its sum. @throws when the file is damaged */
async function* readChunks(path: string): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  let begun = false;
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    held = held.length === 0 ? piece : Buffer.concat([held, piece]);
    if (!begun) {
      if (held.length < MAGIC.length) continue;
      if (held.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) throw new Error('it is no snapshot');
      held = held.subarray(MAGIC.length);
      begun = true;
    }
    for (;;) {
      const length = held.length >= LENGTH_BYTES ? held.readUInt32LE(0) : Number.POSITIVE_INFINITY;
      const start = LENGTH_BYTES + SUM_BYTES;
      if (held.length < start + length) break;
      const bytes = held.subarray(start, start + length);
      if (!sumOf(bytes).equals(held.subarray(LENGTH_BYTES, start)))
        throw new Error('a checksum does not fit');
      yield bytes;
      held = held.subarray(start + length);
    }
  }
  if (!begun || held.length > 0) throw new Error('it is cut short');
}

/**
 * Reads a snapshot that was written for the same folder by the same version of the program.
 * @throws when the file is not there, damaged, or from another folder or version
 */
export async function readSnapshot(path: string, key: SnapshotKey): Promise<Shelf> {
  const shelf = new Map<string, ShelfEntry>();
  let expected = -1;
  for await (const bytes of readChunks(path)) {
    if (expected < 0) {
      const header = headerShape.safeParse(JSON.parse(bytes.toString('utf8')));
      if (!header.success) throw new Error('it is from another version of the program');
      if (header.data.analyser !== key.analyser) throw new Error('articles are read in another way now');
      if (header.data.root !== key.root) throw new Error('it is of another folder');
      expected = header.data.entries;
    } else {
      const entries: ShelfEntry[] = deserialize(bytes);
      for (const entry of entries) shelf.set(entry.file, entry);
      await new Promise((next) => setImmediate(next));
    }
  }
  if (shelf.size !== expected) throw new Error('entries are missing');
  return shelf;
}
