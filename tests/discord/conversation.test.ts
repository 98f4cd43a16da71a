import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotUnderTest, startBot } from '../support/discord/bot-under-test.ts';
import {
  type InteractionRecord,
  isEphemeral,
  type LocalMessage,
} from '../support/discord/interaction-record.ts';
import { menuOptions, type ReadMessage, readMessage } from '../support/discord/read-message.ts';
import { ALICE, BOB, BOT, HOME } from '../support/discord/world.ts';
import { HARBOUR_NEWS, MADE_UP } from './made-up.ts';

let test: BotUnderTest;
beforeAll(async () => {
  test = await startBot({ commands: MADE_UP, articles: HARBOUR_NEWS });
});
afterAll(async () => {
  expect(test.discord.refusals.map(String)).toEqual([]);
  await test.close();
});

const inDm = { user: ALICE, guild: null };
const asBob = { user: BOB, guild: HOME };
const everything = { question: 'everything about piers' };

async function message(interaction: InteractionRecord): Promise<LocalMessage> {
  await interaction.answered();
  const found = interaction.followUps.at(-1) ?? interaction.message;
  if (!found) throw new Error('no message');
  return found;
}

const read = async (interaction: InteractionRecord): Promise<ReadMessage & { isPrivate: boolean }> => {
  const found = await message(interaction);
  return { ...readMessage(found), isPrivate: isEphemeral(found) };
};

