import * as z from 'zod';
import { InvalidOption } from '../src/answers/invalid-option.ts';
import { type AnyCommand, type CommandGroup, defineCommand, optionsOf } from './declaration.ts';

const MODERATORS = ' (moderators)';

const describe = (command: AnyCommand, name: string) => ({
  name,
  description:
    command.access === 'everyone' || command.description.endsWith(MODERATORS)
      ? command.description
      : command.description + MODERATORS,
  example: command.example,
  ...(command.exampleInDiscord === undefined ? {} : { exampleInDiscord: command.exampleInDiscord }),
  options: optionsOf(command).map(({ name, description, required }) => ({ name, description, required })),
});

/** Explains the commands given to it. It gets the list instead of importing it, since it is part of that list. */
export const helpFor = (all: () => readonly (AnyCommand | CommandGroup)[]) => {
  const entries = () =>
    all().flatMap((entry) =>
      'subcommands' in entry
        ? entry.subcommands.map((command) => describe(command, `${entry.name} ${command.name}`))
        : [describe(entry, entry.name)],
    );
  const names = () => all().map((entry) => entry.name);
  return defineCommand({
    name: 'help',
    description: 'What this bot answers, with an example of each command',
    example: '/help command:status',
    access: 'everyone',
    reply: 'private',
    options: z.object({
      command: z.string().max(50).optional().describe('A command to explain; without it, all of them'),
    }),
    suggest: {
      command: (_context, typed) =>
        names()
          .filter((name) => name.startsWith(typed.toLowerCase().replace(/^\//, '')))
          .map((name) => ({ name: `/${name}`, value: name })),
    },
    answer(_context, { command }) {
      const wanted = command?.trim().toLowerCase().replace(/^\//, '');
      const commands = entries().filter(
        ({ name }) => !wanted || name === wanted || name.startsWith(`${wanted} `),
      );
      if (commands.length === 0) {
        throw new InvalidOption(
          'command',
          `There is no command /${wanted}. There are: ${names()
            .map((name) => `/${name}`)
            .join(', ')}.`,
        );
      }
      return { kind: 'help', commands };
    },
  });
};
