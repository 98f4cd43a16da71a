import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Clock } from '../../answers/context.ts';

/** Keeps an uploaded article between its preview and its confirmation. */
export interface UploadStore {
  /** @returns a key that `read` takes, for a day. */
  keep(name: string, bytes: Uint8Array): string;
  /** @returns null for what was never kept, for what is too old, and for what was changed since. */
  read(key: string): { name: string; bytes: Uint8Array } | null;
}

const DAY_MS = 86_400_000;
const MOST_UPLOADS = 50;
const KEY = /^([\w-]{16})\/([^/]{1,120})$/u;

const idOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 16);

/** Letters, digits, dots and hyphens of a file's name: what comes from outside never leads out of a folder. */
const safeName = (name: string): string =>
  basename(name)
    .replace(/[^\p{L}\p{N}._-]/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(-100) || 'article.md';

/** The file's name in a key that `keep` gave. */
export const uploadName = (key: string): string => basename(key);

function sweep(folder: string, now: number): void {
  const files = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  const newestFirst = files.sort((a, b) => b.at - a.at);
  for (const [index, { path, at }] of newestFirst.entries()) {
    if (index >= MOST_UPLOADS || now - at > DAY_MS) rmSync(path, { force: true });
  }
}

/** Uploads as files in a folder, named by their content; at most fifty, for a day. */
export const openUploadStore = (folder: string, clock: Clock): UploadStore => ({
  keep(name, bytes) {
    const id = idOf(bytes);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, id), bytes);
    utimesSync(join(folder, id), clock(), clock());
    sweep(folder, clock().getTime());
    return `${id}/${safeName(name)}`;
  },
  read(key) {
    const [, id, name] = KEY.exec(key) ?? [];
    if (id === undefined || name === undefined) return null;
    try {
      const path = join(folder, id);
      if (clock().getTime() - statSync(path).mtimeMs > DAY_MS) return null;
      const bytes = readFileSync(path);
      return idOf(bytes) === id ? { name, bytes } : null;
    } catch {
      return null;
    }
  },
});
