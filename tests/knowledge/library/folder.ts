import { mkdirSync, mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Library, type LibraryOptions, openLibrary } from '../../../src/knowledge/library.ts';

export { article } from './made-articles.ts';

/** A folder that is gone when the test is over. */
export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'library-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a file whose times are long past, so that its looks can be trusted. */
export function put(folder: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
  utimesSync(join(folder, file), 1_700_000_000, 1_700_000_000);
}

interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly fields: object;
}

/** A log that keeps its lines. */
export function keptLog() {
  const lines: LogLine[] = [];
  const at = (level: string) => (fields: object, message: string) => {
    lines.push({ level, message, fields });
  };
  return { lines, log: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') } };
}

export const clock = () => new Date('2026-03-01T12:00:00Z');

/** Opens a library over the folder; it is closed when the test is over. */
export async function open(seedsDir: string, options: Partial<LibraryOptions> = {}): Promise<Library> {
  const library = await openLibrary({ seedsDir, clock, log: keptLog().log, workerFile: null, ...options });
  onTestFinished(() => library.close());
  return library;
}

export const idsOf = (library: Library): string[] => [...library.current.analyses.keys()];
