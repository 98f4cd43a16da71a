import { MessageFlags } from 'discord.js';
import type { Asker } from '../../answers/context.ts';
import type { Bot } from '../bot.ts';
import { notice } from '../messages/notice.ts';
import type { Query } from '../state/query.ts';
import { answerQuery } from './answer-query.ts';
import { showProgress } from './progress.ts';
import type { Replyable } from './reply.ts';

/**
 * Runs a command whose work takes longer, after a deferral that only the asker sees: shows how far it is, then what
 * came of it.
 */
export async function answerSlowly(
  bot: Bot,
  interaction: Replyable,
  query: Query,
  asker: Asker,
): Promise<void> {
  const progress = showProgress(async (markdown) => {
    await interaction.editReply({
      components: notice(markdown).components,
      flags: MessageFlags.IsComponentsV2,
    });
  });
  try {
    const message = await answerQuery(bot, query, {
      asker,
      page: 0,
      isPrivate: true,
      onProgress: progress.onProgress,
    });
    await progress.stop();
    await interaction.editReply({
      components: message.components,
      files: message.files,
      flags: MessageFlags.IsComponentsV2,
    });
  } finally {
    await progress.stop();
  }
}
