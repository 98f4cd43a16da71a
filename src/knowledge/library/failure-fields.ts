import { reasonOf, UnreadableFolder } from '../../corpus/seeds-folder.ts';
import { hasCode } from './write-aside.ts';

/**
 * What a log line says of a failure: one sentence when the system refused something, which an operator can mend; the
 * error with its stack when the program did not see it coming.
 */
export function failureFields(error: unknown): { readonly why: string } | { readonly err: unknown } {
  if (error instanceof UnreadableFolder) return { why: error.message };
  if (hasCode(error, 'EACCES', 'EPERM')) return { why: 'no permission' };
  return error instanceof Error && 'code' in error && 'syscall' in error
    ? { why: reasonOf(error) }
    : { err: error };
}
