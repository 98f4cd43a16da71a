import { existsSync, readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article as articleCommands } from '../../commands/article.ts';
import { reload } from '../../commands/reload.ts';
import { runCommand } from '../../commands/run-command.ts';
import { sources } from '../../commands/sources.ts';
import type { Answer } from '../../src/answers/answer.ts';
import type { Context } from '../../src/answers/context.ts';
import { article, clock, idsOf, newFolder, open, put } from '../knowledge/library/folder.ts';

async function desk(asker: Partial<Context['asker']> = {}, more: Partial<Context> = {}) {
  const folder = newFolder();
  put(folder, 'arn.md', article('Arn'));
  put(folder, 'brel.md', article('Brel', '2026-02-09'));
  const library = await open(folder, { cacheDir: newFolder() });
  const context = (): Context => ({
    knowledge: library.current,
    library,
    clock,
    asker: { id: 'console', name: 'ada', moderator: true, ...asker },
    ...more,
  });
  const commands = new Map([
    ...articleCommands.subcommands.map((command) => [`article ${command.name}`, command] as const),
    ['reload', reload],
    ['sources', sources],
  ]);
  async function run<Kind extends Answer['kind']>(
    kind: Kind,
    name: string,
    options: Record<string, string | boolean> = {},
  ) {
    const command = commands.get(name);
    if (!command) throw new Error(name);
    const { answer } = await runCommand(command, context(), options);
    if (answer.kind !== kind) throw new Error(answer.kind);
    return answer as Extract<Answer, { kind: Kind }>;
  }
  return { folder, library, run };
}
const files = (folder: string) =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted();

describe('/sources', () => {
  it('lists the newest first, with what did not load', async () => {
    const { folder, run } = await desk();
    put(folder, 'bad.md', '---\nheadline: x\ndatePublished: 2026-02-30\n---\nThe gate is shut.');
    await run('reload', 'reload');
    const answer = await run('sources', 'sources');
    expect(answer.articles.map(({ id, paragraphs, servedFrom }) => [id, paragraphs, servedFrom])).toEqual([
      ['brel', 3, 'file'],
      ['arn', 3, 'file'],
    ]);
    expect(answer.rejected).toEqual([
      { file: 'bad.md', line: 3, reason: expect.stringMatching(/^line 3: .* is not a date/) },
    ]);
  });

  it('shows one article, filters by publisher, and names near ids', async () => {
    const { run } = await desk();
    expect((await run('sources', 'sources', { article: 'arn' })).articles).toHaveLength(1);
    expect((await run('sources', 'sources', { publisher: 'coast' })).articles).toHaveLength(2);
    expect((await run('sources', 'sources', { publisher: 'river' })).articles).toHaveLength(0);
    await expect(run('sources', 'sources', { article: 'aarn' })).rejects.toThrow('Near: arn');
  });

  it('marks an article that is served from its last good version', async () => {
    const { folder, run } = await desk();
    put(folder, 'arn.md', '---\nheadline: "x\n---\n');
    await run('reload', 'reload');
    expect((await run('sources', 'sources', { article: 'arn' })).articles[0]?.servedFrom).toBe('last-good');
  });
});

describe('/reload', () => {
  it('is refused to who is no moderator', async () => {
    const { run } = await desk({ moderator: false });
    await expect(run('reload', 'reload')).rejects.toThrow('Only moderators');
    await expect(run('article', 'article log')).rejects.toThrow('Only moderators');
    await expect(run('article', 'article add', { text: 'x' })).rejects.toThrow('Only moderators');
    await expect(run('article', 'article remove', { article: 'arn' })).rejects.toThrow('Only moderators');
    await expect(run('article', 'article undo')).rejects.toThrow('Only moderators');
  });

  it('says what changed, also in the status of a post', async () => {
    const { folder, run } = await desk();
    put(
      folder,
      'oslo.md',
      '---\nheadline: Embassy moves\ndatePublished: 2026-02-20\n---\nSweden has suspended operations at its embassy in Oslo, the foreign ministry in Stockholm said on Friday.\n',
    );
    const answer = await run('reload', 'reload');
    expect(answer).toMatchObject({ added: ['oslo'], changed: [], removed: [], unchanged: 2 });
    expect(answer.version).not.toBe(answer.previousVersion);
    expect(answer.statusChanges).toMatchObject([
      { sendingState: 'Sweden', from: null, to: 'suspended-operations' },
    ]);
    expect(answer.sources.map(({ article }) => article)).toEqual(['oslo']);
  });

  it('asks for a confirmation, and takes it', async () => {
    const { folder, run } = await desk();
    unlinkSync(join(folder, 'arn.md'));
    unlinkSync(join(folder, 'brel.md'));
    expect((await run('reload', 'reload')).needsConfirmation).toContain('none of the 2 articles');
    expect((await run('reload', 'reload', { confirm: true })).removed).toEqual(['arn', 'brel']);
  });
});

