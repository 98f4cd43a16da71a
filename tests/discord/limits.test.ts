import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineCommand } from '../../commands/declaration.ts';
import { commands as realCommands } from '../../commands/index.ts';
import { asChoice } from '../../src/discord/interactions/resolve-options.ts';
import { fitPage, textLength } from '../../src/discord/layouts/fit-page.ts';
import { type Block, block, words } from '../../src/discord/layouts/layout.ts';
import { button, buttonRow, menuRow } from '../../src/discord/messages/rows.ts';
import { passageUrl } from '../../src/discord/messages/text-fragment.ts';
import { commandBodies } from '../../src/discord/registration/definitions.ts';
import { readCustomId, writeCustomId } from '../../src/discord/state/custom-id.ts';
import { type BotUnderTest, startBot } from '../support/discord/bot-under-test.ts';
import { checkCommands } from '../support/discord/command-rules.ts';
import type { InteractionRecord, LocalMessage } from '../support/discord/interaction-record.ts';
import type { Json } from '../support/discord/json.ts';
import { checkMessage, textsOf } from '../support/discord/message-rules.ts';
import { menuOptions, readMessage } from '../support/discord/read-message.ts';
import { HOME, OWNER } from '../support/discord/world.ts';
import { cited } from './made-up.ts';

const asJson = (value: unknown): Json[] => JSON.parse(JSON.stringify(value));
const pageOf = (blocks: readonly Block[], otherComponents = 1) =>
  fitPage({ head: 'head', blocks, sources: [], foot: 'foot', otherComponents });
/** A message of nothing but these components. */
const check = (components: unknown[]) =>
  checkMessage({ flags: MessageFlags.IsComponentsV2, components: asJson(components) }, new Set());

describe('the budget of a message', () => {
  const fixed = 'head'.length + 'foot'.length;
  const blocksOf = (...lengths: number[]) => lengths.map((length) => block([words('x'.repeat(length))]));

  it('of 4,000 characters is used to the last, and one more drops the last block and says so', () => {
    const full = pageOf(blocksOf(2_000, 2_000 - fixed));
    expect([textLength(full), full.blocks.length, full.leftOut]).toEqual([4_000, 2, null]);
    const over = pageOf(blocksOf(2_000, 2_001 - fixed));
    expect([over.blocks.length, over.leftOut]).toEqual([1, '1 part left out: no room in one message']);
    expect(textLength(over)).toBeLessThanOrEqual(4_000);
  });

  it('of 40 components is used to the last, and one more drops the last block and says so', () => {
    const frame = 5;
    const full = pageOf(blocksOf(...Array<number>(40 - frame - 1).fill(1)));
    expect([full.blocks.length, full.leftOut]).toEqual([34, null]);
    const over = pageOf(blocksOf(...Array<number>(41 - frame - 1).fill(1)));
    expect([over.blocks.length, over.leftOut]).toEqual([34, '1 part left out: no room in one message']);
    expect(pageOf(blocksOf(...Array<number>(34).fill(1)), 2).blocks).toHaveLength(33);
  });
});

