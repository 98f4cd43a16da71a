import { type Message, MessageFlags } from 'discord.js';
import type { Bot } from '../bot.ts';
import type { OutgoingMessage } from '../messages/answer-message.ts';
import { notice } from '../messages/notice.ts';
import { answerBelow, showTyping } from './answer-below.ts';
import { answerQuery, showWorking } from './answer-query.ts';
import { authorOf } from './asker.ts';
import { questionQuery } from './question-query.ts';
import { Refusal } from './refusal.ts';
import { isSmallTalk } from './small-talk.ts';

/**
 * Tells the author something that nobody else needs to see: in a direct message, or else below the message; where neither
 * is allowed, nothing.
 */
export async function tellAuthor(message: Message, outgoing: OutgoingMessage): Promise<void> {
  const { components } = outgoing;
  if (message.guildId === null) return answerBelow(message, outgoing);
  try {
    await message.author.send({ components, flags: MessageFlags.IsComponentsV2 });
  } catch {
    await answerBelow(message, outgoing).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }
}

/** A question in plain words, in a direct message, beside a mention of the bot or in a reply to it. */
export async function onMessage(bot: Bot, message: Message, question: string): Promise<void> {
  if (isSmallTalk(question)) {
    await answerBelow(
      message,
      notice(
        'Ask me something, for example: *Is the embassy in Kuwait open?* **/help** lists what I answer.',
      ),
    );
    return;
  }
  const asker = await authorOf(bot, message);
  const query = questionQuery(bot, question);
  const work = answerQuery(bot, query, { asker, page: 0, isPrivate: false });
  const outgoing = await showWorking(work, () => showTyping(message));
  await answerBelow(message, outgoing);
}
