import { resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { analyserVersion, analysingSources } from '../../../src/knowledge/library/analyser-version.ts';

const WORKER = 'src/knowledge/library/analysis-worker.ts';

describe('the version of the analyser', () => {
  it('is made of all the code that worker threads load', async () => {
    const { metafile } = await build({
      entryPoints: [WORKER],
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      metafile: true,
      write: false,
    });
    const covered = await analysingSources();
    const loaded = Object.keys(metafile.inputs).filter((file) => file !== WORKER);
    expect(loaded.length).toBeGreaterThan(50);
    expect(loaded.map((file) => resolve(file)).filter((file) => !covered.includes(file))).toEqual([]);
  });

  it('is a short name, the same every time', async () => {
    expect(await analyserVersion()).toMatch(/^[0-9a-f]{16}$/);
    expect(await analyserVersion()).toBe(await analyserVersion());
  });
});
