import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type BotUnderTest, startBot } from '../support/discord/bot-under-test.ts';
import {
  type InteractionRecord,
  isEphemeral,
  type LocalMessage,
} from '../support/discord/interaction-record.ts';
import { type ReadMessage, readMessage } from '../support/discord/read-message.ts';
import { ALICE, BOB, BOT, HOME } from '../support/discord/world.ts';

let test: BotUnderTest;
beforeAll(async () => {
  test = await startBot({
    commands,
    articles: 'seeds',
    today: '2025-06-20',
    config: { moderatorUserIds: [BOB.id] },
  });
});
afterAll(async () => {
  expect(test.discord.refusals.map(String)).toEqual([]);
  expect(test.outcomes.filter(({ ending }) => ending === 'failed')).toEqual([]);
  await test.close();
});

const asModerator = { user: BOB, guild: HOME };

async function messageOf(interaction: InteractionRecord): Promise<LocalMessage> {
  await interaction.answered();
  const found = interaction.followUps.at(-1) ?? interaction.message;
  if (!found) throw new Error('no message');
  return found;
}

const MARKER = /\[(\d+)\]/g;

/** Reads a message, and sees to it that every marker in it has its source in it, and every source a marker. */
function read(message: LocalMessage): ReadMessage {
  const seen = readMessage(message);
  const listed = seen.lines.flatMap((line) => /^\[(\d+)\] .*\S/.exec(line)?.[1] ?? []);
  const elsewhere = seen.lines.filter((line) => !/^\[\d+\] /.test(line)).join('\n');
  const used = [...`${seen.quotes.join('\n')}\n${elsewhere}`.matchAll(MARKER)].map(([, number]) => number);
  expect([...new Set(used)].sort()).toEqual(listed.toSorted());
  return seen;
}

const ask = async (...call: Parameters<BotUnderTest['discord']['slash']>): Promise<ReadMessage> =>
  read(await messageOf(test.discord.slash(...call)));

/** All pages of an answer, turned as its reader would. */
async function allPages(...call: Parameters<BotUnderTest['discord']['slash']>): Promise<ReadMessage[]> {
  const pages: ReadMessage[] = [];
  let message = await messageOf(test.discord.slash(...call));
  for (;;) {
    const page = read(message);
    pages.push(page);
    const [, at, of] = /page (\d+) of (\d+)/.exec(page.text) ?? [];
    if (at === of) return pages;
    message = await messageOf(test.discord.press(message, 'More'));
  }
}

