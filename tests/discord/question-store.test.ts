import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQuestionStore } from '../../src/discord/state/question-store.ts';

const DAY_MS = 86_400_000;
let folder: string;
let now: Date;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'questions-')), 'questions');
  now = new Date('2030-06-15T12:00:00Z');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const open = () => openQuestionStore(folder, () => now);
const pass = (days: number) => {
  now = new Date(now.getTime() + days * DAY_MS);
};

describe('a question that is too long for a button', () => {
  it('is found again for 30 days, by another process too, and not after', () => {
    const id = open().keep('ask?question=which piers');
    pass(30);
    expect(open().find(id)).toBe('ask?question=which piers');
    pass(0.001);
    expect(open().find(id)).toBeNull();
  });

  it('grows young again when it is asked again, under the same id', () => {
    const store = open();
    const id = store.keep('ask?question=which piers');
    pass(29);
    expect(store.keep('ask?question=which piers')).toBe(id);
    pass(29);
    expect(store.find(id)).toBe('ask?question=which piers');
  });

  it('is not found by an id that is none, nor when the file is not what was kept', () => {
    const store = open();
    const id = store.keep('ask?question=which piers');
    for (const wrong of ['', '..', '../../../etc/passwd', 'x'.repeat(12), `${id}.1.new`, `${id}/`])
      expect(store.find(wrong)).toBeNull();
    writeFileSync(join(folder, id), 'reload?confirm=true');
    expect(store.find(id)).toBeNull();
  });

  it('that is longer than any is not kept', () => {
    const store = open();
    const id = store.keep('x'.repeat(64_001));
    expect(store.find(id)).toBeNull();
  });

  it('costs no answer when the folder can’t be written', () => {
    writeFileSync(folder, 'a file in its place');
    expect(open().keep('ask?question=which piers')).toMatch(/^[\w-]{12}$/);
  });

  it('goes when there are more than 5,000, the oldest first', () => {
    mkdirSync(folder, { recursive: true });
    for (let number = 0; number < 5_010; number += 1) {
      const file = join(folder, String(number).padStart(12, '0'));
      writeFileSync(file, '');
      const age = number < 5 ? 31 : 1;
      const at = new Date(now.getTime() - age * DAY_MS + number);
      utimesSync(file, at, at);
    }
    open().keep('ask?question=which piers');
    const left = readdirSync(folder).sort();
    expect(left).toHaveLength(5_001);
    expect(left).not.toContain('000000000009');
    expect(left).toContain('000000000010');
  }, 60_000);

  it('goes when it is old, however few there are', () => {
    const id = open().keep('ask?question=which piers');
    pass(31);
    open().keep('ask?question=another');
    expect(readdirSync(folder)).not.toContain(id);
  });
});
