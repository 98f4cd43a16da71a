import { type REST, Routes } from 'discord.js';
import type { CommandBody } from './definitions.ts';
import { type CommandLike, type Difference, difference, isEmpty } from './difference.ts';

/** Which list of commands: that of one server, or the global one. */
interface CommandList {
  readonly applicationId: string;
  readonly guildId?: string | undefined;
}

const routeOf = ({ applicationId, guildId }: CommandList) =>
  guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);

/** What registering these commands would change. */
export async function compareCommands(
  rest: REST,
  list: CommandList,
  declared: readonly CommandBody[],
): Promise<Difference> {
  const registered = (await rest.get(routeOf(list))) as CommandLike[];
  return difference(
    declared.map((body): CommandLike => ({ ...body })),
    registered,
    Boolean(list.guildId),
  );
}

/** Registers the commands, only when they differ from what Discord has. @returns what was changed. */
export async function registerCommands(
  rest: REST,
  list: CommandList,
  declared: readonly CommandBody[],
): Promise<Difference> {
  const changes = await compareCommands(rest, list, declared);
  if (!isEmpty(changes)) await rest.put(routeOf(list), { body: declared });
  return changes;
}

/** The application that the REST client's token belongs to. */
export async function applicationIdOf(rest: REST): Promise<string> {
  const application = (await rest.get(Routes.currentApplication())) as { id: string };
  return application.id;
}
