import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEdits } from '../../../src/knowledge/library/article-edits.ts';
import { type AuditLog, auditLogAt } from '../../../src/knowledge/library/audit-log.ts';
import { safeFileName } from '../../../src/knowledge/library/safe-file-name.ts';
import { article, clock, newFolder, put } from './folder.ts';

function desk(log?: AuditLog) {
  const seedsDir = newFolder();
  const cache = newFolder();
  const logPath = join(cache, 'audit.jsonl');
  const trashDir = join(cache, 'trash');
  const auditLog = log ?? auditLogAt(logPath);
  return {
    seedsDir,
    trashDir,
    logPath,
    auditLog,
    edits: openEdits({ seedsDir, trashDir, log: auditLog, clock }),
  };
}
const content = (text: string) => new TextEncoder().encode(text);
const visible = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('.'));

describe('safe file names', () => {
  it.each([
    ['Gate Shut.md', 'gate-shut.md'],
    ['../../etc/passwd', 'passwd.md'],
    ['C:\\Users\\ada\\notes.TXT', 'notes.txt'],
    ['.hidden.md', 'hidden.md'],
    ['README.md', 'article-readme.md'],
    ['N’Djaména été.md', 'n-djamena-ete.md'],
    ['大使館.md', 'article.md'],
    ['con.txt', 'article-con.txt'],
    ['', 'article.md'],
  ])('makes %j into %s', (name, safe) => {
    const { stem, extension } = safeFileName(name);
    expect(stem + extension).toBe(safe);
  });

  it('never gives a path, a hidden file or a long name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const { stem, extension } = safeFileName(name);
        expect(stem + extension).toMatch(/^[a-z0-9][a-z0-9-]{0,90}\.(?:md|txt)$/);
      }),
    );
  });
});

describe('adding, removing and undoing', () => {
  it('never writes over another article, whatever its extension or case', async () => {
    const { seedsDir, edits } = desk();
    put(seedsDir, 'Gate.txt', article('Gate'));
    expect((await edits.add('gate.md', content('one'), 'ada')).file).toBe('gate-2.md');
    expect((await edits.add('gate.md', content('two'), 'ada')).file).toBe('gate-3.md');
    expect(readFileSync(join(seedsDir, 'Gate.txt'), 'utf8')).toBe(article('Gate'));
    expect(visible(seedsDir).toSorted()).toEqual(['Gate.txt', 'gate-2.md', 'gate-3.md']);
  });

  it('gives each of many at once a name of its own', async () => {
    const { seedsDir, edits } = desk();
    await Promise.all(Array.from({ length: 8 }, (_, at) => edits.add('gate.md', content(String(at)), 'ada')));
    const texts = visible(seedsDir).map((file) => readFileSync(join(seedsDir, file), 'utf8'));
    expect(texts.toSorted()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
  });

  it('adds an article once, however often it is confirmed', async () => {
    const { seedsDir, edits } = desk();
    const clicks = [1, 2].map(() => edits.add('gate.md', content('the gate'), 'ada'));
    const [first, second] = await Promise.allSettled(clicks);
    expect(first).toMatchObject({ status: 'fulfilled', value: { file: 'gate.md' } });
    expect(second).toMatchObject({ reason: { message: 'It is there already, as gate.md.' } });
    expect(visible(seedsDir)).toEqual(['gate.md']);
  });

  it('finds each a name of its own when two programs add under one name at once', async () => {
    const { seedsDir, trashDir, auditLog, edits } = desk();
    const other = openEdits({ seedsDir, trashDir, log: auditLog, clock });
    const added = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        (at % 2 === 0 ? edits : other).add('gate.md', content(String(at)), 'ada'),
      ),
    );
    expect(new Set(added.map(({ file }) => file)).size).toBe(12);
    expect(visible(seedsDir).toSorted()).toEqual(added.map(({ file }) => file).toSorted());
  });

  it('brings a removed link back, also one that leads nowhere from the trash folder', async () => {
    const { seedsDir, edits } = desk();
    put(seedsDir, 'north/gate.md', article('Gate'));
    symlinkSync('north/gate.md', join(seedsDir, 'link.md'));
    await edits.remove('link.md', 'ada');
    expect(visible(seedsDir)).toEqual(['north']);
    expect(await edits.undo('ada')).toMatchObject({ file: 'link.md', undone: 'remove' });
    expect(readlinkSync(join(seedsDir, 'link.md'))).toBe('north/gate.md');
    expect(readFileSync(join(seedsDir, 'link.md'), 'utf8')).toBe(article('Gate'));
  });

  it('keeps a removed file and brings it back as it was', async () => {
    const { seedsDir, trashDir, edits } = desk();
    put(seedsDir, 'north/gate.md', article('Gate'));
    await edits.remove('north/gate.md', 'ada');
    expect(existsSync(join(seedsDir, 'north/gate.md'))).toBe(false);
    expect(readdirSync(trashDir)).toHaveLength(1);
    expect(await edits.undo('jo')).toEqual({ file: 'north/gate.md', id: 'north/gate', undone: 'remove' });
    expect(readFileSync(join(seedsDir, 'north/gate.md'), 'utf8')).toBe(article('Gate'));
  });

  it('takes back one change after the other, the newest first', async () => {
    const { seedsDir, edits } = desk();
    put(seedsDir, 'old.md', article('Old'));
    await edits.add('new.md', content('new'), 'ada');
    await edits.remove('old.md', 'ada');
    expect((await edits.undo('ada')).undone).toBe('remove');
    expect((await edits.undo('ada')).undone).toBe('add');
    expect(visible(seedsDir)).toEqual(['old.md']);
    await expect(edits.undo('ada')).rejects.toThrow('no change to take back');
  });

  it('does not take back what was changed or replaced since', async () => {
    const { seedsDir, edits } = desk();
    const { file } = await edits.add('new.md', content('new'), 'ada');
    appendFileSync(join(seedsDir, file), ' and more');
    await expect(edits.undo('ada')).rejects.toThrow('was changed since');
    await edits.remove(file, 'ada');
    put(seedsDir, file, 'another one');
    await expect(edits.undo('ada')).rejects.toThrow('another file named new.md');
    expect(readFileSync(join(seedsDir, file), 'utf8')).toBe('another one');
  });

  it('writes who did what, before and after', async () => {
    const { auditLog, edits } = desk();
    const { file } = await edits.add('new.md', content('new'), 'ada');
    await edits.remove(file, 'jo');
    expect((await auditLog.read()).map(({ who, what, state, file }) => [who, what, state, file])).toEqual([
      ['ada', 'add', 'begun', 'new.md'],
      ['ada', 'add', 'done', 'new.md'],
      ['jo', 'remove', 'begun', 'new.md'],
      ['jo', 'remove', 'done', 'new.md'],
    ]);
  });

  it('changes nothing when the audit log can’t be written: the disk is full', async () => {
    const full: AuditLog = {
      append: () => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })),
      read: async () => [],
    };
    const { seedsDir, edits } = desk(full);
    put(seedsDir, 'gate.md', article('Gate'));
    await expect(edits.add('new.md', content('new'), 'ada')).rejects.toThrow('the disk is full');
    await expect(edits.remove('gate.md', 'ada')).rejects.toThrow('Nothing was changed');
    expect(readdirSync(seedsDir)).toEqual(['gate.md']);
  });

  it('leaves nothing half-written when the article can’t be written', async () => {
    const { seedsDir, trashDir, edits, auditLog } = desk();
    put(seedsDir, 'gate.md', article('Gate'));
    mkdirSync(join(trashDir, '..'), { recursive: true });
    writeFileSync(trashDir, 'a file where the folder should be');
    await expect(edits.remove('gate.md', 'ada')).rejects.toThrow('Nothing was changed');
    expect(readdirSync(seedsDir)).toEqual(['gate.md']);
    expect((await auditLog.read()).map(({ state }) => state)).toEqual(['begun', 'failed']);
    await expect(edits.undo('ada')).rejects.toThrow('no change to take back');
  });

  it('refuses to remove without a place to keep the file', async () => {
    const seedsDir = newFolder();
    put(seedsDir, 'gate.md', article('Gate'));
    const edits = openEdits({ seedsDir, trashDir: null, log: desk().auditLog, clock });
    await expect(edits.remove('gate.md', 'ada')).rejects.toThrow('without a cache folder');
  });

  it('counts a change that was broken off by what the files show', async () => {
    const { seedsDir, trashDir, auditLog, edits } = desk();
    put(trashDir, 'op1/gate.md', article('Gate'));
    put(seedsDir, 'still.md', article('Still'));
    const at = clock().toISOString();
    const begun = { at, who: 'ada', what: 'remove', result: 'begun', state: 'begun' } as const;
    await auditLog.append({ ...begun, operation: 'op1', file: 'gate.md', trash: 'op1/gate.md' });
    await auditLog.append({ ...begun, operation: 'op2', file: 'still.md', trash: 'op2/still.md' });
    expect(await edits.undo('jo')).toMatchObject({ file: 'gate.md', undone: 'remove' });
    expect(visible(seedsDir).toSorted()).toEqual(['gate.md', 'still.md']);
  });
});

