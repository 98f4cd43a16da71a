import { EventEmitter, once } from 'node:events';
import type { Server } from 'node:http';
import { GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { type WebSocket, WebSocketServer } from 'ws';
import { isRecord, type Json, textOf } from './json.ts';
import { RULES, type RuleName } from './rules.ts';

const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const HEARTBEAT_MS = 41_250;

/** One shard's session. It outlives its connection, so that it can be resumed. */
interface Session {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  readonly sent: { readonly s: number; readonly payload: string }[];
  sequence: number;
  socket: WebSocket | null;
}

export interface GatewaySettings {
  readonly token: string;
  /** READY's data without session, shard and guilds. */
  readonly ready: () => Json;
  readonly guilds: () => readonly Json[];
  readonly url: () => string;
  /** How often the client has to give a sign of life; Discord says 41,250 ms. */
  readonly heartbeatMs?: number | undefined;
}

/** The gateway's half of the local Discord. */
export interface Gateway {
  /**
   * Sends an event to the shard of a guild, or to shard 0; a shard that is away gets it when it resumes.
   * @returns to how many sessions; 0: there is none, and the event is lost.
   */
  dispatch(event: string, data: Json, guildId: string | null): number;
  /** Waits for the next shard that has identified, or resumed. */
  next(what: 'identified' | 'resumed'): Promise<unknown>;
  /** Drops a shard's connection; it may resume, or has to identify anew: what was sent meanwhile is lost then. */
  drop(shard: number, resumable: boolean): void;
  /** Cuts a shard's connection as a broken line does. */
  cut(shard: number): void;
  /** Closes a shard's connection with one of Discord's close codes. */
  shut(shard: number, code: number): void;
  /** Says nothing any more, to old connections and new ones, until told otherwise. */
  silence(on: boolean): void;
  readonly identified: { shard: number; shards: number; intents: number }[];
  readonly resumed: number[];
  readonly heartbeats: () => number;
  readonly refusals: RuleName[];
  close(): void;
}

/** https://docs.discord.com/developers/events/gateway#sharding */
const shardOf = (guildId: string | null, shards: number): number =>
  guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards));

/** Speaks the gateway's protocol, version 10, JSON, uncompressed, to any number of shards. */
export function openGateway(server: Server, settings: GatewaySettings): Gateway {
  const sockets = new WebSocketServer({ server });
  const sessions = new Map<string, Session>();
  const identified: Gateway['identified'] = [];
  const resumed: number[] = [];
  const events = new EventEmitter();
  const refusals: RuleName[] = [];
  let beats = 0;
  let silent = false;

  const refuse = (socket: WebSocket, rule: RuleName) => {
    refusals.push(rule);
    socket.close(RULES[rule][0], RULES[rule][2].slice(0, 120));
  };
  const send = (session: Session, t: string, d: Json) => {
    session.sequence += 1;
    const payload = JSON.stringify({ op: GatewayOpcodes.Dispatch, t, d, s: session.sequence });
    session.sent.push({ s: session.sequence, payload });
    if (session.sent.length > 5_000) session.sent.shift();
    if (!silent) session.socket?.send(payload);
  };

  const identify = (socket: WebSocket, data: Json): Session | null => {
    const [shard = 0, shards = 1] = Array.isArray(data['shard']) ? data['shard'].map(Number) : [];
    const intents = Number(data['intents']);
    if (data['token'] !== settings.token) refuse(socket, 'gateway-token');
    else if (shard >= shards) refuse(socket, 'gateway-shard');
    else if (intents & PRIVILEGED) refuse(socket, 'gateway-intents');
    else {
      const session: Session = {
        id: `session-${sessions.size}`,
        shard,
        shards,
        sent: [],
        sequence: 0,
        socket,
      };
      sessions.set(session.id, session);
      identified.push({ shard, shards, intents });
      const mine = settings.guilds().filter((guild) => shardOf(textOf(guild['id']), shards) === shard);
      send(session, 'READY', {
        v: 10,
        ...settings.ready(),
        guilds: mine.map(({ id }) => ({ id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: settings.url(),
        shard: [shard, shards],
      });
      for (const guild of mine) send(session, 'GUILD_CREATE', guild);
      events.emit('identified');
      return session;
    }
    return null;
  };

  const resume = (socket: WebSocket, data: Json): Session | null => {
    const session = sessions.get(textOf(data['session_id']));
    if (!session) {
      socket.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }));
      return null;
    }
    session.socket = socket;
    for (const { s, payload } of session.sent) if (s > Number(data['seq'])) socket.send(payload);
    resumed.push(session.shard);
    send(session, 'RESUMED', {});
    events.emit('resumed');
    return session;
  };

  sockets.on('connection', (socket) => {
    let session: Session | null = null;
    const heartbeat_interval = settings.heartbeatMs ?? HEARTBEAT_MS;
    if (!silent) socket.send(JSON.stringify({ op: GatewayOpcodes.Hello, d: { heartbeat_interval } }));
    socket.on('message', (raw) => {
      if (silent) return;
      const packet: unknown = JSON.parse(raw.toString());
      if (!isRecord(packet)) return;
      const data = isRecord(packet['d']) ? packet['d'] : {};
      if (packet['op'] === GatewayOpcodes.Heartbeat) {
        beats += 1;
        socket.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck }));
      } else if (packet['op'] === GatewayOpcodes.Identify) session = identify(socket, data);
      else if (packet['op'] === GatewayOpcodes.Resume) session = resume(socket, data);
      else if (!session) refuse(socket, 'gateway-first');
    });
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = null;
    });
  });

  const newest = (): Session[] => {
    const byShard = new Map<number, Session>();
    for (const session of sessions.values()) byShard.set(session.shard, session);
    return [...byShard.values()];
  };

  return {
    identified,
    resumed,
    refusals,
    heartbeats: () => beats,
    next: (what) => once(events, what),
    dispatch(event, data, guildId) {
      const mine = newest().filter(({ shard, shards }) => shardOf(guildId, shards) === shard);
      for (const session of mine) send(session, event, data);
      return mine.length;
    },
    cut: (shard) =>
      newest()
        .find((one) => one.shard === shard)
        ?.socket?.terminate(),
    shut: (shard, code) =>
      newest()
        .find((one) => one.shard === shard)
        ?.socket?.close(code),
    silence(on) {
      silent = on;
    },
    drop(shard, resumable) {
      const session = newest().find((one) => one.shard === shard);
      if (!session) return;
      const { socket } = session;
      if (resumable) socket?.send(JSON.stringify({ op: GatewayOpcodes.Reconnect, d: null }));
      else {
        sessions.delete(session.id);
        socket?.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }));
      }
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
