import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BotUnderTest, startBot } from '../support/discord/bot-under-test.ts';
import { readMessage } from '../support/discord/read-message.ts';
import { HARBOUR_NEWS, MADE_UP } from './made-up.ts';

let test: BotUnderTest;
beforeAll(async () => {
  test = await startBot({ commands: MADE_UP, articles: HARBOUR_NEWS });
});
afterAll(() => test.close());

it('a page that turned although Discord said 502 stays as it is, without an apology over it', async () => {
  const { discord, outcomes } = test;
  const { message: first } = await discord.slash('ask', { question: 'everything' }).answered();
  if (!first) throw new Error('no message');
  discord.faults.push({ path: /callback$/, status: 502, afterwards: true });
  const turned = discord.press(first, 'More');
  await turned.answered();
  while (outcomes.length < 2) await new Promise((next) => setImmediate(next));
  expect(discord.refusals.map(({ rule }) => rule)).toEqual(['acknowledged-twice']);
  expect(outcomes.at(-1)?.ending).toBe('answered');
  if (!turned.message) throw new Error('no message');
  expect(readMessage(turned.message).text).toMatch(/page 2 of \d/);
});

it('a completion that arrived although Discord said 502 is no failure', async () => {
  const { discord, outcomes } = test;
  const before = outcomes.length;
  discord.refusals.length = 0;
  discord.faults.push({ path: /callback$/, status: 502, afterwards: true });
  const { choices } = await discord.complete('status', { place: 'lus' }, 'place').answered();
  while (outcomes.length === before) await new Promise((next) => setImmediate(next));
  expect(choices?.length).toBeGreaterThan(0);
  expect(discord.refusals.map(({ rule }) => rule)).toEqual(['acknowledged-twice']);
  expect(outcomes.at(-1)?.ending).toBe('answered');
});
