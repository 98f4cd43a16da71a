import type { Message } from 'discord.js';
import { visibleText } from '../display/visible-text.ts';

const MENTION = /<@!?\d{1,20}>/g;

/**
 * The question that a message puts to the bot: in a direct message all of it, in a server what is written beside a
 * mention of the bot, or in a ping-reply to it. null when the message is not for the bot. Discord gives the content of
 * just these messages to a bot without the message content intent.
 */
export function questionIn(message: Message, botId: string): string | null {
  if (message.author.bot || message.webhookId || message.system) return null;
  const mentioned = message.mentions.users.has(botId);
  if (message.guildId !== null && !mentioned) return null;
  return visibleText(message.content.replace(MENTION, ' ')).replaceAll('\n', ' ');
}
