import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openUploadStore } from '../../src/discord/state/upload-store.ts';

const DAY_MS = 86_400_000;
const ARTICLE = Buffer.from('A new pier was opened.');
let folder: string;
let now: Date;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'uploads-')), 'uploads');
  now = new Date('2030-06-15T12:00:00Z');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const open = () => openUploadStore(folder, () => now);

describe('an uploaded article', () => {
  it('is kept for a day, by another process too, and not after', () => {
    const key = open().keep('../new pier.md', ARTICLE);
    now = new Date(now.getTime() + DAY_MS);
    expect(open().read(key)).toEqual({ name: 'new-pier.md', bytes: ARTICLE });
    now = new Date(now.getTime() + 1);
    expect(open().read(key)).toBeNull();
  });

  it('is not what lies there in its place', () => {
    const key = open().keep('pier.md', ARTICLE);
    for (const file of readdirSync(folder)) writeFileSync(join(folder, file), 'Another pier was opened.');
    expect(open().read(key)).toBeNull();
  });

  it('is not found by a key that is none', () => {
    open().keep('pier.md', ARTICLE);
    for (const wrong of ['', '..', '../../etc/passwd', `${'x'.repeat(16)}/pier.md`, '/pier.md'])
      expect(open().read(wrong)).toBeNull();
  });
});
