import { setTimeout as wait } from 'node:timers/promises';
import { runCommand } from '../../../commands/run-command.ts';
import type { Answer, TimelineAnswer } from '../../answers/answer.ts';
import { asShown } from '../../answers/as-shown.ts';
import type { Asker, Context } from '../../answers/context.ts';
import { InvalidOption } from '../../answers/invalid-option.ts';
import type { Bot } from '../bot.ts';
import { answerMessage, type OutgoingMessage, type Picture } from '../messages/answer-message.ts';
import { timelinePicture } from '../pictures/timeline-picture.ts';
import { corpusMark } from '../state/custom-id.ts';
import { findCommand, type Query } from '../state/query.ts';
import { forModeratorsOnly, noSuchCommand } from './refusal.ts';
import { noteAnswer, noteQuestion } from './trace.ts';

/** How the answer to a query is wanted. */
export interface Wanted {
  readonly asker: Asker;
  readonly page: number;
  readonly isPrivate: boolean;
  /** The mark of the corpus that an earlier page was made from. */
  readonly corpus?: string | undefined;
  readonly onProgress?: Context['onProgress'];
}

/** What a command answers with: the knowledge of this moment, and who asks. */
export const contextFor = (bot: Bot, asker: Asker, onProgress?: Context['onProgress']): Context => ({
  knowledge: bot.library.current,
  library: bot.library,
  clock: bot.clock,
  asker,
  onProgress,
  attachment: async (key) => {
    const upload = bot.uploads.read(key);
    if (!upload) throw new InvalidOption('file', 'I no longer have that file. Please attach it again.');
    return upload;
  },
});

/**
 * Runs a command for an asker.
 * @throws {Refusal} when only moderators may use it. @throws {InvalidOption} when an option can't be used.
 */
export async function runQuery(
  bot: Bot,
  query: Query,
  wanted: Pick<Wanted, 'asker' | 'onProgress'>,
): Promise<Answer> {
  const command = findCommand(bot.commands, query.command);
  if (!command) throw noSuchCommand();
  if (command.access === 'moderators' && !wanted.asker.moderator) {
    throw forModeratorsOnly(query.command);
  }
  const context = contextFor(bot, wanted.asker, wanted.onProgress);
  noteQuestion(query);
  const { answer } = await runCommand(command, context, query.options);
  noteAnswer(answer);
  return asShown(answer);
}

/** An answer without its picture is better than none. */
async function pictureOf(bot: Bot, answer: TimelineAnswer): Promise<Picture | undefined> {
  try {
    return await timelinePicture(answer);
  } catch (error) {
    bot.log.warn({ err: error }, 'a timeline could not be drawn');
    return undefined;
  }
}

/** The message that shows an answer to this asker. */
async function messageFor(bot: Bot, query: Query, answer: Answer, wanted: Wanted): Promise<OutgoingMessage> {
  const repeatable = findCommand(bot.commands, query.command)?.access === 'everyone';
  return answerMessage(answer, {
    commands: bot.commands,
    questions: bot.questions,
    query,
    asker: wanted.asker.id,
    page: wanted.page,
    isPrivate: wanted.isPrivate,
    repeatable,
    picture: answer.kind === 'timeline' && wanted.page === 0 ? await pictureOf(bot, answer) : undefined,
    changedSince: wanted.corpus !== undefined && wanted.corpus !== corpusMark(answer.corpusVersion),
  });
}

/** Runs a query and makes the message that shows its answer. */
export async function answerQuery(bot: Bot, query: Query, wanted: Wanted): Promise<OutgoingMessage> {
  return messageFor(bot, query, await runQuery(bot, query, wanted), wanted);
}

/** After so long without an answer the asker sees that the bot is working; a 429 on that costs a second of the three. */
const PATIENCE_MS = 1_000;

/** Waits for an answer, and calls `onSlow` once when it isn't there after a second. */
export async function showWorking<T>(work: Promise<T>, onSlow: () => Promise<void>): Promise<T> {
  const timer = new AbortController();
  const slow = Symbol('slow');
  try {
    const first = await Promise.race([work, wait(PATIENCE_MS, slow, { signal: timer.signal, ref: false })]);
    if (first !== slow) return first as T;
  } finally {
    timer.abort();
  }
  await onSlow();
  return work;
}
