/**
 * Draws what the bot really sends, for the README and for looking at it:
 *
 *   npm run pictures                  the README's pictures into docs/pictures
 *   npm run pictures -- DIR           the same into another folder
 *   npm run pictures -- DIR '/ask question: who said that'   other questions, in all four looks
 *
 * The bot runs as it is, with the articles of ./seeds, logged into the tests' local Discord. Needs Debian's chromium
 * (or another one, in CHROMIUM).
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import { parseQuery } from '../../src/discord/state/query.ts';
import { startBot } from '../../tests/support/discord/bot-under-test.ts';
import { pageOf } from './page.ts';
import { screenshot } from './screenshot.ts';

const LOOKS = [
  ['dark-wide', 'dark', 720, 1.25],
  ['light-phone', 'light', 390, 1.4],
  ['dark-phone', 'dark', 390, 1.4],
  ['light-wide', 'light', 720, 1.25],
] as const;

const README = ['/status place:Baghdad', '/quote speaker:Nasirzadeh', '/timeline place:Iraq'];
/** The day on which the pictures are taken: soon after the newest seed, so that nothing has lapsed. */
const TODAY = '2025-06-20';

const [folder = 'docs/pictures', ...asked] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const test = await startBot({ commands, articles: 'seeds', today: TODAY });
try {
  for (const line of asked.length > 0 ? asked : README) {
    const query = parseQuery(commands, line);
    if (!query) throw new Error(`${line} is no command`);
    const { message } = await test.discord.slash(query.command, query.options).answered();
    if (!message) throw new Error(`${line} got no message`);
    for (const [look, theme, width, scale] of asked.length > 0 ? LOOKS : LOOKS.slice(0, 2)) {
      const name = `${query.command}-${look}.png`;
      await screenshot(
        pageOf(message, theme, width < 500, new Date(`${TODAY}T12:00:00Z`)),
        width,
        scale,
        join(folder, name),
      );
      console.log(name);
    }
  }
} finally {
  await test.close();
}
