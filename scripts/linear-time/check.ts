// Feeds every reader of strangers' text with hostile texts of growing length: four times the text may cost about four
// times the work. First the known hostile texts, then as many made by fast-check as the time budget allows.
//   npm run linear-time -- [--seconds 30] [--seed 1] [--only quotations]
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { ANALYSERS } from './analysers.ts';
import { DOUBTFUL, type Growth, growthOf, MOST } from './growth.ts';
import { HOSTILE_UNITS, hostileUnit, NAMING_UNITS, repeated } from './hostile-units.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    length: { type: 'string', default: '16384' },
  },
});

const analysers = ANALYSERS.filter(({ name }) => !values.only || name === values.only);
const short = Number(values.length);
const steepest = new Map(analysers.map(({ name }) => [name, { ratio: 0, unit: '', largeMs: 0 }]));
const slowest = new Map(analysers.map(({ name }) => [name, { largeMs: 0, unit: '' }]));
const failures: string[] = [];

/**
 * What looks steep is measured again with texts four times as long, and once more with texts sixteen times as long:
 * work that is more than linear stays so at every length, while a heap that must grow is seen at one of them only.
 */
function measure(read: (text: string) => unknown, unit: string): Growth {
  let length = short;
  let growth = growthOf(read, repeated(unit, length), repeated(unit, 4 * length));
  for (const believed of [DOUBTFUL, MOST]) {
    if (growth.ratio <= believed) break;
    length *= 4;
    growth = growthOf(read, repeated(unit, length), repeated(unit, 4 * length));
  }
  return growth;
}

function tryUnit(unit: string): void {
  for (const { name, read } of analysers) {
    const growth = measure(read, unit);
    if (growth.ratio > (steepest.get(name)?.ratio ?? 0)) steepest.set(name, { ...growth, unit });
    if (growth.largeMs > (slowest.get(name)?.largeMs ?? 0)) slowest.set(name, { ...growth, unit });
    if (growth.ratio > MOST) {
      const measured = `${growth.smallMs.toFixed(1)} ms, four times the text ${growth.largeMs.toFixed(1)} ms`;
      failures.push(`${name}: ${JSON.stringify(unit)} repeated: ${measured}`);
    }
  }
}

const begun = performance.now();
const known = [...HOSTILE_UNITS, ...NAMING_UNITS];
for (const unit of known) tryUnit(unit);
let made = 0;
const random = fc.sample(hostileUnit, { numRuns: 5000, seed: Number(values.seed) });
const end = begun + Number(values.seconds) * 1000;
while (performance.now() < end && made < random.length) tryUnit(random[made++] ?? 'a');

console.log(`| reader | steepest growth (4 is linear) | at | slowest for ${4 * short} characters, ms | at |`);
console.log('| --- | --- | --- | --- | --- |');
for (const { name } of analysers) {
  const steep = steepest.get(name);
  const slow = slowest.get(name);
  console.log(
    `| ${name} | ${(steep?.ratio ?? 0).toFixed(1)} | ${JSON.stringify(steep?.unit)} | ${(slow?.largeMs ?? 0).toFixed(0)} | ${JSON.stringify(slow?.unit)} |`,
  );
}
const seconds = ((performance.now() - begun) / 1000).toFixed(0);
console.log(`${known.length} known and ${made} made texts, ${seconds} s, ${failures.length} too steep`);
for (const failure of failures) console.error(`too steep: ${failure}`);
process.exitCode = failures.length === 0 ? 0 : 1;
