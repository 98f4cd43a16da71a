import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { articleId, hashOf } from '../../corpus/article-file.ts';
import { reasonOf } from '../../corpus/seeds-folder.ts';
import type { AuditEntry, AuditLog } from './audit-log.ts';
import { safeFileName } from './safe-file-name.ts';
import { createFile, hasCode, moveFile } from './write-aside.ts';

/** A change that was not made, and why; the message is for the asker. */
export class EditRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EditRefused';
  }
}

/** What a change did to the folder. */
export interface Edit {
  /** The path below the seeds directory. */
  readonly file: string;
  readonly id: string;
}

export interface UndoneEdit extends Edit {
  /** What was taken back. */
  readonly undone: 'add' | 'remove';
}

/** Adds, removes and brings back article files; every change is written to the audit log before and after it is made. */
export interface ArticleEdits {
  /** The path that a new article would get: safe, and not taken. */
  freeName(name: string): Promise<string>;
  /** @throws {EditRefused} also when the very same article was added under that name, as by a second click */
  add(name: string, content: Uint8Array, who: string): Promise<Edit>;
  /** @throws {EditRefused} */
  remove(file: string, who: string): Promise<Edit>;
  /** Takes back the last change that was not taken back yet. @throws {EditRefused} */
  undo(who: string): Promise<UndoneEdit>;
}

export interface EditsOptions {
  readonly seedsDir: string;
  /** Where removed files go; null: nothing can be removed. */
  readonly trashDir: string | null;
  readonly log: AuditLog;
  readonly clock: () => Date;
}

const MOST_TRIES = 1000;
/** A link counts as there wherever it leads: in the trash folder a relative one leads nowhere. */
const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
const hashAt = (path: string): Promise<string | null> => readFile(path).then(hashOf, () => null);

/** @param onTaken told of each file that has a name the new one might have had */
async function freeName(
  seedsDir: string,
  name: string,
  onTaken: (file: string) => Promise<void> = async () => {},
): Promise<string> {
  const { stem, extension } = safeFileName(name);
  const taken = new Map((await readdir(seedsDir)).map((file) => [articleId(file).toLowerCase(), file]));
  for (let number = 1; number <= MOST_TRIES; number += 1) {
    const free = number === 1 ? stem : `${stem}-${number}`;
    const other = taken.get(free);
    if (other === undefined) return free + extension;
    await onTaken(other);
  }
  throw new EditRefused(`There are ${MOST_TRIES} articles named ${stem} already.`);
}

/** Changes of the log that stand: begun ones count when the files show that they were made. */
async function standing(
  entries: readonly AuditEntry[],
  { seedsDir, trashDir }: EditsOptions,
): Promise<AuditEntry[]> {
  const changes = new Map<string, AuditEntry>();
  for (const entry of entries) {
    if (!entry.operation || !entry.file) continue;
    if (entry.state === 'failed') changes.delete(entry.operation);
    else changes.set(entry.operation, { ...changes.get(entry.operation), ...entry });
  }
  const undone = new Set<string>();
  const stand: AuditEntry[] = [];
  for (const change of [...changes.values()].reverse()) {
    const path = join(seedsDir, change.file ?? '');
    const inTrash =
      trashDir !== null && change.trash !== undefined && (await exists(join(trashDir, change.trash)));
    const made =
      change.state === 'done' || (change.trash ? inTrash && !(await exists(path)) : await exists(path));
    if (!made) continue;
    if (change.undoes) undone.add(change.undoes);
    else if (change.operation && !undone.has(change.operation)) stand.push(change);
  }
  return stand;
}

/** Another program took the name between the choice of it and the writing. */
class NameTaken extends EditRefused {
  constructor(file: string) {
    super(`Somebody else has just added ${file}; try again.`);
  }
}

/** So often a new name is chosen when other programs take them. */
const MOST_ATTEMPTS = 8;

