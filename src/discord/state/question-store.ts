import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../../answers/context.ts';

/** Keeps the questions that are too long for a button. */
export interface QuestionStore {
  /** @returns the short id under which the question is kept for 30 days from now. */
  keep(question: string): string;
  /** @returns null for an unknown id, and for a question that is too old. */
  find(id: string): string | null;
}

const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;
/** At most so many questions; nearly all are shorter than a message. */
const MOST_QUESTIONS = 5_000;
/** The folder is looked through once in so many questions kept. */
const SWEEP_EVERY = 100;
/** A pasted article as part of a query, percent-encoded. */
const LONGEST = 64_000;
const ID = /^[\w-]{12}$/;

const idOf = (question: string): string =>
  createHash('sha256').update(question).digest('base64url').slice(0, 12);

function sweep(folder: string, now: number): void {
  const files = readdirSync(folder).flatMap((name) => {
    const stats = statSync(join(folder, name), { throwIfNoEntry: false });
    return stats?.isFile() ? [{ path: join(folder, name), at: stats.mtimeMs }] : [];
  });
  const oldestFirst = files.sort((a, b) => a.at - b.at);
  const tooMany = Math.max(0, oldestFirst.length - MOST_QUESTIONS);
  for (const [index, file] of oldestFirst.entries()) {
    if (index < tooMany || now - file.at > DAYS_KEPT * DAY_MS) rmSync(file.path, { force: true });
  }
}

/**
 * Questions as small files in a folder, one each, so that several processes can share it. The id is made from the
 * question: keeping it again only makes it younger. A folder that can't be written costs the buttons, never the answer:
 * the id is given all the same, and pressing the button says that the question is no longer kept.
 */
export function openQuestionStore(folder: string, clock: Clock): QuestionStore {
  let kept = 0;
  return {
    keep(question) {
      const id = idOf(question);
      if (question.length > LONGEST) return id;
      try {
        if (kept++ % SWEEP_EVERY === 0) {
          mkdirSync(folder, { recursive: true });
          sweep(folder, clock().getTime());
        }
        const path = join(folder, id);
        const unfinished = `${path}.${process.pid}.new`;
        writeFileSync(unfinished, question);
        utimesSync(unfinished, clock(), clock());
        renameSync(unfinished, path);
      } catch {
        return id;
      }
      return id;
    },
    find(id) {
      if (!ID.test(id)) return null;
      try {
        const path = join(folder, id);
        if (clock().getTime() - statSync(path).mtimeMs > DAYS_KEPT * DAY_MS) return null;
        const question = readFileSync(path, 'utf8');
        return idOf(question) === id ? question : null;
      } catch {
        return null;
      }
    },
  };
}
