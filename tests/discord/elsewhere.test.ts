import { afterEach, describe, expect, it } from 'vitest';
import { withSources } from '../../src/answers/with-sources.ts';
import { postAlert } from '../../src/discord/post-alert.ts';
import { type BotUnderTest, startBot } from '../support/discord/bot-under-test.ts';
import { readMessage } from '../support/discord/read-message.ts';
import { ALICE, ELSEWHERE, HOME, MANAGE_SERVER } from '../support/discord/world.ts';
import { excerptAt, HARBOUR_NEWS, MADE_UP, slowCommand } from './made-up.ts';

let test: BotUnderTest;
afterEach(() => test.close());

describe('for who installed the bot for themselves, in a server that has not', () => {
  const where = { user: ALICE, guild: ELSEWHERE, userInstalled: true, permissions: MANAGE_SERVER };

  it('questions are answered', async () => {
    test = await startBot({ commands: MADE_UP, articles: HARBOUR_NEWS });
    const { message } = await test.discord.slash('status', { place: 'Lusaka' }, where).answered();
    expect(message && readMessage(message).text).toContain('US Embassy Lusaka');
  });

  it('managing that server makes nobody a moderator', async () => {
    test = await startBot({ commands: MADE_UP, articles: HARBOUR_NEWS, config: { guildId: HOME.id } });
    const { message } = await test.discord.slash('reload', {}, where).answered();
    expect(message && readMessage(message).text).toContain('Only moderators');
  });
});

describe('an edit of a deferred answer', () => {
  it.each([429, 500, 502])('that Discord answers %i is sent again', async (status) => {
    const slow = slowCommand();
    test = await startBot({ commands: [slow.command], articles: HARBOUR_NEWS });
    const interaction = test.discord.slash('slow');
    await interaction.acknowledged();
    test.discord.faults.push({ path: /@original$/, status, retryAfterS: 0.05 });
    slow.finish();
    const { message } = await interaction.answered();
    expect(message && readMessage(message).text).toContain('No article');
  });
});

describe('an alert', () => {
  it('names what changed, with its evidence and source, and pings nobody', async () => {
    test = await startBot({ commands: MADE_UP, articles: HARBOUR_NEWS });
    const knowledge = test.library.current;
    const change = {
      place: 'Lusaka',
      sendingState: 'United States',
      post: 'Embassy Lusaka',
      from: null,
      to: 'ordered-departure' as const,
      evidence: excerptAt({ knowledge }, 'two', 1),
    };
    const { sources, corpusVersion } = withSources(knowledge, {
      kind: 'passages',
      answered: true,
      excerpts: [change.evidence],
      suggestions: [],
      seeAlso: [],
    });
    const next = test.discord.nextMessage();
    const alert = { sources, corpusVersion, statusChanges: [change] };
    expect(await postAlert(test.bot.client, HOME.channelId, alert)).toBe(true);
    const message = await next;
    const { text, quotes } = readMessage(message);
    expect(text).toContain('1 mission status changed');
    expect(text).toContain('no status → ordered departure');
    expect(quotes[0]).toContain('nobody had been asked to leave. [1]');
    expect(text).toContain('[1] Pier Post');
    expect(message.allowedMentions).toMatchObject({ parse: [] });
    expect(await postAlert(test.bot.client, HOME.channelId, { ...alert, statusChanges: [] })).toBe(false);
  });
});
