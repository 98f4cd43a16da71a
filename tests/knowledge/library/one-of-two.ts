/**
 * One of two processes that change one folder at the same time. Says `ready`, begins when it is told to, ends by itself,
 * and its last line is what it did. Run by the test beside it.
 */
import { once } from 'node:events';
import { openLibrary } from '../../../src/knowledge/library.ts';
import { article } from './made-articles.ts';

const [seedsDir = '', cacheDir = '', who = ''] = process.argv.slice(2);
const complaints: string[] = [];
const complain = (fields: object, message: string) => complaints.push(`${message} ${JSON.stringify(fields)}`);
const library = await openLibrary({
  seedsDir,
  cacheDir,
  clock: () => new Date(),
  log: { debug() {}, info() {}, warn: complain, error: complain },
  workerFile: null,
});

process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.destroy();

const kept: Record<string, string> = {};
const removed: string[] = [];
for (let at = 0; at < 9; at += 1) {
  const text = article(`Town ${at} of ${who}`);
  const { file } = await library.edits.add('gate.md', new TextEncoder().encode(text), who);
  kept[file] = text;
  const { failed, rejected, needsConfirmation, current } = await library.reload({ who, afterRunning: true });
  for (const trouble of [failed, needsConfirmation, ...rejected.map(({ reason }) => reason)])
    if (trouble) complaints.push(trouble);
  if (!current.article(file.replace('.md', ''))) complaints.push(`${file} was saved and is not served`);
  if (at % 3 !== 1) continue;
  await library.edits.remove(file, who);
  delete kept[file];
  removed.push(file);
}
await library.close();
process.stdout.write(`${JSON.stringify({ kept, removed, complaints })}\n`);
