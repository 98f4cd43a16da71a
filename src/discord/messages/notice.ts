import { ComponentType, MessageFlags } from 'discord.js';
import { REFUSAL } from '../layouts/accents.ts';
import { type OutgoingMessage, text } from './answer-message.ts';

/** A short message of the bot's own, seen by the asker only. The words are markdown that is safe to send. */
export const notice = (markdown: string): OutgoingMessage => ({
  flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
  components: [{ type: ComponentType.Container, accent_color: REFUSAL, components: [text(markdown)] }],
  files: [],
});

/** What an asker reads when something went wrong that nobody foresaw. The reference stands in the log as well. */
export const apology = (reference: string): OutgoingMessage =>
  notice(`Sorry, something went wrong on my side. It is written down as **${reference}**; please try again.`);

/** How long somebody who asks too fast has to wait. */
export const slowDown = (waitMs: number): OutgoingMessage =>
  notice(`That was a bit fast for me: please ask again in ${Math.ceil(waitMs / 1000)} s.`);
