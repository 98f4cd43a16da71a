import { type AnyCommand, type CommandGroup, optionsOf } from '../../../commands/declaration.ts';
import type { OptionValues } from '../../../commands/run-command.ts';

/** A command with its options: what a button remembers of the question it belongs to. */
export interface Query {
  /** `status`; with a group before it, `article log`. */
  readonly command: string;
  readonly options: OptionValues;
}

/** Finds a command by its full name. */
export function findCommand(
  commands: readonly (AnyCommand | CommandGroup)[],
  name: string,
): AnyCommand | undefined {
  const [first, second] = name.split(' ');
  const entry = commands.find((candidate) => candidate.name === first);
  if (!entry) return undefined;
  if ('subcommands' in entry) return entry.subcommands.find((command) => command.name === second);
  return second === undefined ? entry : undefined;
}

/** A query as one line: `status?place=Baghdad`. */
export const writeQuery = ({ command, options }: Query): string =>
  `${command}?${new URLSearchParams(Object.entries(options).map(([name, value]): [string, string] => [name, String(value)]))}`;

function typedValue(type: string | undefined, text: string): string | number | boolean {
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if ((type === 'integer' || type === 'number') && Number.isFinite(Number(text))) return Number(text);
  return text;
}

/**
 * Reads a query that came back from Discord. A page, a share and the like are for commands that everyone may use and
 * that change nothing; only a confirmation is for moderators' commands. Whether the options can be used is for the
 * command to say.
 */
export function readQuery(
  commands: readonly (AnyCommand | CommandGroup)[],
  line: string,
  access: AnyCommand['access'] = 'everyone',
): Query | null {
  const mark = line.indexOf('?');
  if (mark < 0) return null;
  const name = line.slice(0, mark);
  const command = findCommand(commands, name);
  if (command?.access !== access) return null;
  const types = new Map(optionsOf(command).map((option) => [option.name, option.type]));
  const options = [...new URLSearchParams(line.slice(mark + 1))].map(([key, text]) => [
    key,
    typedValue(types.get(key), text),
  ]);
  return { command: name, options: Object.fromEntries(options) };
}

/** A query as an asker would type it: `/status place: Baghdad`. Plain text, not escaped. */
export function queryLine({ command, options }: Query): string {
  const values = Object.entries(options).map(([name, value]) => `${name}: ${String(value).slice(0, 500)}`);
  return [`/${command}`, ...values].join(' ');
}

/**
 * Reads a command as answers propose it: `/status place:Kuwait as_of:2025-06-01`.
 * @returns null when there is no such command for everyone.
 */
export function parseQuery(commands: readonly (AnyCommand | CommandGroup)[], line: string): Query | null {
  const [name = '', ...rest] = line.trim().replace(/^\//, '').split(' ');
  const command = findCommand(commands, name);
  if (command?.access !== 'everyone') return null;
  const known = optionsOf(command);
  const options: Record<string, string | number | boolean> = {};
  let current = known[0]?.name;
  for (const word of rest) {
    const colon = word.indexOf(':');
    const option = known.find((one) => one.name === word.slice(0, Math.max(0, colon)));
    if (option) current = option.name;
    const text = option ? word.slice(colon + 1) : word;
    if (current === undefined || !text) continue;
    options[current] = current in options ? `${options[current]} ${text}` : text;
  }
  const typed = Object.entries(options).map(([key, text]) => [
    key,
    typedValue(known.find((one) => one.name === key)?.type, String(text)),
  ]);
  return { command: name, options: Object.fromEntries(typed) };
}
