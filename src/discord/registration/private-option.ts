import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';

/** Added by this front end to every command whose asker chooses who sees the answer. */
export const PRIVATE_OPTION = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Only you see the answer',
  required: false,
} as const satisfies APIApplicationCommandBasicOption;
