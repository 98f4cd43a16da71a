import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import type { AnyCommand } from '../../../commands/declaration.ts';
import type { OptionValues } from '../../../commands/run-command.ts';
import type { Asker } from '../../answers/context.ts';
import type { Bot } from '../bot.ts';
import { PRIVATE_OPTION } from '../registration/private-option.ts';
import { findCommand } from '../state/query.ts';
import { answerQuery, contextFor, showWorking } from './answer-query.ts';
import { answerSlowly } from './answer-slowly.ts';
import { attachedOptions, formOf, needsForm, showForm, writtenOptions } from './article-input.ts';
import { askerOf } from './asker.ts';
import { fullName } from './full-name.ts';
import { forModeratorsOnly, noSuchCommand, Refusal } from './refusal.ts';
import { acknowledge, reply } from './reply.ts';
import { resolveOptions } from './resolve-options.ts';

/** The options given, attachments aside; those of a subcommand stand one level down. */
function givenOptions(interaction: ChatInputCommandInteraction): OptionValues {
  const [first] = interaction.options.data;
  const given = first?.options ?? interaction.options.data;
  return Object.fromEntries(
    given.flatMap(({ name, value, attachment }) =>
      value === undefined || attachment ? [] : [[name, value]],
    ),
  );
}

async function answerEverybody(
  bot: Bot,
  interaction: ChatInputCommandInteraction,
  command: AnyCommand,
  asker: Asker,
): Promise<void> {
  const { [PRIVATE_OPTION.name]: chosen, ...values } = givenOptions(interaction);
  const isPrivate = command.reply === 'private' || chosen === true;
  const work = Promise.resolve().then(() => {
    const options = resolveOptions(command, contextFor(bot, asker), values);
    return answerQuery(bot, { command: fullName(interaction), options }, { asker, page: 0, isPrivate });
  });
  await reply(interaction, await showWorking(work, () => acknowledge(interaction, isPrivate)));
}

/** A slash command: who may use it, where its answer is shown and when it is deferred all come from its declaration. */
export async function onSlashCommand(bot: Bot, interaction: ChatInputCommandInteraction): Promise<void> {
  const name = fullName(interaction);
  const command = findCommand(bot.commands, name);
  if (!command) throw noSuchCommand();
  const asker = await askerOf(bot, interaction);
  if (command.access === 'everyone') return answerEverybody(bot, interaction, command, asker);
  if (!asker.moderator) throw forModeratorsOnly(name);
  const given = givenOptions(interaction);
  if (needsForm(command, interaction, given)) return showForm(interaction, command, name);
  await acknowledge(interaction, true);
  const attached = await attachedOptions(bot, command, interaction);
  const options = { ...resolveOptions(command, contextFor(bot, asker), given), ...attached };
  await answerSlowly(bot, interaction, { command: name, options }, asker);
}

/** A form that was sent: the same command, with what was written into it. */
export async function onModal(bot: Bot, interaction: ModalSubmitInteraction): Promise<void> {
  const name = formOf(interaction.customId);
  const command = name === null ? undefined : findCommand(bot.commands, name);
  if (name === null || !command) throw new Refusal('This form is out of date. Please use the command again.');
  const asker = await askerOf(bot, interaction);
  if (command.access === 'moderators' && !asker.moderator) throw forModeratorsOnly(name);
  await acknowledge(interaction, true);
  await answerSlowly(
    bot,
    interaction,
    { command: name, options: writtenOptions(command, interaction) },
    asker,
  );
}
