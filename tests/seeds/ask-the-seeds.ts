import { fileURLToPath } from 'node:url';
import { commands } from '../../commands/index.ts';
import type { Answer, AnswerKind } from '../../src/answers/answer.ts';
import { answerLine } from '../../src/console/answer-line.ts';
import { openLibrary } from '../../src/knowledge/library.ts';

export const seedsDir = fileURLToPath(new URL('../../seeds/', import.meta.url));

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** A console over the seeds, on a day of the test's choosing. */
export async function openSeeds(today: string) {
  const clock = () => new Date(`${today}T12:00:00Z`);
  const library = await openLibrary({ seedsDir, clock, log: silent });
  const failures: unknown[] = [];
  const session = {
    commands,
    context: () => ({
      knowledge: library.current,
      library,
      clock,
      asker: { id: 'console', name: 'console', moderator: true },
    }),
    reportFailure: (error: unknown) => {
      failures.push(error);
      return 'reference';
    },
  };
  const line = async (input: string) => {
    const reply = await answerLine(session, input);
    if (failures.length > 0) throw failures[0];
    return reply;
  };
  return {
    library,
    line,
    /** The answer to a line, of the kind expected. */
    async ask<Kind extends AnswerKind>(input: string, kind: Kind): Promise<Extract<Answer, { kind: Kind }>> {
      const reply = await line(input);
      if ('error' in reply) throw new Error(`${input}: ${reply.error.message}`);
      if (reply.answer.kind !== kind) throw new Error(`${input} answered with ${reply.answer.kind}`);
      return reply.answer as Extract<Answer, { kind: Kind }>;
    },
  };
}
