import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import type { Asker } from '../../answers/context.ts';
import { citationsOf } from '../../answers/with-sources.ts';
import type { Bot } from '../bot.ts';
import type { OutgoingMessage } from '../messages/answer-message.ts';
import { contextMessage } from '../messages/context-message.ts';
import { passageKey } from '../messages/excerpts-of.ts';
import { notice } from '../messages/notice.ts';
import { type Action, readCustomId } from '../state/custom-id.ts';
import { type Query, readQuery } from '../state/query.ts';
import { answerQuery, contextFor, runQuery, showWorking } from './answer-query.ts';
import { answerSlowly } from './answer-slowly.ts';
import { askerOf } from './asker.ts';
import { forModeratorsOnly, Refusal } from './refusal.ts';
import { acknowledge, acknowledgeChange, onceOnly, reply } from './reply.ts';

type Component = ButtonInteraction | StringSelectMenuInteraction;

/** A button's memory, checked: what it does and the question it belongs to. */
interface Pressed {
  readonly action: Action;
  readonly asker: string;
  readonly page: number;
  readonly corpus: string;
  readonly query: Query;
}

const OUT_OF_DATE = 'This button is out of date: it comes from an earlier version of me. Please ask again.';
const FORGOTTEN = 'I keep long questions for 30 days, and this one is gone. Please ask it again.';

const CANCELLED = 'Nothing was changed.';
const CONFIRMED = 'This was confirmed already.';
/** Actions on what only moderators may ask for. */
const FOR_MODERATORS: readonly Action[] = ['confirm', 'cancel'];

/** What a component does, for the log: `page`, or `unknown` for what isn't one of this version's. */
export const actionOf = (bot: Bot, customId: string): string =>
  readCustomId(customId, bot.questions)?.action ?? 'unknown';

function readPressed(bot: Bot, customId: string): Pressed {
  const state = readCustomId(customId, bot.questions);
  if (!state) throw new Refusal(OUT_OF_DATE);
  if (state.query === null) throw new Refusal(FORGOTTEN);
  const query = readQuery(
    bot.commands,
    state.query,
    FOR_MODERATORS.includes(state.action) ? 'moderators' : 'everyone',
  );
  if (!query) throw new Refusal(OUT_OF_DATE);
  return { ...state, query };
}

/** Shows something in place of the message; V2 messages can't lose their flag, so it is sent again. */
async function showInPlace(interaction: Component, work: Promise<OutgoingMessage>): Promise<void> {
  const { components, files } = await showWorking(work, () => acknowledgeChange(interaction));
  const edit = { components, files, attachments: [], flags: MessageFlags.IsComponentsV2 } as const;
  await onceOnly(interaction.deferred ? interaction.editReply(edit) : interaction.update(edit));
}

/** Does what was shown before, in the place of its preview: once, however often the button is pressed. */
async function confirmOnce(bot: Bot, interaction: Component, query: Query, asker: Asker): Promise<void> {
  const { id } = interaction.message;
  if (!bot.confirmed.take(id)) throw new Refusal(CONFIRMED);
  try {
    await acknowledgeChange(interaction);
    await answerSlowly(bot, interaction, query, asker);
  } catch (error) {
    bot.confirmed.release(id);
    throw error;
  }
}

async function showContext(bot: Bot, interaction: Component, pressed: Pressed): Promise<OutgoingMessage> {
  const asker = await askerOf(bot, interaction);
  const { knowledge } = contextFor(bot, asker);
  const answer = await runQuery(bot, pressed.query, { asker });
  const key = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const excerpt = citationsOf(answer).find((citation) => passageKey(citation) === key);
  const number = answer.sources.findIndex((source) => source.article === excerpt?.article) + 1;
  const source = answer.sources[number - 1];
  const message = excerpt && source ? contextMessage(knowledge, excerpt, source, number) : null;
  if (!message)
    throw new Refusal(
      'The articles have changed since, and this passage is no longer there. Please ask again.',
    );
  return message;
}

/** A button or a menu under an answer. It works after a restart: all it needs is in its custom_id. */
export async function onComponent(bot: Bot, interaction: Component): Promise<void> {
  const pressed = readPressed(bot, interaction.customId);
  const asker = await askerOf(bot, interaction);
  const wanted = { asker, page: pressed.page, corpus: pressed.corpus };
  const own = pressed.asker === asker.id;
  const seenByAskerOnly = interaction.message.flags.has(MessageFlags.Ephemeral);
  const { action, query } = pressed;
  if (action === 'page' && own) {
    return showInPlace(interaction, answerQuery(bot, query, { ...wanted, isPrivate: seenByAskerOnly }));
  }
  if (FOR_MODERATORS.includes(action) && !asker.moderator) throw forModeratorsOnly(query.command);
  if (action === 'cancel') return showInPlace(interaction, Promise.resolve(notice(CANCELLED)));
  if (action === 'confirm') return confirmOnce(bot, interaction, query, asker);
  const isPrivate = action !== 'share';
  const work =
    action === 'context'
      ? showContext(bot, interaction, pressed)
      : answerQuery(bot, query, { ...wanted, isPrivate });
  await reply(interaction, await showWorking(work, () => acknowledge(interaction, isPrivate)));
}