describe('the audit log', () => {
  it('passes over torn and foreign lines, and writes on behind them', async () => {
    const { logPath, auditLog } = desk();
    const entry = { at: clock().toISOString(), who: 'ada', what: 'reload', result: 'ok' } as const;
    await auditLog.append(entry);
    appendFileSync(logPath, '{"at":"2026-03-01T12:00:00Z","who":"jo","wh');
    await auditLog.append({ ...entry, who: 'jo' });
    appendFileSync(logPath, '{"other":"thing"}\n\n');
    expect((await auditLog.read()).map(({ who }) => who)).toEqual(['ada', 'jo']);
  });

  it.each([
    ['file', '../outside.md'],
    ['file', '/tmp/outside.md'],
    ['file', 'a/../../outside.md'],
    ['file', 'a\\..\\..\\outside.md'],
    ['trash', '../../outside.md'],
    ['trash', 'C:/outside.md'],
  ])('never leads out of the folders, whoever wrote it: %s %j', async (field, path) => {
    const { auditLog, edits, logPath } = desk();
    const entry = { at: clock().toISOString(), who: 'ada', what: 'remove', operation: 'op', state: 'done' };
    const paths = { file: 'gate.md', trash: 'op/gate.md', [field]: path };
    appendFileSync(logPath, `${JSON.stringify({ ...entry, result: 'done', ...paths })}\n`);
    expect(await auditLog.read()).toEqual([]);
    await expect(edits.undo('jo')).rejects.toThrow('no change to take back');
  });

  it('is put aside when it is large, and still read', async () => {
    const { logPath, auditLog } = desk();
    const entry = { at: clock().toISOString(), who: 'ada', what: 'reload', result: 'ok' } as const;
    await auditLog.append(entry);
    appendFileSync(logPath, `${'x'.repeat(9 * 1024 * 1024)}\n`);
    await auditLog.append({ ...entry, who: 'jo' });
    expect(existsSync(`${logPath}.1`)).toBe(true);
    expect((await auditLog.read()).map(({ who }) => who)).toEqual(['ada', 'jo']);
    rmSync(`${logPath}.1`);
  });
});
