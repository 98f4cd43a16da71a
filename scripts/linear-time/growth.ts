/** How the work of reading grows with the length of the text. */
export interface Growth {
  readonly smallMs: number;
  readonly largeMs: number;
  /** Work for four times the text, as a multiple: 4 is linear, 16 quadratic. */
  readonly ratio: number;
}

/** Four times the text may cost so many times the work: twice as steep as linear, half as steep as quadratic. */
export const MOST = 8;

/** Work below this is too short to be measured, and too short to matter. */
const NOTICEABLE_MS = 8;

const ATTEMPTS = 5;

/** A growth steeper than this is measured again before it is believed. */
export const DOUBTFUL = 5;

/** Processor time: what other programs do at the same moment does not count. */
function cost(work: () => unknown): number {
  const begun = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/**
 * Compares the work for a text with that for four times the text. Noise only ever adds, so the least of several
 * measurements counts, and more are taken only while the growth looks steep.
 */
export function growthOf(read: (text: string) => unknown, small: string, large: string): Growth {
  let smallMs = cost(() => read(small));
  let largeMs = cost(() => read(large));
  const ratio = () => (largeMs <= NOTICEABLE_MS ? 0 : largeMs / Math.max(smallMs, NOTICEABLE_MS / 4));
  for (let attempt = 1; attempt < ATTEMPTS && ratio() > DOUBTFUL; attempt += 1) {
    smallMs = Math.min(
      smallMs,
      cost(() => read(small)),
    );
    largeMs = Math.min(
      largeMs,
      cost(() => read(large)),
    );
  }
  return { smallMs, largeMs, ratio: ratio() };
}
