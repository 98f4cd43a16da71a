// Load and faults together: users of all kinds at a steady rate while Discord refuses callbacks, drops the gateway and
// moderators reload. Everything runs on this machine, over the loopback, and ends by itself. Exit status 1: a promise
// was broken.   npm run soak [-- --interactions 10000 --rate 50 --drop-every 30]
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startLocalDiscord } from '../../tests/support/discord/local-discord.ts';
import { HOME, OWNER } from '../../tests/support/discord/world.ts';
import { startBotUnderLoad, whenReady } from './bot-under-load.ts';
import { slopeOf } from './slope.ts';
import { random, type Sent, trafficOn } from './traffic.ts';
import { judge, type Outage } from './verdict.ts';

const { values } = parseArgs({
  options: {
    interactions: { type: 'string', default: '10000' },
    rate: { type: 'string', default: '50' },
    'drop-every': { type: 'string', default: '30' },
    'fault-share': { type: 'string', default: '0.01' },
    seed: { type: 'string', default: '1' },
  },
});
const INTERACTIONS = Number(values.interactions);
const RATE = Number(values.rate);
const DROP_EVERY_MS = Number(values['drop-every']) * 1000;
const FAULT_SHARE = Number(values['fault-share']);
const PROBES = 24;
/** After warm-up the heap may grow by so much per 1,000 interactions; kept answers alone would take thirty times that. */
const MOST_KIB = 256;
/** The slope of a short run says little: code is still being compiled and caches filled. What it grows by is bounded. */
const LONG_RUN = 5000;
const MOST_WARM_UP_KIB = 6144;
/**
 * What a bot with five articles may hold after all this, its own code, readers and learned tables included. Measured: 69 MiB
 * after 450 interactions, 71 MiB after 10,000.
 */
const MOST_HELD_MIB = 76;
/** Moderators reload so often at the start: that loads the readers with what they have learned, and compiles their patterns. */
const RELOADS_BEFORE = 3;
/** When they reload later. */
const RELOADS = [1 / 3, 2 / 3].map((share) => Math.floor(INTERACTIONS * share));

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

const folder = await mkdtemp(join(tmpdir(), 'soak-'));
const seeds = join(folder, 'seeds');
await cp(resolve(import.meta.dirname, '../../seeds'), seeds, { recursive: true });
const chance = random(Number(values.seed));
const discord = await startLocalDiscord();
const port = await freePort();
const bot = startBotUnderLoad({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
  SEEDS_DIR: seeds,
  CACHE_DIR: join(folder, 'cache'),
  HTTP_PORT: String(port),
  RATE_BURST: '0',
  RATE_INTERVAL_MS: '0',
});
await Promise.race([
  whenReady(`http://127.0.0.1:${port}/readyz`, 60_000),
  bot.ended.then((status) => {
    throw new Error(`the bot ended with ${status}: ${bot.strange.join('\n')}`);
  }),
]);
const traffic = trafficOn(discord, chance);
const sent: Sent[] = [];
const outages: Outage[] = [];
const faults = { 429: 0, 502: 0, 'afterwards 502': 0 };
const probedAt: number[] = [];
let drops = 0;
let reloads = 0;

function maybeFault(): void {
  const dice = chance();
  if (dice >= 2 * FAULT_SHARE) return;
  const path = /\/callback$/;
  if (dice < FAULT_SHARE) {
    faults[429] += 1;
    discord.faults.push({ path, status: 429, retryAfterS: 0.2 });
  } else if (dice < 1.5 * FAULT_SHARE) {
    faults[502] += 1;
    discord.faults.push({ path, status: 502 });
  } else {
    faults['afterwards 502'] += 1;
    discord.faults.push({ path, status: 502, afterwards: true });
  }
}

/** Drops the gateway: the even times for good, the odd times so that it can be resumed, by request or by a cut line. */
async function drop(): Promise<void> {
  const { gateway } = discord;
  const resumable = drops % 2 === 1;
  const back = () => gateway.identified.length + gateway.resumed.length;
  const before = back();
  const outage: Outage = { from: performance.now(), to: Number.POSITIVE_INFINITY, resumable };
  outages.push(outage);
  if (drops % 4 === 3) gateway.cut(0);
  else gateway.drop(0, resumable);
  drops += 1;
  while (back() === before) await wait(5);
  outage.to = performance.now();
}

/** Reloads as a moderator, once the gateway can tell the bot of it. */
async function reload(): Promise<void> {
  while (outages.some(({ to }) => to === Number.POSITIVE_INFINITY)) await wait(20);
  await appendFile(join(seeds, 'politico-2025-06-11.md'), '\nThe embassy did not comment further.\n');
  const record = discord.slash('reload', {}, { user: OWNER, guild: HOME });
  sent.push({ kind: 'command', record });
  await record.answered().then(
    () => (reloads += 1),
    () => {},
  );
}

async function probe(): Promise<void> {
  await bot.probe();
  probedAt.push(sent.length);
}

