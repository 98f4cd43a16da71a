import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BotUnderTest, startBot } from '../support/discord/bot-under-test.ts';
import type { InteractionRecord, LocalMessage } from '../support/discord/interaction-record.ts';
import { readMessage } from '../support/discord/read-message.ts';
import { BOT, HOME, OWNER } from '../support/discord/world.ts';
import { HARBOUR_NEWS, MADE_UP } from './made-up.ts';

let test: BotUnderTest;
beforeEach(async () => {
  test = await startBot({ commands: MADE_UP, articles: HARBOUR_NEWS });
});
afterEach(() => test.close());

const everything = { question: 'everything' };
const asOwner = { user: OWNER, guild: HOME };

async function shown(interaction: InteractionRecord): Promise<LocalMessage> {
  await interaction.answered();
  const found = interaction.followUps.at(-1) ?? interaction.message;
  if (!found) throw new Error('no message');
  return found;
}
const answerTo = async (question: Record<string, string>) => shown(test.discord.slash('ask', question));
const textOf = async (interaction: InteractionRecord) => readMessage(await shown(interaction)).text;

/** What a Discord in trouble says to a first response, and whether it has taken it all the same. */
const TROUBLES = [
  ['429', { status: 429, retryAfterS: 0.05 }],
  ['500', { status: 500 }],
  ['503', { status: 503 }],
  ['500 although it was taken', { status: 500, afterwards: true }],
] as const;

describe.each(TROUBLES)('a first response that Discord answers with %s', (_, trouble) => {
  const inTrouble = () => test.discord.faults.push({ path: /callback$/, ...trouble });

  it('is not lost: a command', async () => {
    inTrouble();
    expect(await textOf(test.discord.slash('status', { place: 'Lusaka' }))).toContain('US Embassy Lusaka');
  });

  it('is not lost: a page', async () => {
    const answer = await answerTo(everything);
    inTrouble();
    expect(await textOf(test.discord.press(answer, 'More'))).toMatch(/page 2 of/);
  });

  it('is not lost: a context', async () => {
    const answer = await answerTo(everything);
    inTrouble();
    expect(await textOf(test.discord.choose(answer, 'context'))).toContain('In context');
  });

  it('is not lost: a completion', async () => {
    inTrouble();
    const { choices } = await test.discord.complete('status', { place: 'lus' }, 'place').answered();
    expect(choices).toHaveLength(1);
  });

  it('is not lost: the menu of a message', async () => {
    inTrouble();
    expect(await textOf(test.discord.menu('Find sources', 'The piers are closed.'))).toContain(
      'Find sources',
    );
  });

  it('is not lost: a form, what is sent in it, and its confirmation', async () => {
    inTrouble();
    const { modal } = await test.discord.slash('article add', {}, asOwner).answered();
    expect(modal).not.toBeNull();
    inTrouble();
    const preview = await shown(test.discord.submit(modal ?? {}, { text: 'A pier. '.repeat(20) }, asOwner));
    expect(readMessage(preview).text).toContain('Not added yet');
    inTrouble();
    const confirmed = test.discord.press(preview, 'Add it', asOwner);
    await confirmed.saying('Article added');
  });

  it('ends in no failure that is reported', async () => {
    inTrouble();
    await answerTo(everything);
    while (test.outcomes.length === 0) await new Promise((next) => setImmediate(next));
    expect(test.outcomes.map(({ ending }) => ending)).toEqual(['answered']);
  });
});

it.each([429, 500, 503])(
  'an answer to a mention that Discord answers with %i is sent again',
  async (status) => {
    const next = test.discord.nextMessage();
    test.discord.faults.push({ path: /^\/channels\/\d+\/messages$/, status, retryAfterS: 0.05 });
    test.discord.say(`<@${BOT.id}> which piers are closed?`);
    expect(readMessage(await next).text).toContain('/ask question: which piers are closed?');
  },
);

describe('a Discord that never takes it', () => {
  it('is written down, and the next question is answered', async () => {
    for (let time = 0; time < 12; time += 1) test.discord.faults.push({ path: /callback$/, status: 500 });
    test.discord.slash('ask', everything);
    await vi.waitUntil(() => test.outcomes.length > 0, { timeout: 15_000 });
    expect(test.outcomes[0]).toMatchObject({ ending: 'failed', command: 'ask' });
    test.discord.faults.length = 0;
    expect(await textOf(test.discord.slash('ask', everything))).toContain('page 1 of');
  });

  it('at the registration leaves the bot answering', async () => {
    for (let time = 0; time < 4; time += 1) test.discord.faults.push({ path: /commands$/, status: 500 });
    await test.restart();
    expect(test.logged.map(({ message }) => message).join('\n')).toContain('could not be registered');
    expect(await textOf(test.discord.slash('ask', everything))).toContain('page 1 of');
  });
});

describe('a mention that can’t be answered where it stands', () => {
  const CHANNEL = new RegExp(`^/channels/${HOME.channelId}/messages$`);
  const asked = async () => {
    test.discord.say(`<@${BOT.id}> which piers are closed?`);
    await vi.waitUntil(() => test.outcomes.length > 0);
    return test.outcomes[0];
  };

  it.each([50_001, 50_013, 160_002])(
    'since the bot may not write there (%i) is told to its author alone, and is no failure',
    async (code) => {
      test.discord.faults.push({ path: CHANNEL, status: 403, code });
      expect(await asked()).toMatchObject({ ending: 'refused' });
      const [message] = test.discord.messages;
      expect(message?.channelId).not.toBe(HOME.channelId);
      expect(message && readMessage(message).text).toContain('not allowed to write in that channel');
    },
  );

  it('and whose author takes no messages either is no failure of the bot', async () => {
    test.discord.faults.push({ path: CHANNEL, status: 403, code: 50_013 });
    test.discord.faults.push({ path: /^\/users\/@me\/channels$/, status: 403, code: 50_007 });
    test.discord.faults.push({ path: CHANNEL, status: 403, code: 50_013 });
    expect(await asked()).toMatchObject({ ending: 'refused' });
    expect(test.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('since it was taken back is over', async () => {
    const errors = { message_reference: { _errors: [{ code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE' }] } };
    test.discord.faults.push({ path: CHANNEL, status: 400, code: 50_035, errors });
    expect(await asked()).toMatchObject({ ending: 'answered' });
    expect(test.discord.messages).toEqual([]);
  });
});
