import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type BotUnderTest, startBot } from '../support/discord/bot-under-test.ts';
import { readMessage } from '../support/discord/read-message.ts';
import { HARBOUR_NEWS, MADE_UP } from './made-up.ts';

let test: BotUnderTest;
afterEach(() => test.close());
const NOTE = 'The articles have changed since you asked; this is the new answer';

it('a page that is turned after a reload says that the articles have changed, and only then', async () => {
  test = await startBot({ commands: MADE_UP, articles: HARBOUR_NEWS });
  const { message: first } = await test.discord.slash('ask', { question: 'everything' }).answered();
  if (!first) throw new Error('no message');
  const turn = async (wanted: string) => {
    const { message } = await test.discord.press(first, wanted).answered();
    return message ? readMessage(message).text : '';
  };
  expect(await turn('More')).not.toContain(NOTE);
  await test.library.reload({ who: 'test' });
  expect(await turn('More')).not.toContain(NOTE);
  await writeFile(join(test.seedsDir, 'four.md'), HARBOUR_NEWS['one.md'].replaceAll('Monday', 'Tuesday'));
  await test.library.reload({ who: 'test' });
  expect(await turn('More')).toContain(NOTE);
  const { message: context } = await test.discord.choose(first, 'context').answered();
  expect(context && readMessage(context).text).toContain('In context');
});

it('an excerpt whose article is gone says so instead of showing another', async () => {
  test = await startBot({ commands: MADE_UP, articles: HARBOUR_NEWS });
  const { message: first } = await test.discord.slash('ask', { question: 'everything' }).answered();
  if (!first) throw new Error('no message');
  const news = HARBOUR_NEWS['one.md'].replace('headline:', 'headline: Changed;');
  await writeFile(join(test.seedsDir, 'one.md'), news);
  await test.library.reload({ who: 'test' });
  const { message } = await test.discord.choose(first, 'context', 0).answered();
  expect(message && readMessage(message).text).toContain('no longer there');
});