await probe();
for (let times = 0; times < RELOADS_BEFORE; times += 1) await reload();
const begun = performance.now();
const background: Promise<void>[] = [];
let nextDrop = begun + DROP_EVERY_MS;
for (let number = 0; number < INTERACTIONS; number += 1) {
  const due = begun + (number * 1000) / RATE;
  const early = due - performance.now();
  await wait(Math.max(0, early));
  maybeFault();
  sent.push(traffic.send());
  if (performance.now() > nextDrop) {
    nextDrop += DROP_EVERY_MS;
    background.push(drop());
  }
  if (RELOADS.includes(number)) background.push(reload());
  if (number > 0 && number % Math.ceil(INTERACTIONS / PROBES) === 0) background.push(probe());
}
const tookS = (performance.now() - begun) / 1000;
await Promise.race([Promise.all(background), wait(15_000)]);
await wait(3500);
await probe();
const status = await bot.stop();
const unacknowledged = discord.refusals.filter((refusal) => !/acknowledged once/.test(String(refusal)));
await discord.close();
await rm(folder, { recursive: true, force: true });

const verdict = judge(sent, outages);
const settled = bot.probes.map((one, at) => ({ ...one, sent: probedAt[at] ?? 0 }));
const warm = settled.filter((one) => one.sent >= INTERACTIONS / 4);
const kib = slopeOf(warm.map((one) => [one.sent / 1000, one.heapUsed / 1024]));
const mib = (bytes = 0) => (bytes / 1_048_576).toFixed(1);
const cpu = slopeOf(warm.map((one) => [one.sent, one.cpuMs]));
const first = warm[0];
const last = warm.at(-1);
const grownKib = ((last?.heapUsed ?? 0) - (first?.heapUsed ?? 0)) / 1024;
const sum = (kinds: Readonly<Record<string, number>> = {}) => Object.values(kinds).reduce((a, b) => a + b, 0);

const rows: [what: string, found: string, holds: boolean | null][] = [
  ['interactions sent', `${verdict.sent} in ${tookS.toFixed(0)} s`, null],
  ['of each kind', [...verdict.byKind].map(([kind, count]) => `${count} ${kind}`).join(', '), null],
  [
    'callbacks refused',
    `${faults[429]} × 429, ${faults[502]} × 502, ${faults['afterwards 502']} × 502 after the fact`,
    null,
  ],
  [
    'gateway drops',
    `${drops}, ${outages.filter(({ resumable }) => resumable).length} of them resumable`,
    drops > 0,
  ],
  [
    'sessions',
    `${discord.gateway.identified.length} identified, ${discord.gateway.resumed.length} resumed`,
    null,
  ],
  ['reloads, three of them before', String(reloads), reloads === RELOADS_BEFORE + RELOADS.length],
  ['lost with the gateway by Discord itself', String(verdict.lost), null],
  ['answered', String(verdict.answered), null],
  ['not answered', String(verdict.unanswered), verdict.unanswered === 0],
  ['first response later than 3 s', String(verdict.late), verdict.late === 0],
  ['answered twice', String(verdict.twice), verdict.twice === 0],
  ['refused by Discord', String(unacknowledged.length), unacknowledged.length === 0],
  [
    'first response',
    `p50 ${verdict.p50.toFixed(0)} ms, p99 ${verdict.p99.toFixed(0)} ms, slowest ${verdict.slowest.toFixed(0)} ms`,
    null,
  ],
  ['processor time', `${cpu.toFixed(1)} ms per interaction`, null],
  [
    'heap after collection',
    `${mib(first?.heapUsed)} MiB after warm-up, ${mib(last?.heapUsed)} MiB at the end`,
    (last?.heapUsed ?? 0) <= MOST_HELD_MIB * 1_048_576,
  ],
  [
    'slope of the heap',
    `${kib.toFixed(0)} KiB per 1,000 interactions`,
    INTERACTIONS >= LONG_RUN ? kib <= MOST_KIB : grownKib <= MOST_WARM_UP_KIB,
  ],
  ['resident memory', `${mib(first?.rss)} MiB after warm-up, ${mib(last?.rss)} MiB at the end`, null],
  [
    'open files',
    `${first?.openFiles} after warm-up, ${last?.openFiles} at the end`,
    (last?.openFiles ?? 0) <= (first?.openFiles ?? 0) + 10,
  ],
  [
    'active handles',
    `${sum(first?.kinds)} after warm-up, ${sum(last?.kinds)} at the end`,
    sum(last?.kinds) <= sum(first?.kinds) + 10,
  ],
  [
    'listeners on process',
    `${first?.listeners} after warm-up, ${last?.listeners} at the end`,
    last?.listeners === first?.listeners,
  ],
  ['errors and stray lines in the log', String(bot.strange.length), bot.strange.length === 0],
  ['exit status after SIGTERM', String(status), status === 0],
];
console.log(`| soak${bot.compiled ? '' : ' (not compiled)'} | found | |\n| --- | --- | --- |`);
for (const [what, found, holds] of rows)
  console.log(`| ${what} | ${found} | ${holds === null ? '' : holds ? 'ok' : 'BROKEN'} |`);
for (const line of bot.strange.slice(0, 10)) console.error(line.slice(0, 600));
for (const refusal of unacknowledged.slice(0, 10)) console.error(String(refusal));
process.exit(rows.some(([, , holds]) => holds === false) ? 1 : 0);
