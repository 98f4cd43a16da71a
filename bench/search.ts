// Searches one made corpus with this program's engine and with its peers, in one process. See README.md.
import { makeCorpus } from './search-corpus.ts';
import { CONTENDERS, type Contender } from './search-engines.ts';

const SIZES = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number);
const QUESTIONS = 300;
const WARM_UP = 40;
/** A slow engine is asked no further question once it has searched for so long; it is asked this many all the same. */
const PATIENCE_MS = 60_000;
const LEAST_QUESTIONS = 40;

interface Measured {
  readonly name: string;
  readonly asked: number;
  readonly buildMs: number;
  readonly megabytes: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  readonly cpuP50: number;
  readonly cpuP99: number;
  readonly worstCpu: number;
  readonly hitAt1: number;
  readonly hitAt10: number;
}

const collect = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

function measure({ name, build }: Contender, corpus: ReturnType<typeof makeCorpus>): Measured {
  const before = collect();
  const begun = performance.now();
  const ask = build(corpus);
  const buildMs = performance.now() - begun;
  const megabytes = collect() - before;
  const warmedUp = performance.now();
  for (const { question } of corpus.questions.slice(0, WARM_UP)) {
    if (performance.now() - warmedUp < PATIENCE_MS / 4) ask(question);
  }
  const searching = performance.now();
  const took: number[] = [];
  const worked: number[] = [];
  let [first, ten] = [0, 0];
  for (const { question, passage } of corpus.questions) {
    if (took.length >= LEAST_QUESTIONS && performance.now() - searching > PATIENCE_MS) break;
    const cpu = process.cpuUsage();
    const start = performance.now();
    const found = ask(question);
    took.push(performance.now() - start);
    const { user, system } = process.cpuUsage(cpu);
    worked.push((user + system) / 1000);
    if (found[0] === passage) first += 1;
    if (found.slice(0, 10).includes(passage)) ten += 1;
  }
  for (const values of [took, worked]) values.sort((a, b) => a - b);
  const at = (values: readonly number[], share: number) =>
    values[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
  return {
    name,
    asked: took.length,
    buildMs,
    megabytes,
    p50: at(took, 0.5),
    p99: at(took, 0.99),
    worst: at(took, 1),
    cpuP50: at(worked, 0.5),
    cpuP99: at(worked, 0.99),
    worstCpu: at(worked, 1),
    hitAt1: first / took.length,
    hitAt10: ten / took.length,
  };
}

let firstP50 = 0;
for (const size of SIZES) {
  const corpus = makeCorpus(size, QUESTIONS);
  const rows = CONTENDERS.map((contender) => measure(contender, corpus));
  const ours = rows[0];
  console.log(`\n${size} passages\n`);
  console.log(
    '| engine | questions | build ms | MB | p50 ms | p99 ms | worst ms | CPU p50 ms | CPU p99 ms | CPU worst ms | CPU p50 beside ours | CPU p99 beside ours | hit@1 | hit@10 |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|---|---|---|');
  for (const row of rows) {
    const ratio = (value: number, of: number) => `${(value / of).toFixed(1)}×`;
    const times = [row.p50, row.p99, row.worst, row.cpuP50, row.cpuP99, row.worstCpu];
    const cells = [
      row.name,
      row.asked,
      row.buildMs.toFixed(0),
      row.megabytes.toFixed(0),
      ...times.map((time) => time.toFixed(1)),
      ratio(row.cpuP50, ours?.cpuP50 ?? 1),
      ratio(row.cpuP99, ours?.cpuP99 ?? 1),
      row.hitAt1.toFixed(3),
      row.hitAt10.toFixed(3),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  if (size === 10_000) firstP50 = ours?.cpuP50 ?? 0;
  if (size === 100_000 && firstP50 > 0)
    console.log(
      `\nOurs from 10,000 to 100,000 passages: ${((ours?.cpuP50 ?? 0) / firstP50).toFixed(1)} times the processor time (p50).`,
    );
}
