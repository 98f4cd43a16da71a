// Bundles the program into dist/, so that it starts in a fraction of the time that its hundreds of modules would take.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** Loaded when they are needed, and from their own folders: some bring threads, fonts or machine code with them. */
const LEFT_OUTSIDE = [
  '@resvg/resvg-js',
  'chokidar',
  'cli-progress',
  'dejavu-fonts-ttf',
  'discord.js',
  'pino-pretty',
  'prom-client',
  'tinypool',
];

/**
 * Learned weights lie beside the bundle and are read from there: a text in the program is held for as long as it runs, beside
 * what is made of it. The name says what is in the file, and so does the bundle.
 */
const weightsBeside = {
  name: 'weights-beside',
  setup({ onLoad }) {
    onLoad({ filter: /-weights\.table\.json$/ }, ({ path }) => {
      const table = readFileSync(path);
      const hash = createHash('sha256').update(table).digest('hex').slice(0, 8);
      const name = `${basename(path, '.table.json')}-${hash}.json`;
      mkdirSync(dist, { recursive: true });
      writeFileSync(`${dist}/${name}`, table);
      const contents = `import { readFileSync } from 'node:fs'; export default JSON.parse(readFileSync(new URL('./${name}', import.meta.url), 'utf8'));`;
      return { contents, loader: 'js' };
    });
  },
};

/** Everything lies in one folder: what a module looks for beside itself is there whatever file it ends up in. */
const common = {
  absWorkingDir: root,
  outdir: dist,
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // Of a library's own modules only what is used ends up in the bundle.
  mainFields: ['module', 'main'],
  // esbuild would make `new RegExp(…)` of every literal that names a class of characters, to be compiled at every call.
  supported: { 'regexp-unicode-property-escapes': true },
  external: LEFT_OUTSIDE,
  plugins: [weightsBeside],
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
  },
};

rmSync(dist, { recursive: true, force: true });

// All that reads an article, its libraries included, is in this one file, which therefore names the way it is done.
await build({ ...common, entryPoints: ['src/knowledge/library/analysis-worker.ts'] });
const analyser = createHash('sha256')
  .update(readFileSync(`${dist}/analysis-worker.js`))
  .digest('hex');

await build({
  ...common,
  entryPoints: ['src/main.ts', 'src/knowledge/library/lint-seeds.ts', 'src/knowledge/library/shipped.ts'],
  splitting: true,
  define: { ANALYSER_VERSION: JSON.stringify(analyser.slice(0, 16)) },
});

// What the articles that come with the program say is read now, so that the first start needs not read them.
const { writeShipped } = await import(`${dist}/shipped.js`);
if (existsSync(`${root}/seeds`)) await writeShipped(`${root}/seeds`, `${dist}/shipped.bin`);
