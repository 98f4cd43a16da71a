import { randomBytes } from 'node:crypto';
import { copyFile, link, mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What a half-written file is called: a dot file, so that no reader of the folder takes it for an article. */
const asideOf = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 60)}.${randomBytes(6).toString('hex')}.part`);

/** Whether an error is one of the system, of one of these codes: `ENOENT`. */
export const hasCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Makes a rename or link in the folder survive a power cut, where the system can do that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function writeWhole(
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const handle = await open(path, 'wx', 0o644);
  try {
    for await (const chunk of chunks) await handle.writeFile(chunk);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Gives a finished file its name, never over another one. @throws an error with code EEXIST when the name is taken. */
async function claimName(aside: string, path: string): Promise<void> {
  try {
    await link(aside, path);
    await unlink(aside);
  } catch (error) {
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'ENOSYS')) throw error;
    if (await exists(path)) throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST' });
    await rename(aside, path);
  }
}

/** Makes a file aside, then gives it its name. What fails leaves nothing behind. */
async function finishAside(
  path: string,
  make: (aside: string) => Promise<void>,
  giveName: (aside: string, path: string) => Promise<void>,
): Promise<void> {
  const aside = asideOf(path);
  try {
    await make(aside);
    await giveName(aside, path);
  } catch (error) {
    await unlink(aside).catch(() => undefined);
    throw error;
  }
}

/** Replaces a file as a whole: readers see the old content or the new one. */
export async function replaceFile(
  path: string,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await finishAside(path, (aside) => writeWhole(aside, chunks), rename);
  await syncFolder(dirname(path));
}

/** Creates a file as a whole. @throws an error with code EEXIST when there is one of that name. */
export async function createFile(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await finishAside(path, (aside) => writeWhole(aside, [content]), claimName);
  await syncFolder(dirname(path));
}

async function copyWhole(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const handle = await open(to, 'r+');
  await handle.sync();
  await handle.close();
}

/** Moves a file, to another disk too, never over another one. The file is always whole at one of the two places. */
export async function moveFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await link(from, to);
  } catch (error) {
    if (hasCode(error, 'EEXIST', 'ENOENT')) throw error;
    await finishAside(to, (aside) => copyWhole(from, aside), claimName);
  }
  await syncFolder(dirname(to));
  await unlink(from);
}
