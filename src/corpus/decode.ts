/** The largest article file that is read, in bytes. */
export const MAX_ARTICLE_BYTES = 1024 * 1024;

/** The most lines that are read: a file of more is a table or an attack, and each line is judged by itself. */
const MAX_LINES = 50_000;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const LF = 10;
const CR = 13;

/** The number of the line, from 1, that holds the offset. LF, CRLF and lone CR all end a line. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = 0; at < Math.min(offset, text.length); at += 1) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) line += 1;
  }
  return line;
}

/** Bytes before the first one that is not UTF-8: the longest prefix that decodes, found by halving. */
function validPrefix(bytes: Uint8Array): string {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, middle), {
        stream: true,
      });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true });
}

/** A file's text, its byte order mark kept so that offsets stay those of the file, or why it is no text. */
export function decode(bytes: Uint8Array): { text: string } | { reason: string; line?: number } {
  if (bytes.length > MAX_ARTICLE_BYTES) {
    return { reason: `larger than 1 MiB (${(bytes.length / MAX_ARTICLE_BYTES).toFixed(1)} MiB)` };
  }
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    const before = validPrefix(bytes);
    return { reason: 'not UTF-8: save the file with that encoding', line: lineAt(before, before.length) };
  }
  const nul = text.indexOf('\0');
  if (nul >= 0) return { reason: 'not a text file: it holds a NUL character', line: lineAt(text, nul) };
  const lines = lineAt(text, text.length);
  if (lines > MAX_LINES)
    return { reason: `more than ${MAX_LINES.toLocaleString('en')} lines: not an article` };
  return { text };
}
