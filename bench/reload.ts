/**
 * Measures building, reloading and restarting over many articles: npm run build && npx tsx bench/reload.ts [COUNT] [FOLDER]
 * With a FOLDER a copy of it is read instead of generated articles. CPU is that of all threads: where others use the
 * machine, it and the ratios tell more than the clock.
 */
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import { runCommand } from '../commands/run-command.ts';
import type { AnswerFooter } from '../src/answers/answer.ts';
import { prepareAnswers } from '../src/answers/prepare-answers.ts';
import { type Library, openLibrary, type Progress } from '../src/knowledge/library.ts';
import { writeArticles } from './generate-articles.ts';

const count = Number(process.argv[2] ?? 20_000);
const given = process.argv[3];
const workerFile = fileURLToPath(new URL('../dist/analysis-worker.js', import.meta.url));
if (!existsSync(workerFile))
  throw new Error('run `npm run build` first: worker threads need the compiled program');

const work = mkdtempSync(join(tmpdir(), 'bench-reload-'));
const cacheDir = join(work, 'cache');
const seedsDir = join(work, 'seeds');
const clock = () => new Date();
const quiet = { debug() {}, info() {}, warn: console.warn, error: console.error };
const ms = (value: number): string => `${Math.round(value).toLocaleString('en')} ms`;

/** Runs something and tells how long each of its stages took. */
async function timed<Result>(
  name: string,
  work: (onProgress: (progress: Progress) => void) => Promise<Result>,
): Promise<Result> {
  const begun = performance.now();
  const cpu = process.cpuUsage();
  const stages = new Map<string, number>();
  const result = await work(({ stage }) => {
    if (!stages.has(stage)) stages.set(stage, performance.now() - begun);
  });
  const took = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpu);
  const starts = [...stages.entries()];
  const parts = starts.map(([stage, at], i) => `${stage} ${ms((starts[i + 1]?.[1] ?? took) - at)}`);
  console.log(
    `${name}: ${ms(took)} (${parts.join(', ')}), CPU ${ms((user + system) / 1000)}, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`,
  );
  return result;
}

const open = (onProgress: (progress: Progress) => void): Promise<Library> =>
  openLibrary({
    seedsDir,
    cacheDir,
    clock,
    log: quiet,
    workerFile,
    beforeServed: prepareAnswers,
    onProgress,
  });

const QUESTIONS: [string, Record<string, string>][] = [
  ['status', { place: 'Baghdad' }],
  ['quote', { speaker: 'Ada Moss' }],
  ['ask', { question: 'when did the pipeline of the delta fail' }],
  ['timeline', { place: 'Kyiv' }],
];

/** Questions whose answers hold a great part of the articles; each is timed alone. */
const HEAVY: [string, Record<string, string>][] = [
  ['quote', { about: 'railway' }],
  ['status', {}],
];

/** What an answer is told from others by: the same articles in the same state have to give the same one. */
const signOf = ({ corpusVersion, sources }: AnswerFooter): string =>
  `${corpusVersion} ${sources.map(({ article }) => article).join(' ')}`;

function ask(library: Library, name: string, options: Record<string, string>) {
  const command = commands.find((entry) => entry.name === name);
  if (!command || 'subcommands' in command) throw new Error(name);
  const asker = { id: 'console', name: 'bench', moderator: true };
  return runCommand(command, { knowledge: library.current, library, clock, asker }, options);
}

/** The median of a few answers to each heavy question, in milliseconds. */
async function askHeavy(library: Library): Promise<void> {
  for (const [name, options] of HEAVY) {
    const times: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      const begun = performance.now();
      await ask(library, name, options);
      times.push(performance.now() - begun);
      await new Promise((next) => setImmediate(next));
    }
    console.log(`  /${name} ${JSON.stringify(options)}: ${ms(times.sort((a, b) => a - b)[3] ?? 0)}`);
  }
}

