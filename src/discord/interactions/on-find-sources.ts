import type { Message, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Bot } from '../bot.ts';
import { visibleText } from '../display/visible-text.ts';
import { findSourcesQuery } from '../find-sources-command.ts';
import { answerQuery, showWorking } from './answer-query.ts';
import { askerOf } from './asker.ts';
import { Refusal } from './refusal.ts';
import { acknowledge, reply } from './reply.ts';
import { hasWords } from './small-talk.ts';

type Told = Partial<Pick<Message, 'content' | 'embeds'>>;

const told = ({ content, embeds = [] }: Told): string =>
  content ||
  embeds.map(({ title, description }) => [title, description].filter(Boolean).join('. ')).join(' ');

/** The words of a message: its content, or else what its embeds say, or else the same of a message that it forwards. */
function wordsOf({ targetMessage }: MessageContextMenuCommandInteraction): string {
  const text = told(targetMessage) || targetMessage.messageSnapshots.map(told).join(' ');
  return visibleText(text).replaceAll('\n', ' ');
}

/** The entry in a message's menu: what the articles say about that message, seen by the asker only. */
export async function onFindSources(
  bot: Bot,
  interaction: MessageContextMenuCommandInteraction,
): Promise<void> {
  const text = wordsOf(interaction);
  if (!hasWords(text))
    throw new Refusal(
      'There are no words in that message that I could look up. I read text only, no pictures and no links.',
    );
  const asker = await askerOf(bot, interaction);
  const work = Promise.resolve().then(() =>
    answerQuery(bot, findSourcesQuery(text), { asker, page: 0, isPrivate: true }),
  );
  await reply(interaction, await showWorking(work, () => acknowledge(interaction, true)));
}
