import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A place in a stack: `file:///opt/bot/dist/main.js:10:5`. */
const PLACE = /(file:\/\/(?:\/[A-Za-z]:)?[^\s():]+\.js):(\d+):(\d+)/g;

/** By the address of the bundled file; null where there is no map. */
const maps = new Map<string, SourceMap | null>();

function mapOf(file: string): SourceMap | null {
  const known = maps.get(file);
  if (known !== undefined) return known;
  let map: SourceMap | null = null;
  try {
    const payload: SourceMapPayload = JSON.parse(readFileSync(`${fileURLToPath(file)}.map`, 'utf8'));
    map = new SourceMap(payload);
  } catch {
    // A file that was not bundled: its places are shown as they are.
  }
  maps.set(file, map);
  return map;
}

/**
 * A stack with its places in the sources instead of the bundled program. Node can do that itself with
 * `--enable-source-maps`, but then reads all maps at every start, whether something fails or not.
 */
export function stackInSources(stack: string): string {
  return stack.replace(PLACE, (whole, file: string, line: string, column: string) => {
    const origin = mapOf(file)?.findOrigin(Number(line), Number(column));
    if (!origin || !('fileName' in origin) || !origin.fileName) return whole;
    const source = resolve(dirname(fileURLToPath(file)), origin.fileName);
    return `${source}:${origin.lineNumber}:${origin.columnNumber}`;
  });
}
