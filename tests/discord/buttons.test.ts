import { ComponentType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand } from '../../commands/declaration.ts';
import { commands } from '../../commands/index.ts';
import { InvalidOption } from '../../src/answers/invalid-option.ts';
import { type BotUnderTest, startBot } from '../support/discord/bot-under-test.ts';
import {
  type InteractionRecord,
  isEphemeral,
  type LocalMessage,
} from '../support/discord/interaction-record.ts';
import { records, textOf } from '../support/discord/json.ts';
import { allComponents } from '../support/discord/message-rules.ts';
import { readMessage } from '../support/discord/read-message.ts';
import { ALICE, BOB, BOT, HOME } from '../support/discord/world.ts';
import { HARBOUR_NEWS, MADE_UP } from './made-up.ts';

const asModerator = { user: BOB, guild: HOME };

async function shown(interaction: InteractionRecord): Promise<LocalMessage> {
  await interaction.answered();
  const found = interaction.followUps.at(-1) ?? interaction.message;
  if (!found) throw new Error('no message');
  return found;
}
const read = async (interaction: InteractionRecord) => readMessage(await shown(interaction));

describe('every button and menu under an answer', () => {
  let test: BotUnderTest;
  beforeAll(async () => {
    test = await startBot({ commands, articles: 'seeds', today: '2025-06-20' });
  });
  afterAll(async () => {
    expect(test.discord.refusals.map(String)).toEqual([]);
    expect(test.outcomes.filter(({ ending }) => ending !== 'answered')).toEqual([]);
    await test.close();
  });

  /** The custom_ids of what can be pressed, with what is chosen where it is a menu. */
  const controlsOf = ({ components }: LocalMessage): [customId: string, value?: string][] =>
    allComponents(components).flatMap(({ type, custom_id, options }): [string, string?][] => {
      if (type === ComponentType.Button && custom_id) return [[textOf(custom_id)]];
      if (type !== ComponentType.StringSelect) return [];
      return records(options).map(({ value }) => [textOf(custom_id), textOf(value)]);
    });

  it.each([
    ['status', { place: 'iraq' }],
    ['status', { place: 'iraq', private: true }],
    ['status', {}],
    ['status', { place: 'tehran' }],
    ['status', { place: 'bagdadd' }],
    ['quote', { about: 'embassy' }],
    ['ask', { question: `is the embassy in Kuwait open ${'and what else is said of it '.repeat(9)}` }],
    ['timeline', { place: 'iraq' }],
    ['sources', { private: true }],
    ['help', {}],
  ])('of /%s %j can be pressed twice and after a restart, and shows the same', async (name, options) => {
    const answer = await shown(test.discord.slash(name, options));
    const controls = controlsOf(answer);
    expect(controls.length).toBeGreaterThan(0);
    const pressAll = async () => {
      const texts: string[] = [];
      for (const [customId, value] of controls) {
        const pressed =
          value === undefined
            ? test.discord.pressRaw(answer, customId)
            : test.discord.choose(answer, customId, value);
        texts.push((await read(pressed)).text);
      }
      return texts;
    };
    const first = await pressAll();
    expect(await pressAll()).toEqual(first);
    await test.restart();
    expect(await pressAll()).toEqual(first);
  });

  it('of a place whose missions of one state are asked for keeps to that state', async () => {
    const { text, buttons } = await read(test.discord.slash('status', { place: 'tehran', from: 'US' }));
    expect(text).toContain('A status is reported for');
    expect(buttons).toContain('Baghdad');
    expect(
      (await read(test.discord.slash('status', { place: 'tehran', from: 'Norway' }))).buttons,
    ).not.toContain('Baghdad');
  });

  it('of the overview leads to each place, and of a timeline to its status', async () => {
    const overview = await shown(test.discord.slash('status'));
    expect((await read(test.discord.press(overview, 'Baghdad'))).text).toContain(
      'US Embassy Baghdad: ordered',
    );
    const timeline = await shown(test.discord.slash('timeline', { place: 'iraq' }));
    expect((await read(test.discord.press(timeline, 'Status'))).text).toContain('/status place: Iraq');
  });

  it.each([
    ['/status baghdad', '/status place: baghdad'],
    ['/help', '/help'],
    ['help!', '/help'],
  ])('a command written as a message, %s, is that command', async (written, asked) => {
    const next = test.discord.nextMessage();
    test.discord.say(written, { user: ALICE, guild: null });
    expect(readMessage(await next).lines[0]).toBe(asked);
    const mentioned = test.discord.nextMessage();
    test.discord.say(`<@${BOT.id}> ${written}`);
    expect(readMessage(await mentioned).lines[0]).toBe(asked);
  });
});

