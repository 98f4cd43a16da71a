import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type BotUnderTest, startBot } from '../support/discord/bot-under-test.ts';
import { readMessage } from '../support/discord/read-message.ts';
import { BOB, HOME } from '../support/discord/world.ts';
import { HARBOUR_NEWS } from './made-up.ts';

let test: BotUnderTest;
beforeAll(async () => {
  test = await startBot({
    commands,
    articles: HARBOUR_NEWS,
    config: { moderatorUserIds: [BOB.id] },
  });
});
afterAll(async () => {
  expect(test.outcomes.filter(({ ending }) => ending === 'failed')).toEqual([]);
  await test.close();
});

const MIB = 1_048_576;
const where = { user: BOB, guild: HOME };
const ARTICLE = `---\nheadline: A new pier\npublisher: Quay Gazette\ndatePublished: 2030-06-12\n---\n${'A new pier was opened in Lusaka on Monday, the ferry company said. '.repeat(8)}\n`;

async function add(file: { attachment: Record<string, unknown> }) {
  const { message } = await test.discord.slash('article add', { file }, where).answered();
  if (!message) throw new Error('no message');
  return message;
}
const textOf = async (file: Parameters<typeof add>[0]) => readMessage(await add(file)).text;
const padded = (size: number) => Buffer.from(ARTICLE.padEnd(size, ' ')).subarray(0, size);

describe('an attached article', () => {
  it('is shown, and added once that is confirmed, also after a restart', async () => {
    const message = await add(test.discord.attach('new pier.md', Buffer.from(ARTICLE)));
    expect(readMessage(message).text).toContain('Not added yet');
    expect(readMessage(message).text).toContain('A new pier');
    await test.restart();
    const confirmed = await test.discord.press(message, 'Add it', where).answered();
    const seen = confirmed.followUps.at(-1) ?? confirmed.message;
    expect(seen && readMessage(seen).text).toContain('Article added');
    expect([...test.library.current.analyses.values()].map(({ article }) => article.headline)).toContain(
      'A new pier',
    );
  });

  it('may be as large as an article may be', async () => {
    expect(await textOf(test.discord.attach('large.md', padded(MIB)))).toContain('Not added yet');
  });

  it('of one byte more is refused, whatever size is told', async () => {
    expect(await textOf(test.discord.attach('larger.md', padded(MIB + 1)))).toContain('is too large');
    expect(await textOf(test.discord.attach('larger.md', padded(MIB + 1), 10))).toContain('is too large');
  });

  it.each([
    ['picture.png', Buffer.from(ARTICLE)],
    ['latin1.md', Buffer.from([...Buffer.from(ARTICLE), 0xe9, 0x20])],
    ['empty.md', Buffer.alloc(1, ' ')],
  ])('%s is not one, and why is said', async (name, bytes) => {
    const text = await textOf(test.discord.attach(name, bytes));
    expect(text).not.toContain('Not added yet');
    expect(text).not.toContain('no longer have');
    expect(text.length).toBeGreaterThan(30);
  });

  it.each([
    'https://evil.example/new.md',
    'http://cdn.discordapp.com/new.md',
    'https://cdn.discordapp.com.evil.example/new.md',
    'http://127.0.0.1:1/new.md',
    'file:///etc/passwd',
    'no address',
  ])('is fetched from Discord only, never from %s', async (url) => {
    const before = test.discord.requests.length;
    const { attachment } = test.discord.attach('new.md', Buffer.from(ARTICLE));
    expect(await textOf({ attachment: { ...attachment, url } })).toContain('could not fetch');
    expect(test.discord.requests.slice(before).some(({ path }) => path.startsWith('/attachments'))).toBe(
      false,
    );
  });

  it('that is gone is asked for again', async () => {
    const { attachment } = test.discord.attach('new.md', Buffer.from(ARTICLE));
    const gone = { ...attachment, url: `${String(attachment['url'])}/gone` };
    expect(await textOf({ attachment: gone })).toContain('could not fetch');
  });
});
