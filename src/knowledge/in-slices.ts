/** Work that can be interrupted: it yields wherever others may have their turn. */
export type Steps<Result> = Generator<undefined, Result>;

/** How long work may hold the thread, in milliseconds. */
const SLICE = 8;

/** Lets answers, timers and messages have their turn. */
export const nextTurn = (): Promise<unknown> => new Promise((next) => setImmediate(next));

/** Does the work in one go. */
export function atOnce<Result>(work: Steps<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/**
 * Does the work, pausing whenever it held the thread for some milliseconds, so that answers go on meanwhile.
 * @param pause lets others work
 */
export async function inSlices<Result>(work: Steps<Result>, pause = nextTurn): Promise<Result> {
  let since = performance.now();
  let step = work.next();
  while (!step.done) {
    if (performance.now() - since > SLICE) {
      await pause();
      since = performance.now();
    }
    step = work.next();
  }
  return step.value;
}
