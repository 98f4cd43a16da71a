/**
 * Measures building, reloading and restarting over many articles: npm run build && npx tsx bench/reload.ts [COUNT] [FOLDER]
 * With a FOLDER its articles are read instead of generated ones; they are never changed, and what needs changes is left out.
 */
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import { runCommand } from '../commands/run-command.ts';
import { type Library, openLibrary, type Progress } from '../src/knowledge/library.ts';
import { generateArticle, writeArticles } from './generate-articles.ts';

const count = Number(process.argv[2] ?? 20_000);
const given = process.argv[3];
const workerFile = fileURLToPath(new URL('../dist/analysis-worker.js', import.meta.url));
if (!existsSync(workerFile))
  throw new Error('run `npm run build` first: worker threads need the compiled program');

const work = mkdtempSync(join(tmpdir(), 'bench-reload-'));
const cacheDir = join(work, 'cache');
const seedsDir = given ?? join(work, 'seeds');
const clock = () => new Date();
const quiet = { debug() {}, info() {}, warn: console.warn, error: console.error };
const ms = (value: number): string => `${Math.round(value).toLocaleString('en')} ms`;

/** Runs something and tells how long each of its stages took. */
async function timed<Result>(
  name: string,
  work: (onProgress: (progress: Progress) => void) => Promise<Result>,
): Promise<Result> {
  const begun = performance.now();
  const stages = new Map<string, number>();
  const result = await work(({ stage }) => {
    if (!stages.has(stage)) stages.set(stage, performance.now() - begun);
  });
  const took = performance.now() - begun;
  const starts = [...stages.entries()];
  const parts = starts.map(([stage, at], i) => `${stage} ${ms((starts[i + 1]?.[1] ?? took) - at)}`);
  console.log(
    `${name}: ${ms(took)} (${parts.join(', ')}), ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`,
  );
  return result;
}

const open = (onProgress: (progress: Progress) => void): Promise<Library> =>
  openLibrary({ seedsDir, cacheDir, clock, log: quiet, workerFile, onProgress });

const QUESTIONS: [string, Record<string, string>][] = [
  ['status', { place: 'Baghdad' }],
  ['quote', { speaker: 'Ada Moss' }],
  ['ask', { question: 'when did the pipeline of the delta fail' }],
  ['timeline', { place: 'Kyiv' }],
];

/** Asks without end until told to stop; the times of the answers in milliseconds, and how many failed. */
function askOn(library: Library): () => Promise<{ times: number[]; failed: number }> {
  let going = true;
  const times: number[] = [];
  let failed = 0;
  const asking = (async () => {
    for (let at = 0; going; at += 1) {
      const [name, options] = QUESTIONS[at % QUESTIONS.length] ?? ['help', {}];
      const command = commands.find((entry) => entry.name === name);
      if (!command || 'subcommands' in command) throw new Error(name);
      const asker = { id: 'console', name: 'bench', moderator: true };
      const begun = performance.now();
      const context = { knowledge: library.current, library, clock, asker };
      await runCommand(command, context, options).catch(() => {
        failed += 1;
      });
      times.push(performance.now() - begun);
      await new Promise((next) => setTimeout(next, 20));
    }
  })();
  return async () => {
    going = false;
    await asking;
    return { times: times.sort((a, b) => a - b), failed };
  };
}

const share = (times: readonly number[], part: number): string =>
  (times[Math.floor(times.length * part)] ?? 0).toFixed(1);

async function main(): Promise<void> {
  console.log(`${availableParallelism()} cores, node ${process.version}`);
  if (!given) writeArticles(seedsDir, count);
  const first = await timed('full build', open);
  const articles = first.current.analyses.size;
  console.log(`  ${articles} articles, ${first.current.rejected.length} rejected`);
  await timed('  close, the snapshot written', () => first.close());
  const library = await timed('restart from the snapshot', open);
  await timed('reload, nothing changed', (onProgress) => library.reload({ who: 'bench', onProgress }));
  if (!given) {
    const one = join(seedsDir, '0', 'a7.md');
    utimesSync(one, new Date(), new Date());
    await timed('reload, one file touched', (onProgress) => library.reload({ who: 'bench', onProgress }));
    writeFileSync(one, generateArticle(7, 1));
    await timed('reload, one file changed', (onProgress) => library.reload({ who: 'bench', onProgress }));

    const stopIdle = askOn(library);
    await new Promise((done) => setTimeout(done, 5000));
    const idle = await stopIdle();
    writeArticles(seedsDir, count, 2);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const stop = askOn(library);
    delay.enable();
    await timed('full rebuild under questions', (onProgress) => library.reload({ who: 'bench', onProgress }));
    delay.disable();
    const busy = await stop();
    console.log(
      `  event-loop delay: p50 ${(delay.percentile(50) / 1e6).toFixed(1)} ms, p99 ${(delay.percentile(99) / 1e6).toFixed(1)} ms, most ${(delay.max / 1e6).toFixed(0)} ms`,
    );
    console.log(
      `  answers idle: ${idle.times.length}, p50 ${share(idle.times, 0.5)} ms, p99 ${share(idle.times, 0.99)} ms, ${idle.failed} failed`,
    );
    console.log(
      `  answers meanwhile: ${busy.times.length}, p50 ${share(busy.times, 0.5)} ms, p99 ${share(busy.times, 0.99)} ms, ${busy.failed} failed`,
    );
  }
  await library.close();
}

try {
  await main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