/** Opens the folder for changes, which are made one after the other. */
export function openEdits(options: EditsOptions): ArticleEdits {
  const { seedsDir, trashDir, log, clock } = options;
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = before.then(work);
    before = result.catch(() => undefined);
    return result;
  };

  /** Logs a change, makes it, logs what came of it. */
  async function make(
    entry: Omit<AuditEntry, 'at' | 'result' | 'state' | 'operation'>,
    change: (operation: string) => Promise<void>,
    trash?: (operation: string) => string,
  ): Promise<void> {
    const operation = randomUUID();
    const noted = { ...entry, operation, ...(trash ? { trash: trash(operation) } : {}) };
    const at = () => clock().toISOString();
    try {
      await log.append({ ...noted, at: at(), result: 'begun', state: 'begun' });
    } catch (error) {
      throw new EditRefused(
        `Nothing was changed, because the audit log can't be written: ${reasonOf(error)}.`,
      );
    }
    try {
      await change(operation);
    } catch (error) {
      const reason = error instanceof EditRefused ? error.message : reasonOf(error);
      await log
        .append({ ...noted, at: at(), result: `failed: ${reason}`, state: 'failed' })
        .catch(() => undefined);
      throw error instanceof EditRefused ? error : new EditRefused(`Nothing was changed: ${reason}.`);
    }
    await log.append({ ...noted, at: at(), result: 'done', state: 'done' }).catch(() => undefined);
  }

  async function toTrash(
    file: string,
    entry: Pick<AuditEntry, 'who' | 'what'> & { undoes?: string },
  ): Promise<void> {
    if (trashDir === null)
      throw new EditRefused('Nothing can be removed without a cache folder to keep it in.');
    const hash = await hashAt(join(seedsDir, file));
    if (hash === null) throw new EditRefused(`${file} is not there any more.`);
    const place = (operation: string) => `${operation}/${basename(file)}`;
    await make(
      { ...entry, file, hash },
      (operation) => moveFile(join(seedsDir, file), join(trashDir, place(operation))),
      place,
    );
  }

  async function bringBack(change: AuditEntry, who: string): Promise<void> {
    const { file = '', trash = '', operation } = change;
    const kept = join(trashDir ?? '', trash);
    if (trashDir === null || !(await exists(kept)))
      throw new EditRefused(`${file} is no longer in the trash folder.`);
    await make({ who, what: 'undo', file, ...(operation ? { undoes: operation } : {}) }, async () => {
      await mkdir(dirname(join(seedsDir, file)), { recursive: true });
      await moveFile(kept, join(seedsDir, file)).catch((error: unknown) => {
        throw hasCode(error, 'EEXIST') ? new EditRefused(`There is another file named ${file} now.`) : error;
      });
    });
  }

  async function addOnce(name: string, content: Uint8Array, who: string): Promise<Edit> {
    const hash = hashOf(content);
    const file = await freeName(seedsDir, name, async (other) => {
      if ((await hashAt(join(seedsDir, other))) === hash)
        throw new EditRefused(`It is there already, as ${other}.`);
    });
    await make({ who, what: 'add', file, hash }, () =>
      createFile(join(seedsDir, file), content).catch((error: unknown) => {
        throw hasCode(error, 'EEXIST') ? new NameTaken(file) : error;
      }),
    );
    return { file, id: articleId(file) };
  }

  return {
    freeName: (name) => freeName(seedsDir, name),
    add: (name, content, who) =>
      inTurn(async () => {
        for (let attempt = 1; ; attempt += 1) {
          try {
            return await addOnce(name, content, who);
          } catch (error) {
            if (!(error instanceof NameTaken) || attempt === MOST_ATTEMPTS) throw error;
          }
        }
      }),
    remove: (file, who) =>
      inTurn(async () => {
        await toTrash(file, { who, what: 'remove' });
        return { file, id: articleId(file) };
      }),
    undo: (who) =>
      inTurn(async () => {
        const [last] = await standing(await log.read(), options);
        if (!last?.file || !last.operation) throw new EditRefused('There is no change to take back.');
        const { file, operation } = last;
        if (last.what === 'remove') {
          await bringBack(last, who);
          return { file, id: articleId(file), undone: 'remove' };
        }
        if ((await hashAt(join(seedsDir, file))) !== last.hash) {
          throw new EditRefused(`${file} was changed since it was added; remove it with /article remove.`);
        }
        await toTrash(file, { who, what: 'undo', undoes: operation });
        return { file, id: articleId(file), undone: 'add' };
      }),
  };
}
