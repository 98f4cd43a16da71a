import { ApplicationCommandType } from 'discord.js';

/** A command as it is declared here or as Discord tells it: with more or with fewer of its defaults written out. */
export type CommandLike = Readonly<Record<string, unknown>>;

/** What registering would change, by the commands' names. */
export interface Difference {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What Discord takes a missing field for; its own fields (id, version, …) are no part of a declaration. */
const COMMAND_DEFAULTS = {
  type: ApplicationCommandType.ChatInput,
  name: '',
  description: '',
  options: [],
  default_member_permissions: null,
  nsfw: false,
  contexts: null,
  integration_types: null,
} as const;

const OPTION_DEFAULTS = {
  type: 0,
  name: '',
  description: '',
  required: false,
  autocomplete: false,
  choices: [],
  options: [],
  min_value: null,
  max_value: null,
  min_length: null,
  max_length: null,
} as const;

const withDefaults = (value: CommandLike, defaults: CommandLike): Record<string, unknown> =>
  Object.fromEntries(Object.entries(defaults).map(([key, missing]) => [key, value[key] ?? missing]));

const listOf = (value: unknown): CommandLike[] => (Array.isArray(value) ? value : []);

const sorted = (value: unknown): unknown => (Array.isArray(value) ? [...value].sort() : value);

function normalisedOption(option: CommandLike): unknown {
  const full = withDefaults(option, OPTION_DEFAULTS);
  return {
    ...full,
    options: listOf(full['options']).map(normalisedOption),
    choices: listOf(full['choices']).map(({ name, value }) => ({ name, value })),
  };
}

/** A command in one form: defaults written out, lists without order sorted, Discord's own fields gone. */
function normalised(command: CommandLike, inGuild: boolean): string {
  const full = withDefaults(command, COMMAND_DEFAULTS);
  return JSON.stringify({
    ...full,
    options: listOf(full['options']).map(normalisedOption),
    contexts: inGuild ? null : sorted(full['contexts']),
    integration_types: inGuild ? null : sorted(full['integration_types']),
  });
}

const keyOf = ({ type, name }: CommandLike): string => `${type ?? ApplicationCommandType.ChatInput} ${name}`;

const label = ({ type, name }: CommandLike): string =>
  type === ApplicationCommandType.Message ? `${name} (message menu)` : `/${name}`;

/** What is declared here and there, and what is not the same. */
export function difference(
  declared: readonly CommandLike[],
  registered: readonly CommandLike[],
  inGuild: boolean,
): Difference {
  const there = new Map(registered.map((command) => [keyOf(command), command]));
  const here = new Set(declared.map(keyOf));
  const known = declared.filter((command) => there.has(keyOf(command)));
  return {
    added: declared.filter((command) => !there.has(keyOf(command))).map(label),
    changed: known
      .filter(
        (command) => normalised(command, inGuild) !== normalised(there.get(keyOf(command)) ?? {}, inGuild),
      )
      .map(label),
    removed: registered.filter((command) => !here.has(keyOf(command))).map(label),
  };
}

/** Whether Discord has exactly what is declared. */
export const isEmpty = ({ added, changed, removed }: Difference): boolean =>
  added.length + changed.length + removed.length === 0;
