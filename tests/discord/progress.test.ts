import { describe, expect, it } from 'vitest';
import { showProgress } from '../../src/discord/interactions/progress.ts';

describe('the progress of a long answer', () => {
  it('is shown at most once a second, and not after its end', async () => {
    let now = 0;
    const seen: string[] = [];
    const progress = showProgress(
      async (markdown) => void seen.push(markdown),
      () => now,
    );
    for (let done = 0; done <= 35; done += 1) {
      progress.onProgress({ stage: 'reading', done, total: 2_000 });
      await Promise.resolve().then(() => {});
      now += 100;
    }
    await progress.stop();
    now += 5_000;
    progress.onProgress({ stage: 'indexing', done: 1, total: 1 });
    expect(seen).toHaveLength(3);
    expect(seen[0]).toBe('Reading: 10 of 2,000 articles …');
  });

  it('waits for an edit that is on its way', async () => {
    let now = 0;
    let arrived = () => {};
    let edits = 0;
    const progress = showProgress(
      () => {
        edits += 1;
        return new Promise<void>((resolve) => {
          arrived = resolve;
        });
      },
      () => now,
    );
    for (now = 1_000; now < 9_000; now += 1_000)
      progress.onProgress({ stage: 'analysing', done: 1, total: 2 });
    expect(edits).toBe(1);
    arrived();
    await progress.stop();
  });
});