describe('/status', () => {
  it('says where the embassy in Baghdad stands, since when, says who, and who disputes it', async () => {
    const pages = await allPages('status', { place: 'baghdad' });
    const [first] = pages;
    const text = pages.map((page) => page.text).join('\n');
    expect(first?.text).toContain('US Embassy Baghdad: ordered departure, in effect, reported 11 Jun 2025');
    expect(first?.text).toContain('nonessential personnel');
    expect(text).toContain('According to:');
    expect(text).toMatch(/Reasons disputed by .*Iraqi government source/);
    expect(text).toContain('has not recorded any security indicators');
    expect(text).toMatch(/\[\d\] Politico · .*<t:1749643200:D> \(<t:1749643200:R>\)/);
    expect(text).toMatch(/\[\d\] (?:Al-Monitor|The New Region) · /);
    expect(text).toMatch(/newest article: 11 Jun 2025\n.*version \w+/);
    expect(first?.text).toContain('▰▰▰▱ step 3 of 4: staff or families must leave');
  });

  it('puts the dispute on the first page', async () => {
    const { quotes } = await ask('status', { place: 'baghdad' });
    expect(quotes.join('\n')).toContain('has not recorded any security indicators');
  });

  it('of Iraq holds the embassy and the consulate', async () => {
    const text = (await allPages('status', { place: 'iraq' })).map((page) => page.text).join('\n');
    expect(text).toContain('US Embassy Baghdad: ordered departure, in effect, reported 11 Jun 2025');
    expect(text).toContain('Erbil');
  });

  it('without a place is the overview, the most restricted first', async () => {
    const { lines } = await ask('status');
    const levels = lines.filter((line) => line.includes('▰'));
    expect(levels).toEqual([
      '▰▰▰▱ ordered departure, in effect, reported:',
      '▰▱▱▱ authorized departure, in effect, reported:',
    ]);
    const text = lines.join('\n');
    expect(text).toMatch(
      /ordered departure.*US Embassy Baghdad · .*Erbil · .*authorized departure.*Kuwait · /s,
    );
    expect(text).toMatch(/Bahrain|Manama/);
  });

  it('takes a day, a sending state and privacy', async () => {
    const message = await messageOf(
      test.discord.slash('status', {
        place: 'Baghdad',
        as_of: '2020-12-15',
        from: 'United States',
        private: true,
      }),
    );
    expect(isEphemeral(message)).toBe(true);
    expect(read(message).text).toContain('reduced staffing, in effect, reported 2 Dec 2020');
  });

  it('says plainly when nothing is reported, and what is said of the place', async () => {
    const { text, quotes } = await ask('status', { place: 'tehran' });
    expect(text).toContain('Tehran, Iran: no mission status reported');
    expect(quotes.length).toBeGreaterThan(0);
  });

  it('offers near names for a place that it does not know', async () => {
    const { text, buttons } = await ask('status', { place: 'atlantis' });
    expect(text).toContain('not a place I know');
    expect(buttons.length).toBeGreaterThan(0);
  });

  it('says what a day may look like', async () => {
    const message = await messageOf(test.discord.slash('status', { place: 'iraq', as_of: 'whenever' }));
    expect(isEphemeral(message)).toBe(true);
    expect(read(message).text).toMatch(/Accepted: \d{4}-\d{2}-\d{2}/);
  });
});

describe('/quote', () => {
  it('shows what Nasirzadeh said in both articles, with role and day', async () => {
    const pages = await allPages('quote', { speaker: 'nasirzadeh' });
    const text = pages.map((page) => page.text).join('\n');
    expect(text).toContain('Aziz Nasirzadeh');
    expect(text).toContain('Defense Minister · 11 Jun 2025');
    expect(text).toMatch(/\[\d\] Al-Monitor · /);
    expect(text).toMatch(/\[\d\] The New Region · /);
    expect(
      pages.flatMap(({ quotes }) => quotes).filter((quote) => quote.includes('target them')),
    ).toHaveLength(2);
  });

  it('takes words, an article and privacy as well', async () => {
    const message = await messageOf(
      test.discord.slash('quote', {
        speaker: 'trump',
        about: 'confident',
        source: 'politico-2025-06-11',
        private: true,
      }),
    );
    expect(isEphemeral(message)).toBe(true);
    expect(read(message).quotes.join('\n')).toContain('less confident about it');
  });

  it('wants at least one of them', async () => {
    expect((await ask('quote')).text).toContain('Say whose words');
  });
});

describe('/ask', () => {
  it('leads with the sentence that says how many troops remain', async () => {
    const { quotes } = await ask('ask', { question: 'how many US troops remain in Iraq' });
    expect(quotes[0]).toContain('about 2,500 U.S. troops remaining in Iraq');
  });

  it('takes an article, days and privacy', async () => {
    const message = await messageOf(
      test.discord.slash('ask', {
        question: 'rocket attacks on the embassy',
        source: 'washington-post-2020-12-02',
        since: '2020-12-01',
        until: '2020-12-31',
        private: true,
      }),
    );
    expect(isEphemeral(message)).toBe(true);
    const { text, lines } = read(message);
    expect(text).toContain('What the articles say');
    expect(lines.filter((line) => /^\[\d+\] /.test(line))).toEqual([
      expect.stringContaining('The Washington Post'),
    ]);
  });

  it('says that the articles do not answer what they do not answer', async () => {
    expect((await ask('ask', { question: 'who won the world cup' })).text).toMatch(
      /don’t answer that|say nothing about that/,
    );
  });
});

