import type { Context } from '../../answers/context.ts';

type OnProgress = NonNullable<Context['onProgress']>;

/** Shows how far a long answer is. */
interface ProgressShow {
  readonly onProgress: OnProgress;
  /** Waits until nothing of it is under way, so that the answer is not overwritten. */
  stop(): Promise<void>;
}

const EVERY_MS = 1_000;

const WORDS = { reading: 'Reading', analysing: 'Analysing', indexing: 'Indexing' } as const;

/** Edits at most once a second, and never while an earlier edit is on its way. */
export function showProgress(
  show: (markdown: string) => Promise<void>,
  now: () => number = () => performance.now(),
): ProgressShow {
  let last = now();
  let underWay: Promise<void> | null = null;
  let stopped = false;
  return {
    onProgress({ stage, done, total }) {
      if (stopped || underWay || now() - last < EVERY_MS) return;
      last = now();
      underWay = show(
        `${WORDS[stage]}: ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} articles …`,
      )
        .catch(() => {})
        .finally(() => {
          underWay = null;
        });
    },
    async stop() {
      stopped = true;
      await underWay;
    },
  };
}
