import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';

/** The command with its subcommand: `status`, `article log`. */
export function fullName(interaction: AutocompleteInteraction | ChatInputCommandInteraction): string {
  const subcommand = interaction.options.getSubcommand(false);
  return subcommand === null ? interaction.commandName : `${interaction.commandName} ${subcommand}`;
}
