/** Measures how long the console takes to its first answer with the articles that come with it: npm run build && npx tsx bench/console-start.ts */
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROUNDS = 9;
const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/main.js');
/** Of the clock that processor times of children are told by on Linux. */
const TICK_MS = 10;

/** Processor time of the children that have ended, in milliseconds; 0 where the system doesn't tell. */
function childrenCpu(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'latin1').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) * TICK_MS;
  } catch {
    return 0;
  }
}

interface Start {
  readonly toAnswer: number;
  readonly cpu: number;
}

/** Starts the console with a question, in an environment of its own; the time from the start to the answer. */
function startOnce(seedsDir: string, cacheDir: string): Promise<Start> {
  const cpu = childrenCpu();
  const begun = performance.now();
  let toAnswer = Number.NaN;
  const child = spawn(process.execPath, [program, '--ask', '/sources'], {
    env: { SEEDS_DIR: seedsDir, CACHE_DIR: cacheDir },
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.once('data', () => {
    toAnswer = performance.now() - begun;
  });
  child.stdout.resume();
  return new Promise((done) => child.once('close', () => done({ toAnswer, cpu: childrenCpu() - cpu })));
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function measure(name: string, changed: number, withSnapshot: boolean): Promise<void> {
  const starts: Start[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const work = mkdtempSync(join(tmpdir(), 'bench-console-'));
    const [seedsDir, cacheDir] = [join(work, 'seeds'), join(work, 'cache')];
    try {
      cpSync(join(root, 'seeds'), seedsDir, { recursive: true, preserveTimestamps: true });
      if (withSnapshot) await startOnce(seedsDir, cacheDir);
      const files = readdirSync(seedsDir).filter((file) => file.endsWith('.md'));
      for (const file of files.slice(0, changed))
        appendFileSync(join(seedsDir, file), '\nThe bridge stayed shut until the evening.\n');
      starts.push(await startOnce(seedsDir, cacheDir));
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  const times = starts.map(({ toAnswer }) => toAnswer);
  console.log(
    `${name}: to the answer ${Math.min(...times).toFixed(0)} ms at best, ${middle(times).toFixed(0)} ms in the middle, CPU ${middle(starts.map(({ cpu }) => cpu)).toFixed(0)} ms`,
  );
}

await measure('as shipped, no cache', 0, false);
await measure('as shipped, with a snapshot', 0, true);
await measure('one changed, no cache', 1, false);
await measure('one changed, with a snapshot', 1, true);
await measure('all changed, no cache', Number.POSITIVE_INFINITY, false);