describe('a slash command', () => {
  it('is answered with the line that answers, the evidence, who says so, who disputes it, and the sources', async () => {
    const { text, quotes, isPrivate } = await read(test.discord.slash('status', { place: 'Lusaka' }));
    expect(text).toContain('/status place: Lusaka');
    expect(text).toContain('US Embassy Lusaka: ordered departure, in effect, reported 20 May 2030');
    expect(text).toContain('According to: two harbour officials (unnamed)');
    expect(text).toContain('Disputed by the harbour master (host government)');
    expect(quotes[0]).toBe(
      'Officials at the harbour told reporters that nobody had been asked to leave. [1]',
    );
    expect(text).toMatch(/\[1\] Pier Post · .*Harbour news of 2030-05-20/);
    expect(isPrivate).toBe(false);
  });

  it('is answered in private when its asker says so, and can be shared from there', async () => {
    const own = await message(test.discord.slash('status', { place: 'Lusaka', private: true }));
    expect(isEphemeral(own)).toBe(true);
    const shared = await read(test.discord.press(own, 'Share'));
    expect(shared.isPrivate).toBe(false);
    expect(shared.text).toContain('US Embassy Lusaka');
    expect(shared.buttons).not.toContain('Share');
  });

  it('works in a direct message', async () => {
    expect((await read(test.discord.slash('status', { place: 'Lusaka' }, inDm))).text).toContain('Lusaka');
  });

  it('offers near names one press away when the name is not known', async () => {
    const answer = await message(test.discord.slash('status', { place: 'Atlantis' }));
    expect(readMessage(answer).text).toContain('Did you mean Atlanta or Lusaka?');
    const instead = await read(test.discord.press(answer, 'Lusaka'));
    expect(instead.text).toContain('/status place: Lusaka');
    expect(instead.isPrivate).toBe(true);
  });

  it('tells the asker alone what is wrong with an option, with an example', async () => {
    const { text, isPrivate } = await read(test.discord.slash('ask', { question: 'x'.repeat(1_001) }));
    expect(text).toContain('too long: at most 1000 characters');
    expect(isPrivate).toBe(true);
  });

  it('that fails for a reason nobody foresaw gives the reference that is reported with it, and no stack', async () => {
    const { text, isPrivate } = await read(test.discord.slash('ask', { question: 'explode' }));
    const reference = /written down as (\w{8});/.exec(text)?.[1];
    expect(isPrivate).toBe(true);
    expect(text).not.toContain('fire');
    expect(test.outcomes.at(-1)).toMatchObject({ ending: 'failed', command: 'ask', reference });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'with an option that every object has, %s, is refused like with any other it has not',
    async (name) => {
      const options = Object.fromEntries([
        ['place', 'Lusaka'],
        [name, 'x'],
      ]);
      const { text, isPrivate } = await read(test.discord.slash('status', options));
      expect(text).toContain('status has no option');
      expect(isPrivate).toBe(true);
    },
  );

  it('that is no longer there is refused kindly', async () => {
    expect((await read(test.discord.slash('forgotten', {}))).text).toContain('no such command');
  });
});

describe('the completion', () => {
  const choices = async (typed: string) =>
    (await test.discord.complete('status', { place: typed }, 'place').answered()).choices ?? [];

  it.each([
    ['none', 0],
    ['one', 1],
    ['full', 25],
    ['many', 25],
  ])('of "%s" gives %i proposals', async (typed, expected) => {
    expect(await choices(typed)).toHaveLength(expected);
  });

  it('cuts what is too long between words', async () => {
    const [choice] = await choices('long');
    expect(String(choice?.['name'])).toMatch(/(?:and|the|harbour|gyll)…$/);
  });

  it('has nothing to propose for an option that completes nothing', async () => {
    expect((await test.discord.complete('ask', { question: 'x' }, 'question').answered()).choices).toEqual(
      [],
    );
  });

  it.each(['__proto__', 'constructor', 'valueOf'])('has nothing to propose for %s either', async (name) => {
    const options = Object.fromEntries([[name, 'x']]);
    const failures = () => test.outcomes.filter(({ ending }) => ending === 'failed').length;
    const before = failures();
    expect((await test.discord.complete('status', options, name).answered()).choices).toEqual([]);
    expect(failures()).toBe(before);
  });

  it('understands the shown name, the value and any other text', async () => {
    const asked = async (place: string) => (await read(test.discord.slash('status', { place }))).text;
    expect(await asked('Lusaka, Zambia no 0')).toContain('/status place: Lusaka 0\n');
    expect(await asked('Lusaka 0')).toContain('/status place: Lusaka 0\n');
    expect(await asked('Ndola')).toContain('/status place: Ndola\n');
  });
});

describe('the buttons', () => {
  it('turn the page in place, forth and back, as often as they are pressed', async () => {
    const first = await message(test.discord.slash('ask', everything));
    expect(readMessage(first).text).toMatch(/page 1 of \d/);
    const second = await message(test.discord.press(first, 'More'));
    expect(second.id).toBe(first.id);
    expect(readMessage(second).text).toMatch(/page 2 of \d/);
    expect(readMessage(await message(test.discord.press(second, 'Back'))).text).toMatch(/page 1 of \d/);
    expect(readMessage(await message(test.discord.press(second, 'Back'))).text).toMatch(/page 1 of \d/);
  });

  it('work after a restart, with a question too long for a button', async () => {
    const question = `everything ${'and more '.repeat(60)}`;
    const first = await message(test.discord.slash('ask', { question }));
    await test.restart();
    expect((await read(test.discord.press(first, 'More'))).text).toMatch(/page 2 of \d/);
  });

  it('give everybody else a page of their own', async () => {
    const first = await message(test.discord.slash('ask', everything));
    const others = await message(test.discord.press(first, 'More', asBob));
    expect(isEphemeral(others)).toBe(true);
    expect(others.id).not.toBe(first.id);
    expect(readMessage(others).text).toMatch(/page 2 of/);
    expect(readMessage(await message(test.discord.press(others, 'More', asBob))).text).toMatch(/page 3 of/);
  });

  it('show an excerpt in its context, to who pressed it alone', async () => {
    const answer = await message(test.discord.slash('ask', { question: 'Which piers?' }));
    const { quotes, isPrivate } = await read(test.discord.choose(answer, 'context', 1));
    expect(isPrivate).toBe(true);
    expect(quotes).toHaveLength(3);
    expect(quotes[1]).toContain('nobody had been asked to leave');
  });

  it('lead to the passage at its publisher, where the article has an address', async () => {
    const { links } = await read(test.discord.slash('status', { place: 'Lusaka' }));
    expect(links).toEqual([
      'https://pier.example/news?id=7#:~:text=Officials%20at%20the%20harbour%20told%20reporters%20that%20nobody%20had%20been%20asked%20to%20leave.',
    ]);
  });

  it('run the command that answers better', async () => {
    const answer = await message(test.discord.slash('ask', { question: 'Which piers?' }));
    expect((await read(test.discord.press(answer, '/status place:Lusaka'))).text).toContain(
      'US Embassy Lusaka',
    );
  });

  it.each([
    '',
    '0.page.abc.0.abcdef.ask?question=x',
    '1.page.abc',
    `1.page.abc.0.abcdef.${'x'.repeat(70)}`,
    '1.page.abc.0.abcdef.reload?',
    '1.confirm.abc.0.abcdef.status?place=x',
    '1.delete.abc.0.abcdef.ask?question=x',
    '1.page.abc.zzzz.abcdef.ask?question=x',
    '💥',
  ])('that are wrong or ancient are refused kindly: %j', async (customId) => {
    const answer = await message(test.discord.slash('ask', { question: 'Which piers?' }));
    const { text, isPrivate } = await read(test.discord.pressRaw(answer, customId));
    expect(text).toContain('out of date');
    expect(isPrivate).toBe(true);
  });

  it('whose long question is gone say so', async () => {
    const answer = await message(test.discord.slash('ask', everything));
    expect((await read(test.discord.pressRaw(answer, '1.page.abc.1.abcdef.#nothingthere'))).text).toContain(
      '30 days',
    );
    expect((await read(test.discord.pressRaw(answer, '1.page.abc.1.abcdef.#../../etc/pw'))).text).toContain(
      '30 days',
    );
  });

  it('beyond the last page show the last', async () => {
    const answer = await message(test.discord.slash('ask', everything));
    const { text } = await read(
      test.discord.pressRaw(answer, '1.page.abc.zz.abcdef.ask?question=everything'),
    );
    expect(text).toMatch(/page (\d) of \1/);
    expect(text).toContain('The articles have changed since you asked');
  });
});

describe('a message', () => {
  it('in a server is answered when it mentions the bot, without a ping', async () => {
    const next = test.discord.nextMessage();
    const id = test.discord.say(`<@${BOT.id}> which piers are closed?`);
    const answer = await next;
    expect(answer.replyTo).toBe(id);
    expect(answer.allowedMentions).toEqual({ parse: [], replied_user: false });
    expect(readMessage(answer).text).toContain('/ask question: which piers are closed?');
  });

  it('that replies to the bot is answered, and its pages are its author’s', async () => {
    const next = test.discord.nextMessage();
    test.discord.say('everything please', undefined, await message(test.discord.slash('ask', everything)));
    const answer = await next;
    expect(readMessage(await message(test.discord.press(answer, 'More'))).text).toMatch(/page 2/);
    expect(isEphemeral(await message(test.discord.press(answer, 'More', asBob)))).toBe(true);
  });

  it.each([
    ['/stauts Lusaka', 'There is no command /stauts'],
    ['/reload', '/reload is taken only as a command of Discord'],
  ])('is no question when it is a command that can’t be typed as text: %s', async (typed, answer) => {
    const next = test.discord.nextMessage();
    test.discord.say(typed, inDm);
    expect(readMessage(await next).text).toContain(answer);
  });

  it('in a direct message needs no mention', async () => {
    const next = test.discord.nextMessage();
    test.discord.say('which piers are closed?', inDm);
    expect(readMessage(await next).quotes.length).toBeGreaterThan(0);
  });

  it('with nothing but a mention is told what can be asked', async () => {
    const next = test.discord.nextMessage();
    test.discord.say(`<@${BOT.id}>`);
    expect(readMessage(await next).text).toContain('/help');
  });

  it('of somebody else’s conversation is passed over', async () => {
    const before = test.discord.messages.length;
    test.discord.say('which piers are closed?');
    await read(test.discord.slash('status', { place: 'Lusaka' }));
    expect(test.discord.messages).toHaveLength(before);
  });

  it('has an entry in its menu that finds the sources, in private', async () => {
    const { text, isPrivate } = await read(
      test.discord.menu('Find sources', 'They say all piers are closed'),
    );
    expect(isPrivate).toBe(true);
    expect(text).toContain('They say all piers are closed');
    expect((await read(test.discord.menu('Find sources', ''))).text).toContain('no words');
  });
});

describe('the menu of a message', () => {
  const forwarded = (message: object) => ({
    message_reference: { type: 1, message_id: '950000000000000001', channel_id: HOME.channelId },
    message_snapshots: [
      { message: { content: '', embeds: [], attachments: [], type: 0, flags: 0, ...message } },
    ],
  });
  const foundFor = async (more: object) =>
    (await read(test.discord.menu('Find sources', '', { user: ALICE, guild: HOME }, { ...more }))).text;

  it('reads what an embed says, also one without a title', async () => {
    expect(await foundFor({ embeds: [{ description: 'All piers are closed' }] })).toContain(
      'All piers are closed',
    );
    expect(await foundFor({ embeds: [{ title: 'Piers', fields: [] }, {}] })).toContain('Find sources: Piers');
    expect(await foundFor({ embeds: [{ image: { url: 'https://pier.example/1.png' } }] })).toContain(
      'no words',
    );
  });

  it('reads what a message forwards', async () => {
    expect(await foundFor(forwarded({ content: 'All piers are closed' }))).toContain('All piers are closed');
    expect(await foundFor(forwarded({ embeds: [{ title: 'Piers closed' }] }))).toContain('Piers closed');
    expect(await foundFor(forwarded({}))).toContain('no words');
  });
});

describe('two users at one message', () => {
  it('do not get into each other’s way', async () => {
    const first = await message(test.discord.slash('ask', everything));
    const [own, others] = await Promise.all([
      message(test.discord.press(first, 'More')),
      message(test.discord.press(first, 'More', asBob)),
    ]);
    expect(own.id).toBe(first.id);
    expect(isEphemeral(others)).toBe(true);
    expect(menuOptions(others)).toEqual(menuOptions(own));
  });
});
