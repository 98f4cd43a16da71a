/** A request to stop; resolves with the signal's name when one arrives. */
export interface StopSignals {
  readonly arrived: Promise<NodeJS.Signals>;
  /** Gives the signals back to Node.js. */
  release(): void;
}

type Emitter = Pick<NodeJS.Process, 'on' | 'off'>;

/**
 * Waits for SIGTERM or SIGINT.
 * @param again called for each further signal: somebody does not want to wait.
 */
export function listenForStop(again: () => void, emitter: Emitter = process): StopSignals {
  let first: ((signal: NodeJS.Signals) => void) | null = null;
  const arrived = new Promise<NodeJS.Signals>((done) => {
    first = done;
  });
  const onSignal = (signal: NodeJS.Signals) => {
    if (first === null) return again();
    first(signal);
    first = null;
  };
  emitter.on('SIGTERM', onSignal);
  emitter.on('SIGINT', onSignal);
  return {
    arrived,
    release() {
      emitter.off('SIGTERM', onSignal);
      emitter.off('SIGINT', onSignal);
    },
  };
}
