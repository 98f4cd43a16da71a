import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { article, idsOf, keptLog, newFolder, open, put } from './folder.ts';

/** A disk of 128 KiB; null where none may be mounted. */
function smallDisk(): string | null {
  const folder = newFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', [folder]);
  });
  return folder;
}

function fill(disk: string): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, '.filling'), Buffer.alloc(bavail * bsize));
}

const whole = (folder: string): string[] =>
  readdirSync(folder).filter((name) => !name.startsWith('.') || name.endsWith('.part'));

describe('a full disk', () => {
  it('costs the snapshot and the audit log a log line, no answer and no article', async (test) => {
    const cacheDir = smallDisk() ?? test.skip('no disk can be mounted here');
    const folder = newFolder();
    put(folder, 'arn.md', article('Arn'));
    fill(cacheDir);
    const { log, lines } = keptLog();
    const library = await open(folder, { cacheDir, log });
    put(folder, 'brel.md', article('Brel'));
    await library.reload({ who: 'ada' });
    await library.close();
    expect(idsOf(library)).toEqual(['arn', 'brel']);
    expect(lines.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'the snapshot could not be written; the next start reads all articles',
        'the audit log can’t be written',
      ]),
    );
    await expect(library.edits.add('dell.md', Buffer.from(article('Dell')), 'ada')).rejects.toThrow(
      'Nothing was changed',
    );
    expect(whole(folder).toSorted()).toEqual(['arn.md', 'brel.md']);
    await expect(library.edits.remove('arn.md', 'ada')).rejects.toThrow('Nothing was changed');
    expect(readFileSync(join(folder, 'arn.md'), 'utf8')).toBe(article('Arn'));
  });

  it('leaves no half of an article where it was to be added', async (test) => {
    const folder = smallDisk() ?? test.skip('no disk can be mounted here');
    put(folder, 'arn.md', article('Arn'));
    const library = await open(folder, { cacheDir: newFolder() });
    fill(folder);
    const large = Buffer.from(`${article('Dell')}\n${'The gate stayed shut. '.repeat(4000)}\n`);
    await expect(library.edits.add('dell.md', large, 'ada')).rejects.toThrow(
      'Nothing was changed: the disk is full.',
    );
    expect(whole(folder)).toEqual(['arn.md']);
    expect((await library.auditLog.read()).map(({ state }) => state)).toEqual(['begun', 'failed']);
    await library.edits.remove('arn.md', 'ada');
    await expect(library.edits.undo('ada')).resolves.toMatchObject({ undone: 'remove' });
    expect(whole(folder)).toEqual(['arn.md']);
  });
});
