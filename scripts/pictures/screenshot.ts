import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--hide-scrollbars',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Draws a page of its own height, whose script puts that height into the title. */
export async function screenshot(page: string, width: number, scale: number, png: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'picture-'));
  try {
    const file = join(folder, 'page.html');
    await writeFile(file, page);
    const shared = [
      ...QUIET,
      `--user-data-dir=${join(folder, 'profile')}`,
      `--force-device-scale-factor=${scale}`,
    ];
    const { stdout } = await run(
      CHROMIUM,
      [...shared, `--window-size=${width},200`, '--dump-dom', `file://${file}`],
      { maxBuffer: 1 << 26 },
    );
    const height = Number(/<title>(\d+)<\/title>/.exec(stdout)?.[1]);
    if (!height) throw new Error('the page has no height');
    await run(CHROMIUM, [
      ...shared,
      `--window-size=${width},${height}`,
      `--screenshot=${png}`,
      `file://${file}`,
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
