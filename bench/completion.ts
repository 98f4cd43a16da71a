/**
 * Measures the completion over many articles: npm run build && npx tsx bench/completion.ts [COUNT] [FOLDER]
 * Tells the processor time, which other work on the machine does not add to: of preparing the completions at a load, and
 * the longest that it held the thread; then of each completion, the first time and the median of five.
 * With a FOLDER its articles are read, or written there first when it isn't there yet; it keeps the cache too.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { commands } from '../commands/index.ts';
import { prepareCompletions } from '../src/answers/prepare-completions.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { openLibrary } from '../src/knowledge/library.ts';
import { generateArticle, writeArticles } from './generate-articles.ts';

const count = Number(process.argv[2] ?? 20_000);
const given = process.argv[3];
/** Proposals that come later than this are felt. */
const WANTED_MS = 100;
const REPEATS = 5;

/** Processor time since `begun`, in milliseconds. */
function usedSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}
const SHOWN = 48;

const workerFile = fileURLToPath(new URL('../dist/analysis-worker.js', import.meta.url));
if (!existsSync(workerFile))
  throw new Error('run `npm run build` first: worker threads need the compiled program');

const SYLLABLES = [
  'ba',
  'do',
  'fen',
  'gar',
  'hil',
  'jo',
  'kas',
  'lum',
  'mir',
  'no',
  'pel',
  'rus',
  'ta',
  'vik',
];

/** A family name of its own for each number: the generator's twelve would make completing easy. */
function familyName(number: number): string {
  let name = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The same article with a speaker and a publisher that few others share. */
const peopled = (number: number): string =>
  generateArticle(number)
    .replace(/said (\w+) \w+, a spokesman/, `said $1 ${familyName(number)}, a spokesman`)
    .replace(/publisher: The (.+) Courier/, `publisher: The $1 Courier of ${familyName(number % 500)}`);

function write(folder: string): void {
  writeArticles(folder, count);
  for (let number = 0; number < count; number += 1)
    writeFileSync(join(folder, String(Math.floor(number / 1000)), `a${number}.md`), peopled(number));
}

const TYPED: Readonly<Record<string, readonly string[]>> = {
  place: ['', 'b', 'ba', 'bagh', 'bagdad', 'united', 'zzzz', 'embassy in kab', 'x'.repeat(100)],
  from: ['', 'u', 'united st', 'zzzz'],
  speaker: ['', 'a', 'ada', 'ada ba', 'spokesman', 'adda', 'zzzz', 'spokesmn ministry', 'x'.repeat(100)],
  source: ['', 'a', 'a19', 'harvest', 'harvets', 'slowed in kyiv', 'zzzz', 'x'.repeat(100)],
  article: ['', 'a1', 'market doubled', 'zzzz'],
  publisher: ['', 'the', 'kyiv', 'courrier', 'zzzz'],
  command: ['', 's', 'zzzz'],
};

async function main(): Promise<void> {
  const work = given ?? mkdtempSync(join(tmpdir(), 'bench-completion-'));
  const seedsDir = join(work, 'seeds');
  if (!existsSync(seedsDir)) write(seedsDir);
  const clock = () => new Date();
  const quiet = { debug() {}, info() {}, warn: console.warn, error: console.error };
  const prepare = async (knowledge: Knowledge) => {
    const begun = process.cpuUsage();
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    await prepareCompletions(knowledge);
    delay.disable();
    console.log(
      `prepared in ${usedSince(begun).toFixed(0)} ms, the thread held for ${(delay.max / 1e6).toFixed(0)} ms at most`,
    );
  };
  const library = await openLibrary({
    beforeServed: prepare,
    seedsDir,
    cacheDir: join(work, 'cache'),
    clock,
    log: quiet,
    workerFile,
  });
  const knowledge = library.current;
  console.log(
    `${availableParallelism()} cores, node ${process.version}: ${knowledge.analyses.size} articles, ${knowledge.speakers.speakers.length} speakers`,
  );
  const context = { knowledge, library, clock, asker: { id: 'console', name: 'bench', moderator: true } };
  let slowest = 0;
  for (const command of commands.flatMap((entry) => ('subcommands' in entry ? entry.subcommands : [entry]))) {
    for (const [option, suggest] of Object.entries(command.suggest ?? {})) {
      for (const typed of TYPED[option] ?? ['']) {
        const times = Array.from({ length: REPEATS }, () => {
          const begun = process.cpuUsage();
          suggest?.(context, typed);
          return usedSince(begun);
        });
        const found = suggest?.(context, typed) ?? [];
        const [first = 0] = times;
        const median = times.toSorted((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? 0;
        slowest = Math.max(slowest, first, median);
        const shown = typed.length > 20 ? `${typed.slice(0, 17)}...` : typed;
        console.log(
          `/${command.name} ${option}:${shown.padEnd(20)} first ${first.toFixed(1).padStart(6)} ms, median ${median.toFixed(1).padStart(5)} ms, ${String(found.length).padStart(2)} proposals, best ${(found[0]?.name ?? '–').slice(0, SHOWN)}`,
        );
      }
    }
  }
  console.log(
    `slowest: ${slowest.toFixed(1)} ms, ${slowest < WANTED_MS ? 'within' : 'NOT within'} ${WANTED_MS} ms`,
  );
  await library.close();
  if (!given) rmSync(work, { recursive: true, force: true });
}

await main();
