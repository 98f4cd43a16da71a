import { type Client, ComponentType, MessageFlags } from 'discord.js';
import type { Answer, StatusChange } from '../answers/answer.ts';
import { count } from '../answers/wording/count.ts';
import { accentOf } from './layouts/accents.ts';
import { fitPage } from './layouts/fit-page.ts';
import { statusChangeBlock } from './layouts/reload-layout.ts';
import { separator, text } from './messages/answer-message.ts';

/** What a reload found to be different, with the sources of it. */
export type Alert = Pick<Answer, 'sources' | 'corpusVersion'> & {
  readonly statusChanges: readonly StatusChange[];
};

/** The message about missions whose status changed; null when none did. */
function alertMessage({ statusChanges, sources, corpusVersion }: Alert) {
  const [first] = statusChanges;
  if (!first) return null;
  const page = fitPage({
    head: `### ${count(statusChanges.length, 'mission status', 'mission statuses')} changed`,
    blocks: statusChanges.map(statusChangeBlock),
    sources,
    foot: `-# version ${corpusVersion.slice(0, 40)}`,
    otherComponents: 1,
  });
  return {
    flags: MessageFlags.IsComponentsV2 as const,
    components: [
      {
        type: ComponentType.Container as const,
        accent_color: accentOf(first.to),
        components: [
          text(page.head),
          ...page.blocks.map(text),
          separator,
          ...(page.sources ? [text(page.sources)] : []),
          text(page.leftOut ? `-# ${page.leftOut}\n${page.foot}` : page.foot),
        ],
      },
    ],
  };
}

/**
 * Tells a channel which missions' status a reload changed. Nothing is sent when none did.
 * @throws what Discord answers, when the channel is not there or can't be written to.
 */
export async function postAlert(client: Client, channelId: string, alert: Alert): Promise<boolean> {
  const message = alertMessage(alert);
  if (!message) return false;
  const channel = await client.channels.fetch(channelId);
  if (!channel?.isSendable()) throw new Error(`channel ${channelId} can't be written to`);
  await channel.send(message);
  return true;
}
