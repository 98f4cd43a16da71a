import { type AnyCommand, type CommandGroup, optionsOf } from '../../../commands/declaration.ts';
import { findSourcesCommand } from '../find-sources-command.ts';
import { FIND_SOURCES } from '../registration/definitions.ts';
import { findCommand, type Query, queryLine } from '../state/query.ts';
import { uploadName } from '../state/upload-store.ts';

/** What was asked, as its asker did it: a command, a file by its name, or the entry of the message's menu. Not escaped. */
export function askedLine(commands: readonly (AnyCommand | CommandGroup)[], query: Query): string {
  if (query.command === findSourcesCommand.name) return `${FIND_SOURCES}: ${query.options['text']}`;
  const command = findCommand(commands, query.command);
  const files = command ? optionsOf(command).filter(({ discord }) => discord === 'attachment') : [];
  const given = Object.entries(query.options).filter(([name]) => name !== 'confirm');
  const options = given.map(([name, value]) => [
    name,
    files.some((file) => file.name === name) ? uploadName(String(value)) : value,
  ]);
  return queryLine({ command: query.command, options: Object.fromEntries(options) });
}
