import type { Logger } from 'pino';
import { newReference } from './reference.ts';

type Emitter = Pick<NodeJS.Process, 'on' | 'off'>;

export interface ProcessFailureHandlers {
  /** Counts an error that no answer was waiting for. */
  unexpectedError(): void;
  /** Ends the process: after an uncaught exception nothing can be relied on any more. */
  crash(): void;
}

/**
 * Logs what nobody caught, under a reference. A rejected promise concerns one piece of work and the others go on; an
 * uncaught exception ends the process. @returns how to stop listening.
 */
export function watchProcessFailures(
  log: Logger,
  handlers: ProcessFailureHandlers,
  emitter: Emitter = process,
): () => void {
  const onRejection = (error: unknown) => {
    handlers.unexpectedError();
    log.error({ err: error, reference: newReference() }, 'a promise was rejected and nobody noticed');
  };
  const onException = (error: unknown) => {
    handlers.unexpectedError();
    log.fatal({ err: error, reference: newReference() }, 'an error that nothing caught ends the process');
    handlers.crash();
  };
  emitter.on('unhandledRejection', onRejection);
  emitter.on('uncaughtException', onException);
  return () => {
    emitter.off('unhandledRejection', onRejection);
    emitter.off('uncaughtException', onException);
  };
}
