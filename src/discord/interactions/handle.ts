import { randomUUID } from 'node:crypto';
import { InvalidOption } from '../../answers/invalid-option.ts';
import type { Bot } from '../bot.ts';
import { shown } from '../display/shown.ts';
import type { OutgoingMessage } from '../messages/answer-message.ts';
import { apology, notice, slowDown } from '../messages/notice.ts';
import type { Ending, Outcome } from './outcome.ts';
import { Refusal } from './refusal.ts';
import { type Trace, traced } from './trace.ts';

/** One thing that a user did, whatever its kind. */
export interface Occasion {
  readonly command: string;
  readonly id: string;
  readonly userId: string;
  readonly guildId: string | null;
  /** Whether a turn of the user's rate limit is taken; moderators have no limit. */
  readonly limited: boolean;
  /** Whether Discord tells the asker that the bot failed when nothing comes; else a flood of tries is told off once. */
  readonly awaitsAnswer: boolean;
  readonly isModerator: () => Promise<boolean>;
  /** Does it. @throws {InvalidOption | Refusal} with words for the asker. */
  readonly answer: () => Promise<void>;
  /** Tells the asker something that nobody else sees, if there is a way. */
  readonly tell: (message: OutgoingMessage) => Promise<void>;
}

/** A refusal may name what is nearest, and names can be long. */
const REFUSAL_SHOWN = 1_500;

const refusalOf = (error: unknown): OutgoingMessage | null => {
  if (error instanceof Refusal) return notice(error.message);
  if (error instanceof InvalidOption) return notice(shown(error.message, REFUSAL_SHOWN));
  return null;
};

/**
 * Every interaction goes through here: the rate limit, the answer, what the asker is told when it fails, and the report
 * of how it ended. Nothing fails in silence, and nothing that fails ends the bot.
 */
export async function handle(bot: Bot, occasion: Occasion): Promise<void> {
  const started = performance.now();
  const { command, id, userId, guildId } = occasion;
  const trace: Trace = {};
  const end = (ending: Ending, more: Partial<Outcome> = {}) => {
    bot.report({
      ending,
      command,
      id,
      userId,
      guildId,
      durationMs: performance.now() - started,
      corpusVersion: bot.library.current.version,
      ...trace,
      ...more,
    });
  };
  try {
    if (occasion.limited && !(await occasion.isModerator())) {
      const wait = bot.rateLimit.take(userId);
      if (wait) {
        if (occasion.awaitsAnswer || !wait.again) await occasion.tell(slowDown(wait.milliseconds));
        return end('rate-limited');
      }
    }
    await traced(trace, occasion.answer);
    end('answered');
  } catch (error) {
    const refusal = refusalOf(error);
    const reference = randomUUID().slice(0, 8);
    if (!refusal) end('failed', { reference, error });
    try {
      await occasion.tell(refusal ?? apology(reference));
      if (refusal) end('refused');
    } catch (second) {
      bot.log.error({ err: second, interaction: id, command, reference }, 'the asker could not be told');
      if (refusal) end('failed', { reference, error: second });
    }
  }
}
