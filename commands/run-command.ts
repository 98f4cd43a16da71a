import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import type { Answer } from '../src/answers/answer.ts';
import type { Context } from '../src/answers/context.ts';
import { InvalidOption } from '../src/answers/invalid-option.ts';
import { withSources } from '../src/answers/with-sources.ts';
import { type AnyCommand, optionsOf } from './declaration.ts';

/** After an answer that took so long, others have their turn before its sources are gathered. In milliseconds. */
const LONG_MS = 10;

export type OptionValues = Record<string, string | number | boolean>;

const accepted = (command: AnyCommand): string => `For example: ${command.example}`;

function messageFor(command: AnyCommand, issue: z.core.$ZodIssue): string {
  const name = issue.path.join('.') || 'options';
  if (issue.code === 'custom') return `${issue.message} ${accepted(command)}`;
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return `\`${name}\` is missing. ${accepted(command)}`;
  if (issue.code === 'too_big') return `\`${name}\` is too long: at most ${issue.maximum} characters.`;
  if (issue.code === 'too_small') return `\`${name}\` is empty. ${accepted(command)}`;
  if (issue.code === 'invalid_value') return `\`${name}\` must be one of: ${issue.values.join(', ')}.`;
  if (issue.code === 'unrecognized_keys') {
    const known = optionsOf(command).map((option) => option.name);
    return `${command.name} has no option ${issue.keys.map((key) => `\`${key}\``).join(', ')}; it has ${known.join(', ') || 'none'}.`;
  }
  const type = optionsOf(command).find((option) => option.name === name)?.type ?? 'text';
  return `\`${name}\` must be ${type === 'boolean' ? 'true or false' : `a ${type}`}. ${accepted(command)}`;
}

/**
 * Checks the options and answers. What both front ends do between reading an input and showing an answer.
 * @throws {InvalidOption} when an option can't be used.
 */
export async function runCommand(
  command: AnyCommand,
  context: Context,
  values: OptionValues,
): Promise<{ options: OptionValues; answer: Answer }> {
  const parsed = command.options.strict().safeParse(values, { reportInput: true });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    if (!issue) throw parsed.error;
    throw new InvalidOption(String(issue.path[0] ?? ''), messageFor(command, issue));
  }
  const begun = performance.now();
  const body = await command.answer(context, parsed.data as never);
  if (performance.now() - begun > LONG_MS) await setImmediate();
  const knowledge =
    body.kind === 'reload' || body.kind === 'article' ? context.library.current : context.knowledge;
  return { options: parsed.data as OptionValues, answer: withSources(knowledge, body) };
}