describe('a button', () => {
  it('has a label of 80 characters, and of what is longer 80', () => {
    for (const [length, shown] of [
      [79, 79],
      [80, 80],
      [81, 80],
    ] as const) {
      const made = button('x'.repeat(length), 'id');
      expect(made).toMatchObject({ label: expect.stringMatching(length > 80 ? /…$/ : /x$/) });
      expect('label' in made && made.label?.length).toBe(shown);
      check(buttonRow([made]));
    }
  });

  it('stands among 5 in a row, the sixth is left out', () => {
    const buttons = (count: number) => Array.from({ length: count }, (_, n) => button(`${n}`, `${n}`));
    expect(buttonRow(buttons(5))[0]?.components).toHaveLength(5);
    expect(buttonRow(buttons(6))[0]?.components).toHaveLength(5);
    expect(buttonRow([])).toEqual([]);
  });

  it('carries a question of up to 100 characters with all else, and keeps a longer one', () => {
    const kept = new Map<string, string>();
    const questions = {
      keep: (question: string) => {
        kept.set('twelve-chars', question);
        return 'twelve-chars';
      },
      find: (id: string) => kept.get(id) ?? null,
    };
    const state = { action: 'page', asker: '910000000000000002', page: 35, corpus: 'abcdef' } as const;
    const room = 100 - writeCustomId({ ...state, query: '' }, questions).length;
    for (const [length, isKept] of [
      [room, false],
      [room + 1, true],
      [60_000, true],
    ] as const) {
      kept.clear();
      const query = `ask?question=${'x'.repeat(length - 13)}`;
      const customId = writeCustomId({ ...state, query }, questions);
      expect(customId.length).toBeLessThanOrEqual(100);
      expect(kept.size).toBe(isKept ? 1 : 0);
      expect(readCustomId(customId, questions)).toEqual({ ...state, query });
    }
    expect(readCustomId(`${'x'.repeat(101)}`, questions)).toBeNull();
  });

  it('leads to an address of 512 characters, without the passage where it has no room, and to no longer one', () => {
    const address = (length: number) => 'https://pier.example/'.padEnd(length, 'a');
    const directive = '#:~:text=The%20pier'.length;
    expect(passageUrl(address(512 - directive), 'The pier')).toMatch(/#:~:text=The%20pier$/);
    expect(passageUrl(address(513 - directive), 'The pier')).toBe(address(513 - directive));
    expect(passageUrl(address(512), 'The pier')).toBe(address(512));
    expect(passageUrl(address(513), 'The pier')).toBeNull();
    for (const length of [512 - directive, 513 - directive, 512]) {
      const url = passageUrl(address(length), 'The pier') ?? '';
      check(buttonRow([{ type: ComponentType.Button, style: ButtonStyle.Link, label: 'x', url }]));
    }
  });
});

describe('a menu', () => {
  const options = (count: number, length = 1) =>
    Array.from({ length: count }, (_, n) => ({
      label: 'x'.repeat(length),
      value: `${n}`,
      description: 'y'.repeat(length),
    }));
  const menuIn = (rows: ReturnType<typeof menuRow>) => asJson(rows[0]?.components)[0];

  it.each([
    [25, 25],
    [26, 25],
  ])('of %i options has %i', (count, shown) => {
    const rows = menuRow('id', 'choose', options(count));
    check(rows);
    expect(menuIn(rows)?.['options']).toHaveLength(shown);
  });

  it.each([100, 101])('with texts of %i characters, and a placeholder half as long again, fits', (length) => {
    const rows = menuRow('id', 'z'.repeat(length * 1.5), options(2, length));
    check(rows);
    expect(menuIn(rows)?.['placeholder']).toHaveLength(150);
  });
});

describe('a proposal and a command', () => {
  it.each([
    [100, 100],
    [101, 100],
  ])('of %i characters has %i', (length, shown) => {
    const choice = asChoice({ name: 'n'.repeat(length), value: 'v'.repeat(length) });
    expect([choice.name.length, choice.value.length]).toEqual([shown, shown]);
    const long = 'd'.repeat(length);
    const command = defineCommand({
      name: 'long',
      description: long,
      example: '/long',
      access: 'everyone',
      reply: 'private',
      options: z.object({ kind: z.enum(['c'.repeat(length)]).describe(long) }),
      answer: () => ({ kind: 'help', commands: [] }),
    });
    checkCommands(asJson(commandBodies([command], { moderatorsNamed: true })), false);
  });
});

/** A paragraph of just so many characters, with sentences in it. */
const paragraph = (length: number): string =>
  `${'The ferry company in Lusaka said on Monday that all its boats would run. '
    .repeat(99)
    .slice(0, length - 1)
    .trimEnd()
    .padEnd(length - 1, 's')}.`;

const LENGTHS = [599, 600, 601, 1_199, 2_399, 2_400, 2_401, 3_999, 4_000, 4_001];

describe('an answer whose size is at a limit, and one character over', () => {
  let test: BotUnderTest;
  const sized = defineCommand({
    name: 'sized',
    description: 'An excerpt of some size, as often as asked for',
    example: '/sized size:600',
    access: 'everyone',
    reply: 'asker-chooses',
    options: z.object({
      size: z.string().describe('How long'),
      times: z.string().optional().describe('How often'),
    }),
    answer(context, { size, times = '1' }) {
      const citation = cited(context, `p${size}`, 1);
      const excerpt = {
        citation,
        highlights: [{ start: citation.start, end: citation.end }],
        context: { start: citation.start, end: citation.end },
        alsoIn: [],
      };
      const excerpts = Array.from({ length: Number(times) }, () => excerpt);
      return { kind: 'passages', answered: true, excerpts, suggestions: [], seeAlso: [] };
    },
  });
  const help = defineCommand({
    name: 'long-help',
    description: 'Help of some size',
    example: '/long-help size:100',
    access: 'everyone',
    reply: 'private',
    options: z.object({ size: z.string().describe('How long') }),
    answer: (_, { size }) => ({
      kind: 'help',
      commands: Array.from({ length: 40 }, (_entry, n) => ({
        name: `c${n}`,
        description: 'd'.repeat(Number(size)),
        example: 'e'.repeat(Number(size)),
        options: [],
      })),
    }),
  });
  const form = defineCommand({
    name: 'form',
    description: 'Asks for much',
    example: '/form',
    access: 'moderators',
    reply: 'private',
    options: z.object({
      file: z.string().optional().describe('A file').meta({ discord: 'attachment' }),
      ...Object.fromEntries(
        Array.from({ length: 6 }, (_, n) => [
          `option_${n}`.padEnd(32, 'x'),
          z
            .string()
            .max(3_999 + n)
            .optional()
            .describe('d'.repeat(98 + n)),
        ]),
      ),
    }),
    answer: () => ({ kind: 'help', commands: [] }),
  });

  beforeAll(async () => {
    const article = (length: number) =>
      `---\nheadline: ${'h'.repeat(300)}\npublisher: ${'p'.repeat(99)}\ndatePublished: 2030-05-01\nurl: https://pier.example/${'u'.repeat(491)}\n---\n${paragraph(length)}\n\n${paragraph(length)}\n\n${paragraph(length)}\n`;
    test = await startBot({
      commands: [sized, help, form],
      articles: Object.fromEntries(LENGTHS.map((length) => [`p${length}.md`, article(length)])),
    });
  });
  afterAll(async () => {
    expect(test.discord.refusals.map(String)).toEqual([]);
    expect(test.outcomes.filter(({ ending }) => ending !== 'answered')).toEqual([]);
    await test.close();
  });

  async function shown(interaction: InteractionRecord): Promise<LocalMessage> {
    await interaction.answered();
    const found = interaction.followUps.at(-1) ?? interaction.message;
    if (!found) throw new Error('no message');
    return found;
  }
  const charactersOf = ({ components }: LocalMessage) =>
    textsOf(components).reduce((sum, text) => sum + text.length, 0);

  it.each(LENGTHS)(
    'is taken, tells that it was shortened when it was, and shows its context: %i',
    async (size) => {
      const answer = await shown(test.discord.slash('sized', { size: `${size}` }));
      const { text } = readMessage(answer);
      expect(text.includes('1 excerpt shortened (…)')).toBe(size > 600);
      const context = await shown(test.discord.choose(answer, 'context'));
      expect(charactersOf(context)).toBeLessThanOrEqual(4_000);
      const seen = readMessage(context);
      expect(seen.quotes.length < 3 || seen.quotes.some((quote) => quote.includes('…'))).toBe(
        seen.text.includes('left out') || seen.text.includes('shortened'),
      );
    },
  );

  it.each([24, 25, 26, 40])('is taken with %i excerpts, page for page', async (times) => {
    let message = await shown(test.discord.slash('sized', { size: '600', times: `${times}` }));
    for (;;) {
      const [, at, of] = /page (\d+) of (\d+)/.exec(readMessage(message).text) ?? [];
      expect(menuOptions(message).length).toBeLessThanOrEqual(25);
      if (at === of) break;
      message = await shown(test.discord.press(message, 'More'));
    }
  });

  it.each([99, 100, 101, 119, 120, 121, 160, 161, 5_000])(
    'is taken with texts of %i characters',
    async (size) => {
      const message = await shown(test.discord.slash('long-help', { size: `${size}` }));
      expect(charactersOf(message)).toBeLessThanOrEqual(4_000);
    },
  );

  it.each([1_999, 2_000, 2_001, 4_000])(
    'is taken for a message of %i characters in its menu',
    async (size) => {
      const message = await shown(test.discord.menu('Find sources', paragraph(size)));
      expect(readMessage(message).text).toContain('Find sources: The ferry company');
    },
  );

  it('asks in a form for five things at most, each within its limits', async () => {
    const { modal } = await test.discord.slash('form', {}, { user: OWNER, guild: HOME }).answered();
    const inputs = asJson(modal?.['components']);
    expect(inputs).toHaveLength(5);
    for (const { component, description } of inputs) {
      expect(Number((component as Json)['max_length'])).toBeLessThanOrEqual(4_000);
      expect(String(description).length).toBeLessThanOrEqual(100);
    }
  });
});

describe('a refusal', () => {
  it('is told although it names articles with very long names', async () => {
    const path = (first: string) =>
      `${first}/${['*', '_', '['].map((mark) => mark.repeat(240)).join('/')}.md`;
    const articles = Object.fromEntries(
      ['pier-one', 'pier-two', 'pier-three'].map((name) => [
        path(name),
        'The ferry sails from the pier at noon every day.',
      ]),
    );
    const deep = await startBot({ commands: realCommands, articles });
    const { message } = await deep.discord.slash('quote', { source: 'pier' }).answered();
    expect(message && readMessage(message).text).toContain('There is no article “pier”. Near: ');
    expect(deep.discord.refusals).toEqual([]);
    await deep.close();
  });
});

describe('a proposal', () => {
  const name = 'Harbour and Quay '.repeat(11).trim();
  const story = [
    `---\nheadline: Piers\npublisher: ${name}\ndatePublished: 2030-06-01\n---\n`,
    '“The ferry sails at noon on every single day,” said Ada Moyo, the harbour master of the town, on Monday.',
  ].join('\n');
  let long: BotUnderTest;
  beforeAll(async () => {
    long = await startBot({
      commands: realCommands,
      articles: { [`${'quay-'.repeat(45)}/${'pier-'.repeat(45)}.md`]: story },
      config: { moderatorUserIds: [OWNER.id] },
    });
  });
  afterAll(() => long.close());

  it.each<[string, string, Record<string, string>?]>([
    ['sources', 'article'],
    ['sources', 'publisher'],
    ['ask', 'source', { question: 'When does the ferry sail?' }],
    ['quote', 'source'],
    ['quote', 'speaker'],
    ['article remove', 'article'],
  ])('of /%s %s can be taken, however long what it stands for', async (command, option, others = {}) => {
    const where = { user: OWNER, guild: HOME };
    const { choices } = await long.discord.complete(command, { [option]: '' }, option, where).answered();
    for (const { name: seen, value } of choices ?? []) {
      for (const given of [seen, value]) {
        const asked = long.discord.slash(command, { ...others, [option]: String(given) }, where);
        const { message, followUps } = await asked.answered();
        const text = readMessage(followUps.at(-1) ?? message ?? { components: [] }).text;
        expect(text).not.toContain('too long');
        expect(text).toContain(/sources|remove/.test(command) ? 'Piers' : 'ferry sails at noon');
      }
    }
    expect(choices?.length).toBeGreaterThan(0);
  });
});
