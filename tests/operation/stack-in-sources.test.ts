import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stackInSources } from '../../src/operation/stack-in-sources.ts';

describe('a stack of the bundled program', () => {
  it('names the places in the sources', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stack-')));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(join(folder, 'src'));
    const source = join(folder, 'src', 'ladder.ts');
    writeFileSync(
      source,
      'interface Rung { at: number }\n\nexport function climb(rung: Rung): Error {\n  return new Error("no rung " + rung.at);\n}\n',
    );
    const outfile = join(folder, 'dist', 'ladder.js');
    buildSync({ entryPoints: [source], outfile, bundle: true, format: 'esm', sourcemap: true });
    const stack = `Error: no rung 3\n    at climb (${pathToFileURL(outfile).href}:3:10)`;
    expect(stackInSources(stack)).toBe(`Error: no rung 3\n    at climb (${source}:4:10)`);
  });

  it('stays as it is where there is no map', () => {
    const stack = 'Error: x\n    at f (file:///nowhere/at-all.js:3:10)\n    at node:internal/timers:5:6';
    expect(stackInSources(stack)).toBe(stack);
  });
});