describe('/timeline', () => {
  it('lists the reports on Iraq by day, with a picture of them', async () => {
    const message = await messageOf(test.discord.slash('timeline', { place: 'iraq' }));
    expect([...message.files.keys()]).toEqual(['timeline.png']);
    expect(message.files.get('timeline.png')?.subarray(1, 4).toString()).toBe('PNG');
    const text = (await allPages('timeline', { place: 'iraq' })).map((page) => page.text).join('\n');
    const days = ['11 Jun 2025', '2 Dec 2020', '28 Sep 2020', 'May 2019'].map((day) =>
      text.indexOf(`\n${day}\n`),
    );
    expect(days.every((at) => at >= 0)).toBe(true);
  });

  it('has the newest reports first, says so, and counts the sources from there', async () => {
    const [first] = await allPages('timeline', { place: 'iraq' });
    expect(first?.text).toContain('Iraq: 36 reports, May 2019 to 11 Jun 2025\nnewest first\n');
    expect(first?.text).toMatch(/\n11 Jun 2025\n[●○✕] .*\n\[1\] .* <t:1749643200:D>/s);
  });

  it('of one day has no picture, for there is nothing to see of time', async () => {
    const message = await messageOf(test.discord.slash('timeline', { place: 'kuwait' }));
    expect([...message.files.keys()]).toEqual([]);
    expect(read(message).text).toContain('Kuwait: 1 report, 11 Jun 2025');
    expect(read(message).text).not.toContain('newest first');
  });

  it('takes days and privacy', async () => {
    const message = await messageOf(
      test.discord.slash('timeline', {
        place: 'iraq',
        since: '2020-11-01',
        until: '2020-12-31',
        private: true,
      }),
    );
    expect(isEphemeral(message)).toBe(true);
    const { text } = read(message);
    expect(text).toContain('2 Dec 2020');
    expect(text).not.toContain('28 Sep 2020:');
    expect(text).not.toContain('[1] Politico');
  });
});

describe('what finds nothing', () => {
  const pressed = async (name: string, options: Record<string, string>, label: string) =>
    read(await messageOf(test.discord.press(await messageOf(test.discord.slash(name, options)), label)));

  it('for a sending state says whose missions were looked for, and offers all', async () => {
    const options = { place: 'baghdad', from: 'Germany' };
    expect((await ask('status', options)).text).toContain(
      'Baghdad, Iraq: no mission status of Germany reported as of 20 Jun 2025',
    );
    expect((await pressed('status', options, 'All sending states')).text).toContain('US Embassy Baghdad:');
  });

  it('for some days says for which, and offers all', async () => {
    const options = { place: 'iraq', since: '2025-06-12' };
    expect((await ask('timeline', options)).text).toContain(
      'Iraq: no report on a mission there from 12 Jun 2025 on',
    );
    expect((await pressed('timeline', options, 'All days')).text).toContain('Iraq: 36 reports');
  });

  it('for a place of which nothing is reported offers every post', async () => {
    for (const name of ['status', 'timeline'])
      expect((await pressed(name, { place: 'ulan bator' }, 'Every post')).text).toContain(
        'posts not at normal operations',
      );
  });

  it.each([
    ['timeline', { place: 'iraq', since: '2025', until: '2020' }, '“2020” is before “2025”'],
    ['ask', { question: 'who left?', since: 'May 2025', until: '2025-04-01' }, 'is before “May 2025”'],
    ['quote', { about: '🔥🔥🔥' }, '“🔥🔥🔥” has no words to look for'],
  ])('for it makes no sense is refused in private: /%s', async (name, options, said) => {
    const message = await messageOf(test.discord.slash(name, options));
    expect(read(message).text).toContain(said);
    expect(isEphemeral(message)).toBe(true);
  });
});

