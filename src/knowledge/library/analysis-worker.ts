import { constants, setPriority } from 'node:os';
import type { MessagePort } from 'node:worker_threads';
import { analyseFiles, type Batch } from './analyse-files.ts';

let gaveWay = false;

/**
 * Lets this thread wait when the processors are wanted by the one that answers. On Linux a priority is a thread's own;
 * elsewhere it would be the whole program's, and stays as it is.
 */
function giveWay(): void {
  if (gaveWay || process.platform !== 'linux') return;
  gaveWay = true;
  try {
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Some sandboxes forbid it: then all threads count alike.
  }
}

/** A batch for a thread, and where it puts the result of each file. */
export interface ThreadBatch extends Batch {
  readonly giveWay: boolean;
  readonly results: MessagePort;
}

/** What a worker thread of the pool loads and runs. */
export default async function analyseBatch({
  giveWay: givesWay,
  results,
  ...batch
}: ThreadBatch): Promise<void> {
  if (givesWay) giveWay();
  await analyseFiles(batch, (result) => results.postMessage(result));
}
