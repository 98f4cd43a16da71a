import { constants, setPriority } from 'node:os';
import { analyseFiles, type Batch, type FileResult } from './analyse-files.ts';

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

/** What a worker thread of the pool loads and runs. */
export default function analyseBatch(batch: Batch & { readonly giveWay: boolean }): Promise<FileResult[]> {
  if (batch.giveWay) giveWay();
  return analyseFiles(batch);
}
