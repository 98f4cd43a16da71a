import type { Logger } from 'pino';
import { commands } from '../../commands/index.ts';
import type { Clock } from '../answers/context.ts';
import type { Config } from '../config.ts';
import type { Outcome } from '../discord/interactions/outcome.ts';
import { type DiscordBot, startDiscord } from '../discord/start-discord.ts';
import { type GatewayView, type ShardView, watchGateway } from '../discord/watch-gateway.ts';
import type { Library } from '../knowledge/library.ts';
import { discordFailure, gatewayClosedFor } from '../operation/discord-failure.ts';
import { EXIT_STATUS } from '../operation/exit-status.ts';
import { StartFailure } from '../operation/start-failure.ts';
import type { GatewaySession } from '../operation/supervise-gateway.ts';

/** A Discord client that is logged in. */
export interface Session extends GatewaySession {
  readonly postAlert: DiscordBot['postAlert'];
  shardViews(): ShardView[];
}

export interface ConnectRequest {
  readonly config: Config;
  readonly token: string;
  readonly library: Library;
  readonly clock: Clock;
  readonly log: Logger;
  /** How long the gateway may take to be ready. */
  readonly readyWithinMs: number;
  readonly onOutcome: (outcome: Outcome) => void;
  readonly heard: (shard: number) => void;
  readonly reconnected: (shard: number, how: 'resumed' | 'new-session') => void;
  /** Told when Discord closes a shard for good after the login. */
  readonly closedForGood: (failure: StartFailure) => void;
}

const tooLate = (ms: number): StartFailure =>
  new StartFailure(
    EXIT_STATUS.tryAgain,
    `Discord's gateway was not ready within ${Math.round(ms / 1000)} s: it can't be reached, or is overloaded.`,
  );

function listenerFor({ log, heard, reconnected, closedForGood }: ConnectRequest) {
  return {
    heard,
    connected(shard: number, how: 'first' | 'resumed' | 'new-session') {
      if (how === 'first') return log.info({ shard }, 'the shard is connected');
      reconnected(shard, how);
      if (how === 'resumed') log.info({ shard }, 'the shard has resumed its session');
      else log.warn({ shard }, 'the shard has a new session; events of the meantime may be lost');
    },
    disconnected: (shard: number) => log.info({ shard }, 'the shard is disconnected; discord.js reconnects'),
    closedForGood(shard: number, code: number) {
      log.debug({ shard, code }, 'Discord closed the shard for good');
      closedForGood(gatewayClosedFor(code));
    },
  };
}

/**
 * Logs in with a new client.
 * @throws {StartFailure} when Discord refuses or can't be reached, or the gateway is not ready in time.
 */
export async function connect(request: ConnectRequest): Promise<Session> {
  const { config, token, library, clock, log, onOutcome, readyWithinMs } = request;
  const clients: { view: GatewayView; leave: () => Promise<void> }[] = [];
  const starting = startDiscord({
    config: { ...config.discord, token, cacheDir: config.cacheDir },
    commands,
    library,
    clock,
    log,
    onOutcome,
    onClient(client) {
      const view = watchGateway(client, listenerFor(request));
      clients.push({ view, leave: () => client.destroy() });
    },
  });
  const views = () => clients.flatMap(({ view }) => view.shards());
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(tooLate(readyWithinMs)), readyWithinMs);
  });
  try {
    const bot = await Promise.race([starting, late]);
    return {
      shards: views().map(({ shard }) => shard),
      listenForHeartbeats: () => {
        for (const { view } of clients) view.listenForHeartbeats();
      },
      shardViews: views,
      postAlert: bot.postAlert,
      close: (graceMs) => bot.close(graceMs),
    };
  } catch (error) {
    starting.catch((reason: unknown) => log.debug({ err: reason }, 'the login failed'));
    await Promise.all(clients.map(({ leave }) => leave()));
    throw discordFailure(config.discord.apiUrl, error);
  } finally {
    clearTimeout(timer);
  }
}
