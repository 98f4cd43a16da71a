import { closest, distance } from 'fastest-levenshtein';
import {
  type AnyCommand,
  type CommandGroup,
  type OptionSpec,
  optionsOf,
  suggestionsOf,
} from '../../commands/declaration.ts';
import type { OptionValues } from '../../commands/run-command.ts';

export interface ParsedLine {
  readonly command: AnyCommand;
  /** As typed: `status`, `article add`. */
  readonly name: string;
  readonly values: OptionValues;
}

/** A line that is no valid command: code in kebab-case, message for the one who typed it. */
export interface LineError {
  readonly code: string;
  readonly message: string;
}

type Commands = readonly (AnyCommand | CommandGroup)[];

const MARKS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’' };

/** Where the quoted value that begins at `from` ends, if its closing mark is followed by white space or the end. */
function endOfQuoted(rest: string, from: number): number | null {
  const closing = MARKS[rest[from] ?? ''];
  if (!closing) return null;
  for (let at = rest.indexOf(closing, from + 1); at > 0; at = rest.indexOf(closing, at + 1)) {
    if (at + 1 === rest.length || /\s/.test(rest[at + 1] ?? '')) return at + 1;
  }
  return null;
}

function readValue(spec: OptionSpec, text: string): string | number | boolean {
  if (spec.type === 'boolean') {
    if (/^(?:true|yes)$/i.test(text)) return true;
    if (/^(?:false|no)$/i.test(text)) return false;
  }
  if ((spec.type === 'integer' || spec.type === 'number') && text !== '' && Number.isFinite(Number(text)))
    return Number(text);
  return text;
}

/** The value without the marks that stand around all of it. */
const unquoted = (value: string): string =>
  endOfQuoted(value, 0) === value.length ? value.slice(1, -1) : value;

/** A name as options have it, with a colon. */
const MARKER = /(?<=^|\s)([a-z_]+):/g;

interface Stretches {
  readonly values: readonly { readonly name: string; readonly value: string }[];
  /** Names with a value directly behind the colon that are of no option. */
  readonly strangers: readonly string[];
}

/** Splits `baghdad as_of:2020-12-15` at the names of options; the words before the first name have the name ''. */
function stretches(rest: string, names: ReadonlySet<string>): Stretches {
  const found: { name: string; from: number; marker: number }[] = [{ name: '', from: 0, marker: 0 }];
  const strangers: string[] = [];
  let protectedUntil = endOfQuoted(rest, 0) ?? 0;
  for (const match of rest.matchAll(MARKER)) {
    const [whole, name = ''] = match;
    if (match.index < protectedUntil) continue;
    const from = match.index + whole.length;
    if (names.has(name)) {
      found.push({ name, from, marker: match.index });
      protectedUntil = endOfQuoted(rest, from) ?? from;
    } else if (/^[^\s/]/.test(rest.slice(from, from + 1))) strangers.push(name);
  }
  const values = found.map(({ name, from }, at) => ({
    name,
    value: unquoted(rest.slice(from, found[at + 1]?.marker ?? rest.length).trim()),
  }));
  return { values, strangers };
}

/**
 * An option that takes so many characters holds sentences, in which a word with a colon is no option. One that is
 * completed takes a name, however long that may be.
 */
const SENTENCES = 500;

/** The options of a command from what follows its name. */
function parseOptions(command: AnyCommand, rest: string, called = command.name): OptionValues | LineError {
  const specs = new Map(optionsOf(command).map((spec) => [spec.name, spec] as const));
  const [first] = specs.keys();
  const values: OptionValues = {};
  const { values: given, strangers } = stretches(rest, new Set(specs.keys()));
  const [stranger] = strangers;
  const isShort = ({ name, type, maxLength = Infinity }: OptionSpec): boolean =>
    type !== 'string' || maxLength < SENTENCES || suggestionsOf(command, name) !== undefined;
  if (stranger !== undefined && specs.size > 0 && [...specs.values()].every(isShort))
    return noOption(called, stranger, [...specs.keys()]);
  for (const { name, value } of given) {
    if (name === '' && value === '') continue;
    const spec = specs.get(name || (first ?? ''));
    if (!spec) return { code: 'invalid-option', message: `/${called} takes no options.` };
    if (spec.name in values) return { code: 'invalid-option', message: `\`${spec.name}\` is given twice.` };
    values[spec.name] = readValue(spec, value);
  }
  return values;
}

function noOption(command: string, typed: string, names: readonly string[]): LineError {
  const near = nearest(typed, names);
  const hint = near === null ? '' : ` Did you mean \`${near}\`?`;
  return {
    code: 'invalid-option',
    message: `/${command} has no option \`${typed}\`.${hint} It has: ${names.join(', ')}.`,
  };
}

/** The name that somebody who typed this may have meant: at most a third of the letters wrong, or two exchanged. */
function nearest(typed: string, names: readonly string[]): string | null {
  const near = typed && names.length > 0 ? closest(typed, [...names]) : null;
  if (near === null) return null;
  const isSwapped = [...typed].sort().join('') === [...near].sort().join('');
  return isSwapped || distance(typed, near) <= Math.floor(typed.length / 3) ? near : null;
}

function unknown(typed: string, names: readonly string[], prefix: string): LineError {
  const near = nearest(typed, names);
  const hint = near === null ? '' : ` Did you mean ${prefix}${near}?`;
  const what = typed
    ? `There is no command ${prefix}${typed}.`
    : `${prefix.trim()} needs to be followed by what to do.`;
  return {
    code: 'unknown-command',
    message: `${what}${hint} There are: ${names.map((name) => prefix + name).join(', ')}.`,
  };
}

const isError = (value: OptionValues | LineError): value is LineError =>
  'code' in value && 'message' in value;

/** Reads one line of the console as Discord writes it; a line without `/` is a question. Never throws. */
export function parseLine(line: string, commands: Commands): ParsedLine | LineError {
  const typed = line.trim().startsWith('/') ? line.trim() : `/ask ${line.trim()}`;
  const [, word = '', after = ''] = /^\/(\S*)\s*([\s\S]*)$/.exec(typed) ?? [];
  const entry = commands.find(({ name }) => name === word.toLowerCase());
  if (!entry)
    return unknown(
      word.toLowerCase(),
      commands.map(({ name }) => name),
      '/',
    );
  if (!('subcommands' in entry)) {
    const values = parseOptions(entry, after);
    return isError(values) ? values : { command: entry, name: entry.name, values };
  }
  const [, subword = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(after) ?? [];
  const command = entry.subcommands.find(({ name }) => name === subword.toLowerCase());
  if (!command)
    return unknown(
      subword.toLowerCase(),
      entry.subcommands.map(({ name }) => name),
      `/${entry.name} `,
    );
  const name = `${entry.name} ${command.name}`;
  const values = parseOptions(command, rest, name);
  return isError(values) ? values : { command, name, values };
}