/** Asks without end until told to stop; the times of the answers in milliseconds, how many failed and how many were wrong. */
function askOn(library: Library): () => Promise<{ times: number[]; failed: number; wrong: number }> {
  let going = true;
  const times: number[] = [];
  const signs = new Map<string, string>();
  let failed = 0;
  let wrong = 0;
  const asking = (async () => {
    for (let at = 0; going; at += 1) {
      const [name, options] = QUESTIONS[at % QUESTIONS.length] ?? ['help', {}];
      const begun = performance.now();
      const knowledge = library.current;
      const given = await ask(library, name, options).catch(() => null);
      times.push(performance.now() - begun);
      if (given === null) failed += 1;
      else {
        // A turn of its own: what the benchmark does with an answer is no part of it.
        await new Promise((next) => setImmediate(next));
        const sign = signOf(given.answer);
        const key = `${knowledge.version} ${at % QUESTIONS.length}`;
        if ((signs.get(key) ?? sign) !== sign || given.answer.corpusVersion !== knowledge.version) wrong += 1;
        signs.set(key, sign);
      }
      await new Promise((next) => setTimeout(next, 20));
    }
  })();
  return async () => {
    going = false;
    await asking;
    return { times: times.sort((a, b) => a - b), failed, wrong };
  };
}

const share = (times: readonly number[], part: number): string =>
  (times[Math.floor(times.length * part)] ?? 0).toFixed(1);

const files = (): string[] =>
  readdirSync(seedsDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|txt)$/.test(file))
    .map((file) => join(seedsDir, file));

/** The time between two looks at the event loop, in milliseconds. The histogram counts it in, and it is no delay. */
const RESOLUTION = 5;

/** Questions, and how long the event loop was held meanwhile. */
async function underQuestions(name: string, library: Library, work: () => Promise<unknown>): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  const stop = askOn(library);
  delay.enable();
  await work();
  delay.disable();
  const { times, failed, wrong } = await stop();
  const held = (part: number) => (delay.percentile(part) / 1e6 - RESOLUTION).toFixed(1);
  console.log(
    `  ${name}: event-loop delay p50 ${held(50)} ms, p99 ${held(99)} ms, most ${(delay.max / 1e6).toFixed(0)} ms; ` +
      `${times.length} answers, p50 ${share(times, 0.5)} ms, p99 ${share(times, 0.99)} ms, ${failed} failed, ${wrong} wrong`,
  );
}

/** In a function of its own, so that nothing of it is held when the restart is measured. */
async function buildOnce(): Promise<void> {
  const library = await timed('full build', open);
  const { analyses, rejected } = library.current;
  console.log(`  ${analyses.size} articles, ${rejected.length} rejected`);
  await timed('  close, the snapshot written', () => library.close());
}

async function main(): Promise<void> {
  console.log(`${availableParallelism()} cores, node ${process.version}`);
  if (given) cpSync(given, seedsDir, { recursive: true, preserveTimestamps: true });
  else writeArticles(seedsDir, count);
  // Files of the last two seconds may change without their times showing it, and are read again: nobody restarts so soon.
  await new Promise((settled) => setTimeout(settled, 2_500));
  await buildOnce();
  const library = await timed('restart from the snapshot', open);
  const reload = (name: string) => timed(name, (onProgress) => library.reload({ who: 'bench', onProgress }));
  await reload('reload, nothing changed');
  const [one = ''] = files();
  utimesSync(one, new Date(), new Date());
  await reload('reload, one file touched');
  appendFileSync(one, '\nNobody in the harbour could say when the others would follow.\n');
  await reload('reload, one file changed');

  await askHeavy(library);
  await underQuestions('idle', library, () => new Promise((done) => setTimeout(done, 10_000)));
  for (const file of files()) appendFileSync(file, '\nThe bridge stayed shut until the evening.\n');
  await underQuestions('full rebuild', library, () => reload('full rebuild under questions'));
  await library.close();
}

try {
  await main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
