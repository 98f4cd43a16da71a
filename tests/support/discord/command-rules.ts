import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { type Json, lengthOf, records, textOf } from './json.ts';
import { demand } from './rules.ts';

const NAME = /^[-_'\p{L}\p{N}\p{Script=Devanagari}\p{Script=Thai}]{1,32}$/u;
const SUBCOMMANDS: readonly unknown[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
];

const slashName = (name: unknown): boolean =>
  NAME.test(textOf(name)) && textOf(name) === textOf(name).toLowerCase();
const described = (value: unknown): boolean => lengthOf(value) >= 1 && lengthOf(value) <= 100;

function checkOptions(options: readonly Json[]): void {
  demand(options.length <= 25, 'command-option', `${options.length} options`);
  const required = options.map((option) => option['required'] === true);
  demand(
    required.lastIndexOf(true) < (required.indexOf(false) < 0 ? required.length : required.indexOf(false)),
    'command-option',
    'a required option after an optional one',
  );
  demand(new Set(options.map(({ name }) => name)).size === options.length, 'command-option', 'a name twice');
  for (const option of options) {
    demand(slashName(option['name']), 'command-option', `name ${option['name']}`);
    demand(described(option['description']), 'command-option', `description of ${option['name']}`);
    const choices = records(option['choices']);
    demand(choices.length <= 25, 'command-option', 'choices');
    demand(
      !(choices.length > 0 && option['autocomplete'] === true),
      'command-option',
      'choices beside autocomplete',
    );
    demand(
      choices.every(
        ({ name, value }) => described(name) && (typeof value !== 'string' || lengthOf(value) <= 100),
      ),
      'command-option',
      'choice',
    );
    const longest = option['max_length'];
    demand(
      longest === undefined || (Number(longest) >= 1 && Number(longest) <= 6000),
      'command-option',
      'max_length',
    );
    if (SUBCOMMANDS.includes(option['type'])) checkOptions(records(option['options']));
  }
}

function charactersOf(part: Json): number {
  const choices = records(part['choices']).reduce(
    (sum, { name, value }) => sum + lengthOf(name) + lengthOf(value),
    0,
  );
  const options = records(part['options']).reduce((sum, option) => sum + charactersOf(option), 0);
  return lengthOf(part['name']) + lengthOf(part['description']) + choices + options;
}

function checkCommand(command: Json, inGuild: boolean): void {
  const type = command['type'] ?? ApplicationCommandType.ChatInput;
  if (inGuild)
    demand(command['contexts'] === undefined && command['integration_types'] === undefined, 'command-reach');
  if (type !== ApplicationCommandType.ChatInput) {
    demand(lengthOf(command['name']) >= 1 && lengthOf(command['name']) <= 32, 'command', 'name');
    demand(
      !command['description'] && records(command['options']).length === 0,
      'command',
      'a menu entry has a name only',
    );
    return;
  }
  demand(slashName(command['name']), 'command', `name ${command['name']}`);
  demand(described(command['description']), 'command', `description of ${command['name']}`);
  checkOptions(records(command['options']));
  demand(charactersOf(command) <= 8000, 'command-total');
}

/** Checks a list of commands as Discord does when it is put in place of the old one. @throws {Refused} */
export function checkCommands(commands: readonly Json[], inGuild: boolean): void {
  const ofType = (type: ApplicationCommandType) =>
    commands.filter((command) => (command['type'] ?? 1) === type);
  demand(ofType(ApplicationCommandType.ChatInput).length <= 100, 'command-count');
  demand(ofType(ApplicationCommandType.Message).length <= 15, 'command-count');
  demand(
    new Set(commands.map(({ type, name }) => `${type ?? 1} ${name}`)).size === commands.length,
    'command-duplicate',
  );
  for (const command of commands) checkCommand(command, inGuild);
}

/** A command as Discord tells it afterwards: with its own fields and its defaults written out. */
export const asRegistered = (command: Json, id: string, applicationId: string, guildId?: string): Json => ({
  version: id,
  default_member_permissions: null,
  type: ApplicationCommandType.ChatInput,
  nsfw: false,
  dm_permission: true,
  description: '',
  ...command,
  id,
  application_id: applicationId,
  ...(guildId
    ? { guild_id: guildId, contexts: null, integration_types: [0] }
    : { contexts: command['contexts'] ?? null, integration_types: command['integration_types'] ?? [0] }),
  options: optionsAsTold(records(command['options'])),
  name_localizations: null,
  description_localizations: null,
});

/** Discord leaves `required: false` away and keeps empty lists of options only where they were sent. */
const optionsAsTold = (options: readonly Json[]): Json[] | undefined =>
  options.length === 0
    ? undefined
    : options.map(({ required, options: nested, ...rest }) => ({
        ...rest,
        ...(required ? { required } : {}),
        ...(nested === undefined ? {} : { options: optionsAsTold(records(nested)) }),
      }));
