import { createHash } from 'node:crypto';
import * as z from 'zod';
import { CUSTOM_ID } from '../limits.ts';
import type { QuestionStore } from './question-store.ts';

/** What a button does when pressed. */
const ACTIONS = ['page', 'context', 'share', 'run', 'confirm', 'cancel'] as const;
export type Action = (typeof ACTIONS)[number];

/** All that a button knows: it works after a restart, without anything kept in memory. */
export interface ButtonState {
  readonly action: Action;
  /** Discord's id of who asked. */
  readonly asker: string;
  /** From 0. */
  readonly page: number;
  /** A short mark of the corpus the answer was made from. */
  readonly corpus: string;
  /** The query as one line. */
  readonly query: string;
}

/** The layout of the custom_id. A button of another version is out of date. */
const VERSION = '1';
const STORED = '#';

const fields = z.tuple([
  z.literal(VERSION),
  z.enum(ACTIONS),
  z.string().regex(/^[0-9a-z]{1,14}$/),
  z.string().regex(/^[0-9a-z]{1,3}$/),
  z.string().regex(/^[\w-]{6}$/),
  z.string().min(1),
]);

/** Six characters that tell one state of the corpus from another. */
export const corpusMark = (version: string): string =>
  createHash('sha256').update(version).digest('base64url').slice(0, 6);

function fromBase36(text: string): string {
  let value = 0n;
  for (const digit of text) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  return value.toString();
}

/**
 * A button's state as its custom_id, at most 100 characters. A query that doesn't fit is kept in the store, and its
 * short id stands in its place.
 */
export function writeCustomId(state: ButtonState, questions: QuestionStore): string {
  const start = [
    VERSION,
    state.action,
    BigInt(state.asker).toString(36),
    state.page.toString(36),
    state.corpus,
    '',
  ].join('.');
  const inline = start + state.query;
  return inline.length <= CUSTOM_ID ? inline : start + STORED + questions.keep(state.query);
}

/**
 * Reads a custom_id, which anyone can send.
 * @returns null when it is none of this version's; `query: null` when its question is no longer kept.
 */
export function readCustomId(
  customId: string,
  questions: QuestionStore,
): (Omit<ButtonState, 'query'> & { readonly query: string | null }) | null {
  if (customId.length > CUSTOM_ID) return null;
  const parts = customId.split('.');
  const parsed = fields.safeParse([...parts.slice(0, 5), parts.slice(5).join('.')]);
  if (!parsed.success) return null;
  const [, action, asker, page, corpus, query] = parsed.data;
  return {
    action,
    asker: fromBase36(asker),
    page: Number.parseInt(page, 36),
    corpus,
    query: query.startsWith(STORED) ? questions.find(query.slice(STORED.length)) : query,
  };
}