describe('/sources', () => {
  it('lists the five articles', async () => {
    const text = (await allPages('sources')).map((page) => page.text).join('\n');
    expect(text).toContain('5 articles');
    for (const publisher of [
      'Politico',
      'Al-Monitor',
      'The New Region',
      'The Washington Post',
      'London Daily',
    ])
      expect(text).toContain(publisher);
  });

  it('shows one in full, with what is masked in it', async () => {
    const { text } = await ask('sources', { article: 'london-daily-2020-09-28', private: true });
    expect(text).toContain('never shown');
    expect(text).toMatch(/⚠ .*2025/);
  });

  it('takes a publisher', async () => {
    const { text } = await ask('sources', { publisher: 'politico' });
    expect(text).toContain('1 article');
  });
});

describe('/reload', () => {
  it('is a moderator’s', async () => {
    expect((await ask('reload', {}, asModerator)).text).toContain('nothing changed in 5 articles');
    expect((await ask('reload', { confirm: true }, asModerator)).text).toContain('nothing changed');
  });

  it('is nobody else’s', async () => {
    const message = await messageOf(test.discord.slash('reload'));
    expect(isEphemeral(message)).toBe(true);
    expect(read(message).text).toContain('Only moderators');
  });
});

describe('/article', () => {
  it('shows how an article would be read before anything is changed', async () => {
    const { text } = await ask(
      'article add',
      {
        text: 'The embassy of Norway in Lima remains open, the foreign ministry in Oslo said on Monday. '.repeat(
          9,
        ),
        headline: 'Norway stays in Lima',
        publisher: 'Fjord Post',
        date: '2025-06-19',
        link: 'https://fjord.example/lima',
      },
      asModerator,
    );
    expect(text).toContain('Not added yet');
    expect(text).toContain('Norway stays in Lima');
    expect(text).toContain('Published: 19 Jun 2025');
    expect(test.library.current.analyses.size).toBe(5);
  });

  it('shows which article would go', async () => {
    const { text, buttons } = await ask('article remove', { article: 'politico-2025-06-11' }, asModerator);
    expect(text).toContain('Not removed yet');
    expect(buttons.length).toBeGreaterThan(0);
    expect(test.library.current.analyses.size).toBe(5);
  });

  it.each(['article add', 'article remove', 'article undo', 'article log'])(
    '%s is a moderator’s',
    async (name) => {
      const options = name === 'article remove' ? { article: 'politico-2025-06-11' } : {};
      expect((await ask(name, options)).text).toContain('Only moderators');
    },
  );

  it('log and undo have nothing to tell before anything was done', async () => {
    expect((await ask('article undo', {}, asModerator)).text).toContain('Nothing was changed');
    expect((await ask('article log', {}, asModerator)).text).toContain('What was done');
  });
});

describe('/help', () => {
  it('shows every command with an example', async () => {
    const text = (await allPages('help')).map((page) => page.text).join('\n');
    for (const { name } of commands) expect(text).toContain(`/${name}`);
    expect(text).toContain('/status place:Baghdad');
  });

  it('shows how a file is given in Discord, no path of a machine', async () => {
    const { text } = await ask('help', { command: 'article' });
    expect(text).toContain('/article add, with a file attached');
    expect(text).not.toContain('./');
  });

  it('explains one with its options', async () => {
    const { text } = await ask('help', { command: 'status' });
    for (const option of ['place', 'as_of', 'from']) expect(text).toContain(`${option} (optional)`);
  });
});

