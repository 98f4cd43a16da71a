import type { Interaction, Message } from 'discord.js';
import type { Bot } from '../bot.ts';
import { askerOf, authorOf } from './asker.ts';
import { fullName } from './full-name.ts';
import { handle, type Occasion } from './handle.ts';
import { onAutocomplete } from './on-autocomplete.ts';
import { actionOf, onComponent } from './on-component.ts';
import { onFindSources } from './on-find-sources.ts';
import { onMessage, tellAuthor } from './on-message.ts';
import { onModal, onSlashCommand } from './on-slash-command.ts';
import { questionIn } from './question-in.ts';
import { type Replyable, reply } from './reply.ts';

type Work = Pick<Occasion, 'command' | 'answer'>;

function workOf(bot: Bot, interaction: Replyable): Work {
  if (interaction.isChatInputCommand()) {
    return { command: fullName(interaction), answer: () => onSlashCommand(bot, interaction) };
  }
  if (interaction.isMessageContextMenuCommand()) {
    return { command: interaction.commandName, answer: () => onFindSources(bot, interaction) };
  }
  if (interaction.isModalSubmit()) return { command: 'form', answer: () => onModal(bot, interaction) };
  return {
    command: `button:${actionOf(bot, interaction.customId)}`,
    answer: () => onComponent(bot, interaction),
  };
}

const isReplyable = (interaction: Interaction): interaction is Replyable =>
  interaction.isChatInputCommand() ||
  interaction.isMessageContextMenuCommand() ||
  interaction.isButton() ||
  interaction.isStringSelectMenu() ||
  interaction.isModalSubmit();

/** One interaction, to the handler of its kind. */
export async function dispatchInteraction(bot: Bot, interaction: Interaction): Promise<void> {
  const shared = { id: interaction.id, userId: interaction.user.id, guildId: interaction.guildId };
  const isModerator = async () => (await askerOf(bot, interaction)).moderator;
  if (interaction.isAutocomplete()) {
    return handle(bot, {
      ...shared,
      isModerator,
      command: `autocomplete:${fullName(interaction)}`,
      limited: false,
      awaitsAnswer: true,
      answer: () => onAutocomplete(bot, interaction),
      tell: async () => {
        if (!interaction.responded) await interaction.respond([]);
      },
    });
  }
  if (!isReplyable(interaction)) {
    bot.log.warn(
      { interaction: interaction.id, type: interaction.type },
      'an interaction of a kind that is not known',
    );
    return;
  }
  return handle(bot, {
    ...shared,
    isModerator,
    ...workOf(bot, interaction),
    limited: true,
    awaitsAnswer: true,
    tell: (message) => reply(interaction, message),
  });
}

/** One message; most are not for the bot. */
export async function dispatchMessage(bot: Bot, message: Message): Promise<void> {
  const question = questionIn(message, message.client.user.id);
  if (question === null) return;
  return handle(bot, {
    command: 'message',
    id: message.id,
    userId: message.author.id,
    guildId: message.guildId,
    limited: true,
    awaitsAnswer: false,
    isModerator: async () => (await authorOf(bot, message)).moderator,
    answer: () => onMessage(bot, message, question),
    tell: (outgoing) => tellAuthor(message, outgoing),
  });
}