describe('a preview', () => {
  let test: BotUnderTest;
  beforeAll(async () => {
    test = await startBot({
      commands,
      articles: HARBOUR_NEWS,
      cached: true,
      config: { moderatorUserIds: [BOB.id] },
    });
  });
  afterAll(async () => {
    expect(test.discord.refusals.map(String)).toEqual([]);
    await test.close();
  });
  const articles = () => test.library.current.analyses.size;
  const text = (name: string) =>
    `The ${name} was opened in Lusaka on Monday, the ferry company said. `.repeat(9);
  const preview = (name: string) =>
    shown(test.discord.slash('article add', { text: text(name), headline: `A new ${name}` }, asModerator));

  it('says which file, or what was written, and how to go on', async () => {
    const file = test.discord.attach(
      'A new dock.md',
      Buffer.from(`---\nheadline: A dock\n---\n${text('dock')}`),
    );
    const { lines, buttons } = await read(test.discord.slash('article add', { file }, asModerator));
    expect(lines[0]).toBe('/article add file: A-new-dock.md');
    expect(lines.join('\n')).toContain('Press Add it to save it');
    expect(buttons).toEqual(['Add it', 'Cancel']);
  });

  it('that is cancelled gives way to a word that nothing was changed, also after a restart', async () => {
    const before = articles();
    for (const restart of [false, true]) {
      const message = await preview('quay');
      if (restart) await test.restart();
      const cancelled = await shown(test.discord.press(message, 'Cancel', asModerator));
      expect(cancelled.id).toBe(message.id);
      expect(readMessage(cancelled)).toMatchObject({ text: 'Nothing was changed.', buttons: [] });
    }
    expect(articles()).toBe(before);
  });

  it('that is confirmed twice at once is added once, in the place of the preview', async () => {
    const before = articles();
    const message = await preview('pier');
    const [first, second] = [1, 2].map(() => test.discord.press(message, 'Add it', asModerator));
    if (!first || !second) throw new Error('not pressed');
    expect((await read(second)).text).toBe('This was confirmed already.');
    await first.saying('Article added');
    expect(first.message?.id).toBe(message.id);
    expect(readMessage(first.message ?? message).buttons).toEqual([]);
    expect((await read(test.discord.press(message, 'Add it', asModerator))).text).toBe(
      'This was confirmed already.',
    );
    expect(articles()).toBe(before + 1);
  });

  it('of a file that is no longer kept can be asked for again', async () => {
    const file = test.discord.attach('gone.md', Buffer.from(`---\nheadline: Gone\n---\n${text('gate')}`));
    const message = await shown(test.discord.slash('article add', { file }, asModerator));
    for (let other = 0; other < 51; other += 1) {
      test.pass(1);
      const more = test.discord.attach(
        `${other}.md`,
        Buffer.from(`---\nheadline: ${other}\n---\n${text('gate')}`),
      );
      await shown(test.discord.slash('article add', { file: more }, asModerator));
    }
    for (const _ of [1, 2])
      expect((await read(test.discord.press(message, 'Add it', asModerator))).text).toContain(
        'no longer have',
      );
  });

  it('of a removal is confirmed, taken back and found in the log', async () => {
    const before = articles();
    const message = await shown(test.discord.slash('article remove', { article: 'two' }, asModerator));
    expect(readMessage(message).text).toContain('Press Remove it');
    const removed = test.discord.press(message, 'Remove it', asModerator);
    await removed.saying('Article removed');
    expect(readMessage(removed.message ?? message).text).not.toContain('undated');
    expect(articles()).toBe(before - 1);
    const undone = await read(test.discord.slash('article undo', {}, asModerator));
    expect(undone.text).toContain('Taken back, the article is there again');
    expect(articles()).toBe(before);
    expect((await read(test.discord.slash('article log', {}, asModerator))).text).toMatch(
      /<t:\d+:f> · bob\nremove two\.md: done/,
    );
  });

  it('can’t be confirmed or cancelled by who is no moderator', async () => {
    const message = await preview('lighthouse');
    for (const label of ['Add it', 'Cancel']) {
      const { text: said } = await read(test.discord.press(message, label));
      expect(said).toContain('Only moderators');
    }
  });
});

describe('a page that takes long and then fails', () => {
  it('leaves the message as it was, and tells who pressed', async () => {
    let turns = 0;
    let finish = () => {};
    const slow = defineCommand({
      name: 'ask',
      description: 'Fails at the second page',
      example: '/ask question:x',
      access: 'everyone',
      reply: 'asker-chooses',
      options: z.object({ question: z.string() }),
      async answer(context, options) {
        turns += 1;
        if (turns > 1) {
          await new Promise<void>((resolve) => {
            finish = resolve;
          });
          throw new InvalidOption('question', 'The tide is out.');
        }
        const [, ask] = MADE_UP;
        if (!ask || !('answer' in ask)) throw new Error('no command');
        return ask.answer(context, options as never);
      },
    });
    const test = await startBot({ commands: [slow], articles: HARBOUR_NEWS });
    const answer = await shown(test.discord.slash('ask', { question: 'everything' }));
    const turned = test.discord.press(answer, 'More');
    await turned.acknowledged();
    expect(turned.deferred).toBe('update');
    finish();
    const told = await shown(turned);
    expect(isEphemeral(told)).toBe(true);
    expect(readMessage(told).text).toBe('The tide is out.');
    expect(test.discord.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
    await test.close();
  });
});
