import { type Client, PermissionFlagsBits, type PermissionsBitField, Team } from 'discord.js';

/** Who counts as a moderator; all absent: the application's owner. */
export interface ModeratorSettings {
  readonly guildId?: string | undefined;
  readonly moderatorUserIds: readonly string[];
  readonly moderatorRoleIds: readonly string[];
}

/** What is known of somebody who asks. */
export interface Member {
  readonly userId: string;
  readonly guildId: string | null;
  readonly roleIds: readonly string[];
  readonly permissions: Readonly<PermissionsBitField> | null;
}

export interface Moderators {
  isModerator(member: Member): Promise<boolean>;
}

async function ownerOf(client: Client): Promise<string | null> {
  const application = client.application?.owner ? client.application : await client.application?.fetch();
  const owner = application?.owner ?? null;
  return owner instanceof Team ? owner.ownerId : (owner?.id ?? null);
}

/**
 * Moderators are the users and the roles of the configuration, and who has Manage Server in the team's own server: the
 * corpus is shared, so Manage Server in another server that installed the bot never counts. Discord's command
 * permissions are a default that admins can override (its documentation of `default_member_permissions`), so this is
 * asked again for each use.
 */
export function moderatorsOf(settings: ModeratorSettings, client: Client): Moderators {
  const { guildId, moderatorUserIds, moderatorRoleIds } = settings;
  const nobodyNamed = !guildId && moderatorUserIds.length === 0 && moderatorRoleIds.length === 0;
  return {
    async isModerator(member) {
      if (moderatorUserIds.includes(member.userId)) return true;
      if (member.roleIds.some((role) => moderatorRoleIds.includes(role))) return true;
      if (guildId && member.guildId === guildId) {
        return member.permissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
      }
      return nobodyNamed && (await ownerOf(client)) === member.userId;
    },
  };
}