describe('the completion', () => {
  const choices = async (name: string, option: string, typed: string, where = { user: ALICE, guild: HOME }) =>
    ((await test.discord.complete(name, { [option]: typed }, option, where).answered()).choices ?? []).map(
      ({ value }) => String(value),
    );

  it.each([
    ['status', 'place', 'bagh', 'Baghdad, Iraq'],
    ['status', 'from', 'united st', 'United States'],
    ['quote', 'speaker', 'nasir', 'Aziz Nasirzadeh'],
    ['quote', 'source', 'politico', 'politico-2025-06-11'],
    ['ask', 'source', 'al-mon', 'al-monitor-2025-06-11'],
    ['timeline', 'place', 'kuw', 'Kuwait'],
    ['sources', 'article', 'politico', 'politico-2025-06-11'],
    ['sources', 'publisher', 'wash', 'The Washington Post'],
    ['help', 'command', 'st', 'status'],
  ])('of /%s %s:%s proposes it', async (name, option, typed, value) => {
    expect(await choices(name, option, typed)).toContain(value);
  });

  it('proposes what is asked most before anything is typed', async () => {
    expect(await choices('status', 'place', '')).toContain('Baghdad, Iraq');
    expect((await choices('quote', 'speaker', '')).length).toBeGreaterThan(0);
  });

  it('proposes to moderators alone what only they may use', async () => {
    expect(await choices('article remove', 'article', 'politico', asModerator)).toEqual([
      'politico-2025-06-11',
    ]);
    expect(await choices('article remove', 'article', 'politico')).toEqual([]);
  });
});

describe('in plain words', () => {
  it.each(['👋', 'hello!', 'Thanks a lot', 'https://example.org/x'])(
    'a mention that asks for nothing is told what can be asked: %s',
    async (content) => {
      const next = test.discord.nextMessage();
      test.discord.say(`<@${BOT.id}> ${content}`);
      const { text } = read(await next);
      expect(text).toContain('Ask me something, for example:');
      expect(text).not.toContain('The articles');
    },
  );

  it('the menu of a message without words says that there are none', async () => {
    for (const content of ['👍', 'https://example.org/x']) {
      const message = await messageOf(test.discord.menu('Find sources', content));
      expect(read(message).text).toContain('no words in that message');
    }
  });

  it('a mention gets the command that answers it', async () => {
    const next = test.discord.nextMessage();
    test.discord.say(`<@${BOT.id}> is the embassy in Kuwait open?`);
    const { text } = read(await next);
    expect(text).toContain('/status place: Kuwait');
    expect(text).toContain('authorized departure, in effect');
  });

  it('a direct message gets the passages', async () => {
    const next = test.discord.nextMessage();
    test.discord.say('how many US troops remain in Iraq?', { user: ALICE, guild: null });
    expect(read(await next).quotes[0]).toContain('about 2,500 U.S. troops');
  });
});

describe('the menu of a message', () => {
  it('tells first where the articles say otherwise, in private, with pages, context and sharing', async () => {
    const text = 'The US embassy in Kuwait has been closed and all staff evacuated.';
    const message = await messageOf(test.discord.menu('Find sources', text));
    expect(isEphemeral(message)).toBe(true);
    const { lines, quotes, buttons } = read(message);
    expect(lines[0]).toBe(`Find sources: ${text}`);
    expect(lines[1]).toBe('The articles say otherwise of 1 mission');
    expect(lines.join('\n')).toContain('US mission in Kuwait: authorized departure, in effect');
    expect(lines.join('\n')).toContain('The message says otherwise: suspended operations, in effect');
    expect(quotes[0]).toMatch(/from Bahrain and Kuwait.*\[1\]$/s);
    expect(buttons).toContain('Share');
    const context = await messageOf(test.discord.choose(message, 'context'));
    expect(readMessage(context).text).toContain('In context');
    expect(read(await messageOf(test.discord.press(message, 'More'))).text).toContain('page 2 of');
  });

  it('shows who disputes what the articles say', async () => {
    const { text } = read(
      await messageOf(
        test.discord.menu('Find sources', 'Staff are ordered out of the US embassy in Baghdad!'),
      ),
    );
    expect(text).toMatch(/Reasons disputed by .*Iraqi government source/);
  });
});
