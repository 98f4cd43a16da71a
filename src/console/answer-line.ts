import type { AnyCommand, CommandGroup } from '../../commands/declaration.ts';
import { type OptionValues, runCommand } from '../../commands/run-command.ts';
import type { Answer } from '../answers/answer.ts';
import type { Context } from '../answers/context.ts';
import { InvalidOption } from '../answers/invalid-option.ts';
import { type LineError, parseLine } from './parse-line.ts';

/** One line of the console's JSON: a public interface. */
export type Line =
  | { input: string; command: string; options: OptionValues; tookMs: number; answer: Answer }
  | { input: string; error: LineError };

export interface Session {
  readonly commands: readonly (AnyCommand | CommandGroup)[];
  /** A context for one answer: it pins the knowledge of that moment. */
  readonly context: () => Context;
  /** Keeps what went wrong and returns the reference under which it can be found. */
  readonly reportFailure: (error: unknown) => string;
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;

/** Answers one line. Whatever goes wrong becomes an error line; nothing is thrown. */
export async function answerLine(
  session: Session,
  input: string,
  onProgress?: Context['onProgress'],
): Promise<Line> {
  const begun = performance.now();
  const parsed = parseLine(input, session.commands);
  if ('code' in parsed) return { input, error: parsed };
  try {
    const { options, answer } = await runCommand(
      parsed.command,
      { ...session.context(), onProgress },
      parsed.values,
    );
    return { input, command: parsed.name, options, tookMs: rounded(performance.now() - begun), answer };
  } catch (error) {
    if (error instanceof InvalidOption) return { input, error: { code: error.code, message: error.message } };
    const reference = session.reportFailure(error);
    return {
      input,
      error: {
        code: 'internal-error',
        message: `Something went wrong here; the log has it under ${reference}.`,
      },
    };
  }
}
