import type { AutocompleteInteraction } from 'discord.js';
import { type Suggestion, suggestionsOf } from '../../../commands/declaration.ts';
import type { Bot } from '../bot.ts';
import { CHOICES } from '../limits.ts';
import { findCommand } from '../state/query.ts';
import { contextFor } from './answer-query.ts';
import { askerOf } from './asker.ts';
import { fullName } from './full-name.ts';
import { onceOnly } from './reply.ts';
import { asChoice } from './resolve-options.ts';

/** Proposals for what was typed so far, best first, at most 25; of two that are shown alike the second shows its value. */
export async function onAutocomplete(bot: Bot, interaction: AutocompleteInteraction): Promise<void> {
  const command = findCommand(bot.commands, fullName(interaction));
  const focused = interaction.options.getFocused(true);
  const suggest = command && suggestionsOf(command, focused.name);
  const asker = await askerOf(bot, interaction);
  const mayAsk = command?.access === 'everyone' || asker.moderator;
  const suggestions = suggest && mayAsk ? suggest(contextFor(bot, asker), focused.value) : [];
  const choices = new Map<string, Suggestion>();
  for (const { name, value } of suggestions.map(asChoice)) {
    if (value)
      choices.set(choices.has(name) ? value : name, { name: choices.has(name) ? value : name, value });
  }
  await onceOnly(interaction.respond([...choices.values()].slice(0, CHOICES)));
}
