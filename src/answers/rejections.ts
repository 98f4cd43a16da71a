import type { Rejection } from '../corpus/read-article.ts';

/** A rejection as answers show it: the line, where there is one, stands in the reason too. */
export const withLine = ({
  file,
  reason,
  line,
}: Rejection): { file: string; reason: string; line?: number } =>
  line === undefined ? { file, reason } : { file, reason: `line ${line}: ${reason}`, line };
