import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotUnderTest, startBot } from '../support/discord/bot-under-test.ts';
import { isEphemeral, type LocalMessage } from '../support/discord/interaction-record.ts';
import { readMessage } from '../support/discord/read-message.ts';
import { HARBOUR_NEWS, MADE_UP } from './made-up.ts';

let test: BotUnderTest;
beforeAll(async () => {
  test = await startBot({ commands: MADE_UP, articles: HARBOUR_NEWS });
});
afterAll(async () => {
  expect(test.discord.refusals.map(String)).toEqual([]);
  await test.close();
});

const shown = (message: LocalMessage | null) => {
  if (!message) throw new Error('no message');
  return readMessage(message);
};

describe('a slash command', () => {
  it('is answered in public with the line that answers, the evidence, who says so, who disputes it, and the sources', async () => {
    const { message } = await test.discord.slash('status', { place: 'Lusaka' }).answered();
    const { text, quotes } = shown(message);
    expect(text).toContain('/status place: Lusaka');
    expect(text).toContain('US Embassy Lusaka: ordered departure, in effect, reported 20 May 2030');
    expect(text).toContain('Says who: two harbour officials (unnamed official)');
    expect(text).toContain('Disputed by the harbour master (host government)');
    expect(quotes[0]).toBe(
      'Officials at the harbour told reporters that nobody had been asked to leave. [1]',
    );
    expect(text).toMatch(/\[1\] Pier Post · Harbour news of 2030-05-20/);
    expect(message && isEphemeral(message)).toBe(false);
  });
});