describe('/article add', () => {
  it('shows how a file would be read, and saves it only when that is confirmed', async () => {
    const { folder, library, run } = await desk();
    const elsewhere = newFolder();
    put(elsewhere, 'New Gate.md', article('Cass').replace('publisher', 'mood: grim\nsource'));
    const file = join(elsewhere, 'New Gate.md');
    const shown = await run('article', 'article add', { file });
    expect(shown).toMatchObject({
      action: 'preview',
      article: 'new-gate',
      file: 'new-gate.md',
      reload: null,
      preview: { headline: 'Cass', publisher: 'The Coast Tribune', paragraphs: 3, quotes: 1 },
    });
    expect(shown.problems).toEqual(['line 3: unknown key `mood`', 'line 4: `source` is read as `publisher`']);
    expect(files(folder)).toEqual(['arn.md', 'brel.md']);
    const saved = await run('article', 'article add', { file, confirm: true });
    expect(saved).toMatchObject({ action: 'added', article: 'new-gate', reload: { added: ['new-gate'] } });
    expect(idsOf(library)).toContain('new-gate');
    expect(readFileSync(join(folder, 'new-gate.md'))).toEqual(readFileSync(file));
  });

  it('takes the parts of an article, whatever stands in them', async () => {
    const { folder, run } = await desk();
    const parts = {
      headline: 'Gate: "shut" # for good',
      publisher: 'The Coast',
      date: '2026-02-20',
      link: 'https://coast.example/a?b=c',
      text: 'The legation in Dell sent home half of its people, the ministry said.',
      confirm: true,
    };
    const answer = await run('article', 'article add', parts);
    expect(answer).toMatchObject({ action: 'added', file: 'the-coast-2026-02-20.md', problems: [] });
    expect(answer.preview).toMatchObject({
      headline: parts.headline,
      url: parts.link,
      datePublished: parts.date,
    });
    expect(readFileSync(join(folder, 'the-coast-2026-02-20.md'), 'utf8')).toContain(`---\n${parts.text}\n`);
  });

  it('refuses what a reload would reject, with its line, and saves nothing', async () => {
    const { folder, run } = await desk();
    const text = 'The gate is shut.';
    expect(await run('article', 'article add', { text, date: '2026-02-30', confirm: true })).toMatchObject({
      action: 'refused',
      refused: expect.stringContaining('line 2: `datePublished` “2026-02-30” is not a date'),
    });
    await expect(run('article', 'article add', {})).rejects.toThrow('Give a file, or the text');
    await expect(run('article', 'article add', { file: join(folder, 'none.md') })).rejects.toThrow(
      'it is not there',
    );
    expect(files(folder)).toEqual(['arn.md', 'brel.md']);
  });

  it('warns of a near copy and of the very same file', async () => {
    const { run } = await desk();
    const [, text = ''] = article('Arn').split('---\n').slice(1);
    expect((await run('article', 'article add', { text, date: '2026-02-02' })).problems).toEqual([
      'a near copy of `arn`',
    ]);
    const elsewhere = newFolder();
    put(elsewhere, 'same.md', article('Arn'));
    expect((await run('article', 'article add', { file: join(elsewhere, 'same.md') })).problems).toEqual([
      'the same file as `arn`',
    ]);
  });

  it('reads no path on this machine for who does not sit at it', async () => {
    const { folder, run } = await desk({ id: '80351110224678912' });
    await expect(run('article', 'article add', { file: join(folder, 'arn.md') })).rejects.toThrow(
      'can’t be taken here',
    );
  });

  it('takes what the front end makes of an attachment', async () => {
    const attachment = async (value: string) => ({
      name: `../${value}.md`,
      bytes: new TextEncoder().encode(article('Cass')),
    });
    const { run } = await desk({ id: '80351110224678912' }, { attachment });
    expect(await run('article', 'article add', { file: 'Cass Notes' })).toMatchObject({
      file: 'cass-notes.md',
    });
  });
});

describe('/article remove, undo and log', () => {
  it('removes when confirmed, brings back, and tells who did it', async () => {
    const { folder, library, run } = await desk();
    expect(await run('article', 'article remove', { article: 'arn' })).toMatchObject({
      action: 'remove-preview',
    });
    expect(existsSync(join(folder, 'arn.md'))).toBe(true);
    const removed = await run('article', 'article remove', { article: 'arn', confirm: true });
    expect(removed).toMatchObject({ action: 'removed', reload: { removed: ['arn'] } });
    expect(idsOf(library)).toEqual(['brel']);
    expect(await run('article', 'article undo')).toMatchObject({ action: 'undone-remove', article: 'arn' });
    expect(idsOf(library)).toEqual(['arn', 'brel']);
    expect(await run('article', 'article undo')).toMatchObject({
      action: 'refused',
      refused: expect.stringContaining('no change'),
    });
    const { log } = await run('article', 'article log');
    expect(log?.map(({ who, what, result }) => [who, what, result])).toEqual([
      ['ada', 'reload', '1 added, 0 changed, 0 removed, 0 rejected, 1 unchanged'],
      ['ada', 'undo arn.md', 'done'],
      ['ada', 'reload', '0 added, 0 changed, 1 removed, 0 rejected, 1 unchanged'],
      ['ada', 'remove arn.md', 'done'],
    ]);
  });

  it('removes the last article without another question', async () => {
    const { library, run } = await desk();
    await run('article', 'article remove', { article: 'arn', confirm: true });
    await run('article', 'article remove', { article: 'brel', confirm: true });
    expect(idsOf(library)).toEqual([]);
  });
});
