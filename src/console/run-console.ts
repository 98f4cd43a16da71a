import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { today } from '../answers/context.ts';
import { answerLine, type Line, type Session } from './answer-line.ts';
import { completeLine } from './complete.ts';
import { progressBar } from './progress-bar.ts';
import { answerText } from './text/answer-text.ts';
import { visible } from './text/page.ts';

export interface Terminal {
  readonly input: Readable & { isTTY?: boolean };
  readonly output: Writable & { isTTY?: boolean; columns?: number };
  readonly errors: Writable & { isTTY?: boolean };
  readonly colour: boolean;
}

export interface ConsoleRequest {
  /** Commands to answer before leaving; none: read them from the input. */
  readonly lines: readonly string[];
  readonly json: boolean;
}

/** Resolves when the stream has taken the text, or can't take any more: a slow reader slows the console down, not its memory up. */
const write = (output: Writable, text: string): Promise<void> =>
  new Promise((done) => {
    if (!output.writable) return done();
    output.write(text, () => done());
  });

/** `… | head` closes the pipe when it has seen enough: no fault, there is just nobody left to answer. */
function stopAtClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function show(line: Line, session: Session, terminal: Terminal, json: boolean): Promise<void> {
  if (json) return write(terminal.output, `${JSON.stringify(line)}\n`);
  if ('error' in line) return write(terminal.errors, `${visible(line.error.message)}\n`);
  const { width, colour } = { width: terminal.output.columns ?? 100, colour: terminal.colour };
  return write(
    terminal.output,
    `${answerText(line.answer, { width, colour, today: today(session.context().clock) })}\n\n`,
  );
}

/** What people type to leave; it asks the articles nothing. */
const LEAVING = /^\s*\/?(?:exit|quit)\s*$/i;

/**
 * Answers lines until the end of the input; at a terminal `exit` and `quit` end it too.
 * @returns the exit status: 0 when every line was answered, 1 when some line was not a valid command.
 */
export async function runConsole(
  request: ConsoleRequest,
  session: Session,
  terminal: Terminal,
): Promise<number> {
  let status = 0;
  terminal.output.on('error', stopAtClosedPipe);
  const answer = async (input: string) => {
    if (!input.trim() || !terminal.output.writable) return;
    const bar = progressBar(terminal.errors);
    const line = await answerLine(session, input, bar.onProgress);
    bar.stop();
    if ('error' in line) status = 1;
    await show(line, session, terminal, request.json);
  };
  if (request.lines.length > 0) {
    for (const input of request.lines) await answer(input);
    return status;
  }
  const interactive = Boolean(terminal.input.isTTY && terminal.output.isTTY && !request.json);
  const reader = createInterface({
    input: terminal.input,
    ...(interactive
      ? { output: terminal.output, completer: (line: string) => completeLine(session, line) }
      : {}),
    prompt: 'missions> ',
    historySize: 500,
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  if (!interactive) {
    for await (const input of reader) await answer(input);
    return status;
  }
  reader.prompt();
  for await (const input of reader) {
    if (LEAVING.test(input)) break;
    await answer(input);
    reader.prompt();
  }
  await write(terminal.output, '\n');
  return status;
}
