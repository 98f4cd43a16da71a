import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import {
  type AnyCommand,
  type CommandGroup,
  type OptionSpec,
  optionsOf,
} from '../../../commands/declaration.ts';
import { shorten } from '../display/shorten.ts';
import { CHOICE_TEXT, CHOICES, COMMAND_DESCRIPTION } from '../limits.ts';
import type { ModeratorSettings } from '../moderators.ts';
import { PRIVATE_OPTION } from './private-option.ts';

export type CommandBody = RESTPostAPIApplicationCommandsJSONBody;

/** Where the commands are registered. */
interface RegistrationScope {
  /** The team's own server; absent: everywhere, also in direct messages and for people who installed the bot for themselves. */
  readonly guildId?: string | undefined;
  /**
   * Whether moderators are named by id. Then moderators' commands are shown to everyone, since Discord knows nothing of
   * those ids; else they are shown to who has Manage Server. The handler checks in any case.
   */
  readonly moderatorsNamed: boolean;
}

/** The scope for a server, or for everywhere, as the configuration wants it. Without its own server Manage Server counts nowhere. */
export const scopeFor = (
  { guildId: own, moderatorUserIds, moderatorRoleIds }: ModeratorSettings,
  guildId: string | undefined,
): RegistrationScope => ({
  guildId,
  moderatorsNamed: moderatorUserIds.length + moderatorRoleIds.length > 0 || !own,
});

/** The name of the entry in a message's menu. */
export const FIND_SOURCES = 'Find sources';

const description = (text: string): string => shorten(text, COMMAND_DESCRIPTION);

/** Whether Discord can offer all of these; what it can't is typed, and checked by the command. */
const canBeOffered = (choices: readonly string[]): boolean =>
  choices.length <= CHOICES && choices.every((value) => value.length >= 1 && value.length <= CHOICE_TEXT);

function optionBody(option: OptionSpec, completes: boolean): APIApplicationCommandBasicOption {
  const { name, required } = option;
  const shared = { name, description: description(option.description), required };
  if (option.discord === 'attachment') return { ...shared, type: ApplicationCommandOptionType.Attachment };
  if (option.type === 'boolean') return { ...shared, type: ApplicationCommandOptionType.Boolean };
  if (option.type === 'integer') return { ...shared, type: ApplicationCommandOptionType.Integer };
  if (option.type === 'number') return { ...shared, type: ApplicationCommandOptionType.Number };
  const length = option.maxLength === undefined ? {} : { max_length: Math.min(option.maxLength, 6_000) };
  const type = ApplicationCommandOptionType.String;
  if (option.choices && canBeOffered(option.choices)) {
    return { ...shared, type, choices: option.choices.map((value) => ({ name: value, value })) };
  }
  return completes ? { ...shared, type, ...length, autocomplete: true } : { ...shared, type, ...length };
}

/** The options of a command, the required ones first, as Discord wants them. */
function optionBodies(command: AnyCommand): APIApplicationCommandBasicOption[] {
  const options = optionsOf(command).map((option) =>
    optionBody(option, Boolean(command.suggest?.[option.name])),
  );
  const own = command.reply === 'asker-chooses' ? [...options, PRIVATE_OPTION] : options;
  return [...own.filter((option) => option.required), ...own.filter((option) => !option.required)];
}

const subcommandBody = (command: AnyCommand): APIApplicationCommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  name: command.name,
  description: description(command.description),
  options: optionBodies(command),
});

const membersOf = (entry: AnyCommand | CommandGroup): readonly AnyCommand[] =>
  'subcommands' in entry ? entry.subcommands : [entry];

/** Contexts and installations belong to global commands only: Discord refuses them for a server's own. */
const reach = ({ guildId }: RegistrationScope) =>
  guildId
    ? {}
    : {
        contexts: [
          InteractionContextType.Guild,
          InteractionContextType.BotDM,
          InteractionContextType.PrivateChannel,
        ],
        integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      };

function commandBody(entry: AnyCommand | CommandGroup, scope: RegistrationScope): CommandBody {
  const hidden = membersOf(entry).every(({ access }) => access === 'moderators') && !scope.moderatorsNamed;
  return {
    type: ApplicationCommandType.ChatInput,
    name: entry.name,
    description: description(entry.description),
    default_member_permissions: hidden ? PermissionFlagsBits.ManageGuild.toString() : null,
    options: 'subcommands' in entry ? entry.subcommands.map(subcommandBody) : optionBodies(entry),
    ...reach(scope),
  };
}

/** Everything to register, made from the declared commands, so that the two can't drift apart. */
export const commandBodies = (
  commands: readonly (AnyCommand | CommandGroup)[],
  scope: RegistrationScope,
): CommandBody[] => [
  ...commands.map((entry) => commandBody(entry, scope)),
  {
    type: ApplicationCommandType.Message,
    name: FIND_SOURCES,
    default_member_permissions: null,
    ...reach(scope),
  },
];
