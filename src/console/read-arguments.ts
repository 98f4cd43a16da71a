import { closest, distance } from 'fastest-levenshtein';
import type { ConsoleRequest } from './run-console.ts';

/** What the program was called with. */
export type Arguments =
  | ({ readonly kind: 'run'; readonly console: boolean } & ConsoleRequest)
  /** What can be said is to be shown, because it was asked for. */
  | { readonly kind: 'help' }
  | { readonly kind: 'unknown'; readonly message: string };

/** How the program is called, as `--help` shows it. */
export const USAGE = `Usage: npm run --silent ask -- [--json] [LINE …]

  LINE      a command as in Discord ('/status baghdad') or a question, in quotation marks;
            without one, lines are read from the input
  --json    one JSON object a line
  --help    this text
  --        what follows are lines, even when it begins with --`;

const FLAGS = ['--ask', '--json', '--help'];

/** A dash or two and a word: "--json", "-h", "--since=2024"; not "- is the embassy open?" or "-5". */
const FLAG = /^--?[a-z][\w-]*(?:=.*)?$/i;

/** Reads the arguments after the program's name. What looks like a flag and is none is never taken for a question. */
export function readArguments(given: readonly string[]): Arguments {
  const end = given.indexOf('--');
  const before = end < 0 ? given : given.slice(0, end);
  const flags = before.filter((argument) => FLAG.test(argument));
  if (flags.includes('--help') || flags.includes('-h')) return { kind: 'help' };
  const unknown = flags.find((flag) => !FLAGS.includes(flag));
  if (unknown !== undefined) {
    const near = closest(unknown, FLAGS);
    const hint = distance(unknown, near) <= 2 ? ` Did you mean ${near}?` : '';
    return { kind: 'unknown', message: `There is no option ${unknown}.${hint}` };
  }
  const lines = [...before.filter((argument) => !FLAG.test(argument)), ...given.slice(before.length + 1)];
  return { kind: 'run', console: flags.includes('--ask'), json: flags.includes('--json'), lines };
}
