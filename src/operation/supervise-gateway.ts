import type { Logger } from 'pino';
import { EXIT_STATUS } from './exit-status.ts';
import type { Watchdog } from './gateway-watchdog.ts';
import { StartFailure } from './start-failure.ts';

/** A client that is logged in. */
export interface GatewaySession {
  readonly shards: readonly number[];
  /** Called before each check. */
  listenForHeartbeats(): void;
  /** Finishes what is being answered, at most so long, and leaves. */
  close(graceMs?: number): Promise<void>;
}

export interface Supervision<Session extends GatewaySession> {
  /** The session of the moment; null while a new one is being opened. */
  current(): Session | null;
  /** Resolves when the gateway is lost for good. */
  readonly lost: Promise<StartFailure>;
  /** A shard was closed for good, or something else ended the connection. */
  lose(failure: StartFailure): void;
  stop(): Promise<void>;
}

interface SupervisionOptions<Session extends GatewaySession> {
  /** Logs in with a new client. @throws {StartFailure} when that fails or takes too long. */
  readonly connect: () => Promise<Session>;
  readonly watchdog: Watchdog;
  readonly checkEveryMs: number;
  readonly log: Logger;
  readonly onReconnect: () => void;
}

/**
 * Logs in and keeps watch over the silence of the gateway: first a new client takes the place of the silent one; when
 * that doesn't help, the gateway is lost, and the process had better be started anew.
 */
export async function superviseGateway<Session extends GatewaySession>(
  options: SupervisionOptions<Session>,
): Promise<Supervision<Session>> {
  const { connect, watchdog, log } = options;
  let session: Session | null = await connect();
  let stopped = false;
  let lose: (failure: StartFailure) => void = () => {};
  const lost = new Promise<StartFailure>((resolve) => {
    lose = resolve;
  });
  watchdog.listenTo(session.shards);

  async function reconnect(): Promise<void> {
    const silent = session;
    session = null;
    options.onReconnect();
    silent?.close(0).catch((error: unknown) => log.debug({ err: error }, 'the silent client did not close'));
    const next = await connect();
    if (stopped) return next.close(0);
    session = next;
    watchdog.listenTo(next.shards);
    log.info({ shards: next.shards.length }, 'the gateway is connected anew');
  }

  function check(): void {
    session?.listenForHeartbeats();
    const { verdict, silentShards } = watchdog.check();
    if (verdict === 'reconnect') {
      log.warn({ silentShards }, 'the gateway is silent: connecting anew');
      reconnect().catch((error: unknown) =>
        lose(
          error instanceof StartFailure
            ? error
            : new StartFailure(EXIT_STATUS.tryAgain, 'The gateway could not be connected anew.', error),
        ),
      );
    }
    if (verdict === 'give-up') {
      const line = `Discord's gateway stays silent (shards ${silentShards.join(', ')}), also after connecting anew.`;
      lose(new StartFailure(EXIT_STATUS.tryAgain, line));
    }
  }

  const timer = setInterval(check, options.checkEveryMs);
  return {
    current: () => session,
    lost,
    lose: (failure) => lose(failure),
    async stop() {
      stopped = true;
      clearInterval(timer);
      await session?.close();
    },
  };
}
