/** A process that adds, removes, takes back and reloads without end, until it is killed. Run by the test beside it. */
import { openLibrary } from '../../../src/knowledge/library.ts';

const [seedsDir = '', cacheDir = '', round = ''] = process.argv.slice(2);
const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const library = await openLibrary({
  seedsDir,
  cacheDir,
  clock: () => new Date(),
  log: quiet,
  workerFile: null,
});

const text = (name: string) =>
  `---\nheadline: ${name}\ndatePublished: 2026-02-01\n---\n${`The legation in ${name} sent home half of its people. `.repeat(400)}\n\nThe end of ${name}.\n`;

process.stdout.write('ready\n');
for (let at = 0; ; at += 1) {
  const name = `r${round}n${at}`;
  const { file } = await library.edits.add(`${name}.md`, new TextEncoder().encode(text(name)), 'ada');
  await library.reload({ who: 'ada', afterRunning: true });
  if (at % 3 === 1) await library.edits.remove(file, 'ada');
  if (at % 6 === 4) await library.edits.undo('ada');
}
