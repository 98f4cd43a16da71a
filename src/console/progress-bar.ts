import type { Writable } from 'node:stream';
import type { SingleBar } from 'cli-progress';
import type { Context } from '../answers/context.ts';

type OnProgress = NonNullable<Context['onProgress']>;

/** How far something is, while it lasts. */
export interface ProgressBar {
  readonly onProgress: OnProgress;
  /** Takes the bar away again. */
  stop(): void;
}

/** What is done sooner is done without a bar, in milliseconds. */
const PATIENCE = 400;

const WORDS = { reading: 'Looking', analysing: 'Reading', indexing: 'Indexing' } as const;

/** A bar that shows up when something takes long; without a terminal there is none. */
export function progressBar(stream: Writable & { isTTY?: boolean }, patience = PATIENCE): ProgressBar {
  if (!stream.isTTY) return { onProgress() {}, stop() {} };
  const begun = performance.now();
  let bar: SingleBar | null = null;
  let asked = false;
  let stopped = false;

  async function begin(): Promise<void> {
    const { default: cliProgress } = await import('cli-progress');
    if (stopped) return;
    bar = new cliProgress.SingleBar({
      stream,
      format: '{stage} {bar} {value} of {total}',
      barCompleteChar: '━',
      barIncompleteChar: '─',
      clearOnComplete: true,
      hideCursor: true,
      gracefulExit: false,
    });
    bar.start(1, 0, { stage: '' });
  }

  return {
    onProgress({ stage, done, total }) {
      if (stopped || performance.now() - begun < patience) return;
      if (!asked) {
        asked = true;
        begin().catch(() => undefined);
      }
      bar?.setTotal(total);
      bar?.update(done, { stage: WORDS[stage] });
    },
    stop() {
      stopped = true;
      bar?.stop();
    },
  };
}
