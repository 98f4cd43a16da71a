import { type BaseInteraction, GuildMember, type Message } from 'discord.js';
import type { Asker } from '../../answers/context.ts';
import type { Bot } from '../bot.ts';
import type { Member } from '../moderators.ts';

const memberOf = (interaction: BaseInteraction): Member => {
  const { member } = interaction;
  return {
    userId: interaction.user.id,
    guildId: interaction.guildId,
    roleIds: member instanceof GuildMember ? [...member.roles.cache.keys()] : (member?.roles ?? []),
    permissions: interaction.memberPermissions,
  };
};

/** Who is behind an interaction, and whether they are a moderator. */
export const askerOf = async (bot: Bot, interaction: BaseInteraction): Promise<Asker> => ({
  id: interaction.user.id,
  name: interaction.user.username,
  moderator: await bot.moderators.isModerator(memberOf(interaction)),
});

/** Who wrote a message. Channel permissions are not known there; no command needs them. */
export const authorOf = async (bot: Bot, message: Message): Promise<Asker> => ({
  id: message.author.id,
  name: message.author.username,
  moderator: await bot.moderators.isModerator({
    userId: message.author.id,
    guildId: message.guildId,
    roleIds: [...(message.member?.roles.cache.keys() ?? [])],
    permissions: null,
  }),
});
