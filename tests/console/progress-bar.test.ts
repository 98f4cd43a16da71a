import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { progressBar } from '../../src/console/progress-bar.ts';

const step = (done: number) => ({ stage: 'analysing', done, total: 40 }) as const;

function terminal(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80 });
  const written: string[] = [];
  stream.on('data', (piece: Buffer) => written.push(String(piece)));
  return { stream, text: () => written.join('') };
}

describe('the progress bar', () => {
  it('shows how far it is, and is taken away at the end', async () => {
    const { stream, text } = terminal(true);
    const bar = progressBar(stream, 0);
    await vi.waitUntil(() => {
      bar.onProgress(step(10));
      return text().includes('10 of 40');
    });
    bar.stop();
    expect(text()).toMatch(/Reading .*━+─+ 10 of 40/);
    const before = text();
    bar.onProgress(step(11));
    expect(text()).toBe(before);
    expect(stream.listenerCount('error')).toBe(0);
  });

  it('stays away where there is no terminal, or little to wait for', async () => {
    for (const [isTTY, patience] of [
      [false, 0],
      [true, 60_000],
    ] as const) {
      const { stream, text } = terminal(isTTY);
      const bar = progressBar(stream, patience);
      bar.onProgress(step(10));
      await new Promise((next) => setImmediate(next));
      bar.stop();
      expect(text()).toBe('');
    }
  });
});
