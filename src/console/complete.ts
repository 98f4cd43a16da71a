import { type AnyCommand, optionsOf, suggestionsOf } from '../../commands/declaration.ts';
import type { Session } from './answer-line.ts';
import { visible } from './text/page.ts';

const MOST = 25;

/** What an article names in a way that a terminal can't show as it is can't be proposed in one. */
function valuesFor(command: AnyCommand, session: Session, option: string, typed: string): string[] {
  const found = suggestionsOf(command, option)?.(session.context(), typed) ?? [];
  const values = found.map(({ value }) => value).filter((value) => visible(value) === value);
  return values.slice(0, MOST);
}

/** What can follow the options already typed: more option names, and values of the option under the cursor. */
function completeOptions(
  command: AnyCommand,
  session: Session,
  before: string,
  rest: string,
): [string[], string] {
  const names = optionsOf(command).map(({ name }) => name);
  const named = [...rest.matchAll(/(?<=^|\s)([a-z_]+):/g)].filter(([, name = '']) => names.includes(name));
  const last = named.at(-1);
  const option = last?.[1] ?? names[0];
  const typed = last ? rest.slice(last.index + last[0].length).trimStart() : rest;
  const start = before + rest.slice(0, rest.length - typed.length);
  const used = new Set(named.map(([, name]) => name));
  const lastWord = /\S*$/.exec(rest)?.[0] ?? '';
  const more = names
    .filter((name) => !used.has(name) && name.startsWith(lastWord))
    .map((name) => `${before}${rest.slice(0, rest.length - lastWord.length)}${name}:`);
  const values = option ? valuesFor(command, session, option, typed).map((value) => start + value) : [];
  return [[...values, ...(lastWord || rest === '' || rest.endsWith(' ') ? more : [])], before + rest];
}

/** Completion of a whole line, as node:readline asks for it: the proposals and the stretch they replace. */
export function completeLine(session: Session, line: string): [string[], string] {
  const [, word = '', space = '', after = ''] = /^\/(\S*)(\s*)([\s\S]*)$/.exec(line) ?? [];
  if (!line.startsWith('/'))
    return [line === '' ? session.commands.map(({ name }) => `/${name} `) : [], line];
  const entry = session.commands.find(({ name }) => name === word);
  if (!entry || !space) {
    const fits = session.commands.filter(({ name }) => name.startsWith(word)).map(({ name }) => `/${name} `);
    return [fits, line];
  }
  if (!('subcommands' in entry)) return completeOptions(entry, session, `/${word}${space}`, after);
  const [, subword = '', gap = '', rest = ''] = /^(\S*)(\s*)([\s\S]*)$/.exec(after) ?? [];
  const command = entry.subcommands.find(({ name }) => name === subword);
  if (command && gap) return completeOptions(command, session, `/${word}${space}${subword}${gap}`, rest);
  const fits = entry.subcommands.filter(({ name }) => name.startsWith(subword));
  return [fits.map(({ name }) => `/${word} ${name} `), line];
}
