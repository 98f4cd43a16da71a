import { DiscordAPIError, type Message, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import type { OutgoingMessage } from '../messages/answer-message.ts';
import { Refusal } from './refusal.ts';

const NOT_ALLOWED: readonly (number | string)[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
];

const mayNotWrite = (error: unknown): boolean =>
  error instanceof DiscordAPIError && NOT_ALLOWED.includes(error.code);

/** Discord names the field that refers to the message when there is none of that id any more. */
const wasTakenBack = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  'errors' in error.rawError &&
  JSON.stringify(error.rawError.errors).includes('UNKNOWN_MESSAGE');

/** Shows that the bot is working. What stands in the way of that is told when the answer comes. */
export async function showTyping({ channel }: Message): Promise<void> {
  if (channel.isSendable()) await channel.sendTyping().catch(() => {});
}

/**
 * Answers below the message, without pinging its author; not at all when it was taken back meanwhile. An ordinary message
 * can't be private.
 * @throws {Refusal} where the bot may not write
 */
export async function answerBelow(message: Message, outgoing: OutgoingMessage): Promise<void> {
  try {
    await message.reply({
      components: outgoing.components,
      files: outgoing.files,
      flags: MessageFlags.IsComponentsV2,
      allowedMentions: { parse: [], repliedUser: false },
    });
  } catch (error) {
    if (wasTakenBack(error)) return;
    if (!mayNotWrite(error)) throw error;
    throw new Refusal('I am not allowed to write in that channel. Ask me here, or where I may write.');
  }
}
