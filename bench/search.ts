// Searches one made corpus with this program's engine and with its peers, in one process. See README.md.
import { makeCorpus } from './search-corpus.ts';
import { CONTENDERS, type Contender } from './search-engines.ts';

const SIZES = (process.argv[2] ?? '1000,10000,100000').split(',').map(Number);
const QUESTIONS = 300;
const WARM_UP = 40;

interface Measured {
  readonly name: string;
  readonly buildMs: number;
  readonly megabytes: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
  readonly worstCpu: number;
  readonly hitAt1: number | null;
  readonly hitAt10: number | null;
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
  for (const { question } of corpus.questions.slice(0, WARM_UP)) ask(question);
  const took: number[] = [];
  let worstCpu = 0;
  let [first, ten] = [0, 0];
  for (const { question, passage } of corpus.questions) {
    const cpu = process.cpuUsage();
    const start = performance.now();
    const found = ask(question);
    took.push(performance.now() - start);
    const { user, system } = process.cpuUsage(cpu);
    worstCpu = Math.max(worstCpu, (user + system) / 1000);
    if (found[0] === passage) first += 1;
    if (found.slice(0, 10).includes(passage)) ten += 1;
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  const byArticle = name.includes('full OR');
  return {
    name,
    buildMs,
    megabytes,
    p50: at(0.5),
    p99: at(0.99),
    worst: at(1),
    worstCpu,
    hitAt1: byArticle ? null : first / took.length,
    hitAt10: byArticle ? null : ten / took.length,
  };
}

const share = (value: number | null) => (value === null ? '–' : value.toFixed(3));

let firstP50 = 0;
for (const size of SIZES) {
  const corpus = makeCorpus(size, QUESTIONS);
  const rows = CONTENDERS.map((contender) => measure(contender, corpus));
  const ours = rows[0];
  console.log(`\n${size} passages, ${QUESTIONS} questions\n`);
  console.log(
    '| engine | build ms | MB | p50 ms | p99 ms | worst ms | worst CPU ms | p50 beside ours | p99 beside ours | hit@1 | hit@10 |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|');
  for (const row of rows) {
    const ratio = (value: number, of: number) => `${(value / of).toFixed(1)}×`;
    console.log(
      `| ${row.name} | ${row.buildMs.toFixed(0)} | ${row.megabytes.toFixed(0)} | ${row.p50.toFixed(2)} | ${row.p99.toFixed(2)} | ${row.worst.toFixed(1)} | ${row.worstCpu.toFixed(1)} | ${ratio(row.p50, ours?.p50 ?? 1)} | ${ratio(row.p99, ours?.p99 ?? 1)} | ${share(row.hitAt1)} | ${share(row.hitAt10)} |`,
    );
  }
  if (size === 10_000) firstP50 = ours?.p50 ?? 0;
  if (size === 100_000 && firstP50 > 0)
    console.log(
      `\nOurs from 10,000 to 100,000 passages: ${((ours?.p50 ?? 0) / firstP50).toFixed(1)} times the cost (p50).`,
    );
}
