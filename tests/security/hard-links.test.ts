import { link, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLibrary } from '../../src/knowledge/library.ts';

const ARTICLE = `---
headline: Ferry resumes
publisher: Harbour News
datePublished: 2024-03-01
---
The ferry to the island sails again on Friday, the harbour office said on Monday.
`;
const silent = { debug() {}, info() {}, warn() {}, error() {} };
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'hard-links-'));
  await mkdir(join(root, 'seeds'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('a hard link is read as the file it is, and what it shares its bytes with outside is never changed', async () => {
  const outside = join(root, 'outside.md');
  await writeFile(outside, ARTICLE);
  await link(outside, join(root, 'seeds', 'linked.md'));
  const library = await openLibrary({
    seedsDir: join(root, 'seeds'),
    clock: () => new Date('2024-03-02T12:00:00Z'),
    log: silent,
  });
  expect(library.current.article('linked')?.file).toBe('linked.md');
  await rm(join(root, 'seeds', 'linked.md'));
  await library.reload({ who: 'test', confirm: true });
  expect(await readFile(outside, 'utf8')).toBe(ARTICLE);
  await library.close();
});
