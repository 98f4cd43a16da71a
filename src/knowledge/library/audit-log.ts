import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import { hasCode } from './write-aside.ts';

/** Above this the log is put aside under another name, and a new one begun. */
const LARGEST = 8 * 1024 * 1024;

/** A path that stays below the folder that it is joined to: the cache folder may be written by others. */
const below = z
  .string()
  .refine((path) => !/^(?:[\\/]|[a-z]:[\\/])|(?:^|[\\/])\.\.(?:[\\/]|$)|\0/i.test(path));

const entry = z.object({
  /** ISO date-time. */
  at: z.string(),
  /** Name of the moderator, `console` or `watch`. */
  who: z.string(),
  what: z.enum(['reload', 'add', 'remove', 'undo']),
  result: z.string(),
  /** Names one change; its entries are `begun`, then `done` or `failed`. */
  operation: z.string().optional(),
  state: z.enum(['begun', 'done', 'failed']).optional(),
  /** The path below the seeds directory. */
  file: below.optional(),
  /** SHA-256 of the file's content. */
  hash: z.string().optional(),
  /** Where the file went, below the trash folder. */
  trash: below.optional(),
  /** The operation that an undo takes back. */
  undoes: z.string().optional(),
});

export type AuditEntry = z.infer<typeof entry>;

/** Who changed what, and when; one JSON object a line, only ever appended to. */
export interface AuditLog {
  append(entry: AuditEntry): Promise<void>;
  /** Oldest first. Lines that are no entries, as a power cut leaves them, are passed over. */
  read(): Promise<AuditEntry[]>;
}

function parse(text: string): AuditEntry[] {
  return text.split('\n').flatMap((line) => {
    if (!line) return [];
    try {
      const read = entry.safeParse(JSON.parse(line));
      return read.success ? [read.data] : [];
    } catch {
      return [];
    }
  });
}

async function append(path: string, line: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LARGEST) await rename(path, `${path}.1`);
  const handle = await open(path, 'a+');
  try {
    const { size: length } = await handle.stat();
    const last = Buffer.alloc(1);
    if (length > 0) await handle.read(last, 0, 1, length - 1);
    await handle.appendFile(length > 0 && last.toString() !== '\n' ? `\n${line}\n` : `${line}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The log in the given file, which need not be there yet. Entries are written one after the other. */
export function auditLogAt(path: string): AuditLog {
  let before: Promise<unknown> = Promise.resolve();
  return {
    append(entry) {
      const written = before.then(() => append(path, JSON.stringify(entry)));
      before = written.catch(() => undefined);
      return written;
    },
    async read() {
      const texts = await Promise.all(
        [`${path}.1`, path].map((file) =>
          readFile(file, 'utf8').catch((error: unknown) => {
            if (hasCode(error, 'ENOENT')) return '';
            throw error;
          }),
        ),
      );
      return texts.flatMap(parse);
    },
  };
}

/** A log that keeps nothing: for a library without a cache folder. */
export const noAuditLog: AuditLog = { append: async () => {}, read: async () => [] };
