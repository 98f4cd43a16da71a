import type { Client } from 'discord.js';
import type { AnyCommand, CommandGroup } from '../../commands/declaration.ts';
import type { Clock, Context } from '../answers/context.ts';
import type { Outcome } from './interactions/outcome.ts';
import type { Moderators } from './moderators.ts';
import type { OnceEach } from './state/once-each.ts';
import type { QuestionStore } from './state/question-store.ts';
import type { RateLimit } from './state/rate-limit.ts';
import type { UploadStore } from './state/upload-store.ts';

/** The little of a logger that the Discord front end needs; a pino `Logger` is one. */
export interface Log {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** With what Discord is served. */
export interface Service {
  readonly commands: readonly (AnyCommand | CommandGroup)[];
  readonly library: Context['library'];
  readonly clock: Clock;
  readonly log: Log;
}

/** What the handlers of interactions share. */
export interface Bot extends Service {
  readonly client: Client;
  readonly moderators: Moderators;
  readonly rateLimit: RateLimit;
  readonly questions: QuestionStore;
  readonly uploads: UploadStore;
  /** Messages whose confirmation was pressed: a second press does not do it again. */
  readonly confirmed: OnceEach;
  /** Told of every interaction and every question in a message, once, when it is over. */
  readonly report: (outcome: Outcome) => void;
}
