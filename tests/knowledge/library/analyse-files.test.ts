import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_ARTICLE_BYTES } from '../../../src/corpus/decode.ts';
import { readSeed } from '../../../src/corpus/seeds-folder.ts';
import { analyseFile } from '../../../src/knowledge/library/analyse-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'analyse-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a file that changes after it was listed', () => {
  it('is gone, and no fault, when it vanished', async () => {
    const result = await analyseFile(root, { today: '2026-01-01' }, { file: 'a.md', knownHash: null });
    expect(result).toEqual({ kind: 'gone', file: 'a.md' });
  });

  it.runIf(process.platform === 'linux')('is read to its end when it grew since it was opened', async () => {
    // The kernel says of this file that it is empty, and then gives its content.
    const read = Buffer.from(await readSeed('/proc/self', 'status')).toString();
    expect(read).toMatch(/^Name:.*\n(?:.*\n)*nonvoluntary_ctxt_switches:.*\n$/);
  });

  it('is refused, and never read whole, when it grew beyond the limit', async () => {
    const path = join(root, 'a.md');
    writeFileSync(path, 'The gate was shut on Monday.\n');
    appendFileSync(path, Buffer.alloc(2 * MAX_ARTICLE_BYTES, 'x'));
    expect((await readSeed(root, 'a.md')).length).toBe(MAX_ARTICLE_BYTES + 1);
    const result = await analyseFile(root, { today: '2026-01-01' }, { file: 'a.md', knownHash: null });
    expect(result).toMatchObject({ kind: 'rejected', rejection: { file: 'a.md' } });
  });
});
