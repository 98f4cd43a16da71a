import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { OutgoingMessage } from '../messages/answer-message.ts';

export type Replyable =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ModalSubmitInteraction
  | StringSelectMenuInteraction;

const isPrivate = ({ flags }: OutgoingMessage): boolean => (flags & MessageFlags.Ephemeral) !== 0;

/** Discord has the first response already: the answer to an earlier try was an error, the try was not. */
const alreadyAcknowledged = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

/** Shows that the bot is working. What Discord got already, after a failed try, counts. */
export async function acknowledge(interaction: Replyable, privately: boolean): Promise<void> {
  try {
    await interaction.deferReply(privately ? { flags: MessageFlags.Ephemeral } : {});
  } catch (error) {
    if (!alreadyAcknowledged(error)) throw error;
    interaction.deferred = true;
  }
}

/** Those whose message is going to be changed: what is answered beside that leaves the message alone. */
const changing = new WeakSet<Replyable>();

/** Shows that the message of a component is going to change. What Discord got already, after a failed try, counts. */
export async function acknowledgeChange(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
): Promise<void> {
  await onceOnly(interaction.deferUpdate());
  interaction.deferred = true;
  changing.add(interaction);
}

/**
 * The one way in which an interaction is answered, whatever went before: directly, in place of "is thinking", or after
 * a first answer. A deferred reply keeps the privacy it was deferred with; a private message for a public deferral goes
 * out on its own, and the deferral is taken away.
 */
export async function reply(interaction: Replyable, message: OutgoingMessage): Promise<void> {
  const { components, files } = message;
  if (interaction.deferred && !interaction.replied && !changing.has(interaction)) {
    if (isPrivate(message) && !interaction.ephemeral) {
      await interaction.deleteReply();
      await interaction.followUp(message);
    } else {
      await interaction.editReply({ components, files, flags: MessageFlags.IsComponentsV2 });
    }
    return;
  }
  if (interaction.replied || changing.has(interaction)) {
    await interaction.followUp(message);
    return;
  }
  try {
    await interaction.reply(message);
  } catch (error) {
    if (!alreadyAcknowledged(error)) throw error;
    interaction.deferred = true;
    await interaction.editReply({ components, files, flags: MessageFlags.IsComponentsV2 });
  }
}

/** Changes or completes what a component or an option shows. What Discord got already, after a failed try, counts. */
export async function onceOnly(change: Promise<unknown>): Promise<void> {
  try {
    await change;
  } catch (error) {
    if (!alreadyAcknowledged(error)) throw error;
  }
}
