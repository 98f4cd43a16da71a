import { join } from 'node:path';
import { type Client, DiscordAPIError, Events, RESTJSONErrorCodes } from 'discord.js';
import type { Bot, Log, Service } from './bot.ts';
import { createClient } from './client.ts';
import { findSourcesCommand } from './find-sources-command.ts';
import { dispatchInteraction, dispatchMessage } from './interactions/dispatch.ts';
import type { Outcome } from './interactions/outcome.ts';
import { inviteLink } from './invite-link.ts';
import { moderatorsOf } from './moderators.ts';
import { type Alert, postAlert } from './post-alert.ts';
import { commandBodies, scopeFor } from './registration/definitions.ts';
import { isEmpty } from './registration/difference.ts';
import { registerCommands } from './registration/register.ts';
import { onceEach } from './state/once-each.ts';
import { openQuestionStore } from './state/question-store.ts';
import { createRateLimit } from './state/rate-limit.ts';
import { openUploadStore } from './state/upload-store.ts';

/** The part of the configuration that Discord needs, as plain values. */
export interface DiscordSettings {
  readonly token: string;
  readonly apiUrl: string;
  /** The team's own server: the commands are registered there only, and Manage Server there makes a moderator. */
  readonly guildId?: string | undefined;
  readonly moderatorUserIds: readonly string[];
  readonly moderatorRoleIds: readonly string[];
  readonly rateBurst: number;
  readonly rateIntervalMs: number;
  readonly shards?: number | 'auto' | undefined;
  readonly alertsChannelId?: string | undefined;
  /** For questions too long for a button, and uploads while they are read. */
  readonly cacheDir: string;
}

/** What a bot is started with. */
export interface DiscordStart extends Service {
  readonly config: DiscordSettings;
  /** Told of every interaction and every question in a message, once, when it is over; without it, the log is. */
  readonly onOutcome?: ((outcome: Outcome) => void) | undefined;
  /** Told of the client before it connects, for who wants to watch its events. */
  readonly onClient?: ((client: Client) => void) | undefined;
}

/** The bot at work. */
export interface DiscordBot {
  readonly client: Client;
  /** With which the bot is added to a server. */
  readonly inviteLink: string;
  /** How many interactions are being answered now. */
  inFlight(): number;
  /** Tells the alerts channel, if there is one, which statuses changed. @returns whether something was posted. */
  postAlert(alert: Alert): Promise<boolean>;
  /** Takes nothing new, waits for what is being answered, at most so long, then leaves. */
  close(graceMs?: number): Promise<void>;
}

const GRACE_MS = 5_000;

function logOutcome(log: Log, outcome: Outcome): void {
  const { error, asked: _private, userId: _user, ...fields } = outcome;
  if (outcome.ending === 'failed') log.error({ ...fields, err: error }, 'an interaction failed');
  else log.info(fields, 'an interaction is over');
}

function ready(client: Client): Promise<Client<true>> {
  return new Promise((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
}

/**
 * Connects to Discord and answers there until closed.
 * @throws when the token is refused or the gateway can't be reached.
 */
export async function startDiscord(start: DiscordStart): Promise<DiscordBot> {
  const { config, commands, library, clock, log } = start;
  const client = createClient(config);
  const underWay = new Set<Promise<void>>();
  let closing = false;
  const bot: Bot = {
    client,
    commands: [...commands, findSourcesCommand],
    library,
    clock,
    log,
    moderators: moderatorsOf(config, client),
    rateLimit: createRateLimit(config.rateBurst, config.rateIntervalMs, clock),
    questions: openQuestionStore(join(config.cacheDir, 'questions'), clock),
    uploads: openUploadStore(join(config.cacheDir, 'uploads'), clock),
    confirmed: onceEach(),
    report: start.onOutcome ?? ((outcome) => logOutcome(log, outcome)),
  };
  const follow = (work: () => Promise<void>) => {
    if (closing) return;
    const done = work()
      .catch((error: unknown) => log.error({ err: error }, 'a handler failed'))
      .finally(() => underWay.delete(done));
    underWay.add(done);
  };
  client.on(Events.InteractionCreate, (interaction) => follow(() => dispatchInteraction(bot, interaction)));
  client.on(Events.MessageCreate, (message) => follow(() => dispatchMessage(bot, message)));
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord client reports an error'));
  client.on(Events.Warn, (message) => log.warn({ warning: message }, 'the Discord client warns'));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ err: error, shard }, 'a gateway connection failed'),
  );
  start.onClient?.(client);

  const whenReady = ready(client);
  await client.login(config.token);
  const { application } = await whenReady;
  const bodies = commandBodies(commands, scopeFor(config, config.guildId));
  const list = { applicationId: application.id, guildId: config.guildId };
  const register = async () => {
    try {
      const changes = await registerCommands(client.rest, list, bodies);
      log.info(
        changes,
        isEmpty(changes) ? 'the commands are registered already' : 'the commands were registered',
      );
    } catch (error) {
      const hint =
        error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess
          ? 'the bot is not in its server yet: open the invite link; the commands are registered as soon as it is there'
          : 'the commands could not be registered; those that Discord has are answered';
      log.error({ err: error }, hint);
    }
  };
  await register();
  client.on(Events.GuildCreate, ({ id }) => {
    if (id === config.guildId) follow(register);
  });
  const link = inviteLink(application.id);
  log.info({ servers: client.guilds.cache.size, invite: link }, 'connected to Discord');

  return {
    client,
    inviteLink: link,
    inFlight: () => underWay.size,
    postAlert: async (alert) =>
      config.alertsChannelId ? postAlert(client, config.alertsChannelId, alert) : false,
    async close(graceMs = GRACE_MS) {
      closing = true;
      let timer: NodeJS.Timeout | undefined;
      const grace = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, graceMs);
      });
      await Promise.race([Promise.allSettled(underWay), grace]);
      clearTimeout(timer);
      await client.destroy();
    },
  };
}
