import { beforeAll, describe, expect, it } from 'vitest';
import { openSeeds } from './ask-the-seeds.ts';

let seeds: Awaited<ReturnType<typeof openSeeds>>;
beforeAll(async () => {
  seeds = await openSeeds('2025-06-20');
});

describe('what Nasirzadeh said', () => {
  it.each(['nasirzadeh', 'Aziz Nasirzadeh', 'nasirzade', 'defense minister nasirzadeh'])(
    'is found by “%s”: two translations, each with source, day and role',
    async (name) => {
      const { speaker, quotes } = await seeds.ask(`/quote ${name}`, 'quotes');
      expect(speaker).toBe('Aziz Nasirzadeh');
      const long = quotes.filter(({ text }) => text.includes('target them'));
      expect(long.map(({ citation }) => citation.article).toSorted()).toEqual([
        'al-monitor-2025-06-11',
        'the-new-region-2025-06-11',
      ]);
      for (const quote of quotes) {
        expect(quote.citation.datePublished).toBe('2025-06-11');
        expect(quote.role).toContain('Defense Minister');
      }
    },
  );
});

describe('what the State Department said', () => {
  it('shows the statement that three articles carry once, with all three sources', async () => {
    const { quotes } = await seeds.ask('/quote state department', 'quotes');
    const statement = quotes.filter(({ text }) => /President (?:\[Donald\] )?Trump is committed/.test(text));
    expect(statement).toHaveLength(1);
    const articles = [statement[0]?.citation, ...(statement[0]?.alsoIn ?? [])].map(
      (citation) => citation?.article,
    );
    expect(articles.toSorted()).toEqual([
      'al-monitor-2025-06-11',
      'politico-2025-06-11',
      'the-new-region-2025-06-11',
    ]);
  });

  it('gathers its officials and spokespeople', async () => {
    const { quotes } = await seeds.ask('/quote state department', 'quotes');
    const articles = new Set(quotes.map(({ citation }) => citation.article));
    expect([...articles]).toEqual(
      expect.arrayContaining(['washington-post-2020-12-02', 'london-daily-2020-09-28']),
    );
  });
});

describe('quotations in the seeds', () => {
  it('include the single-quoted podcast lines of Trump', async () => {
    const { quotes } = await seeds.ask('/quote trump source:politico-2025-06-11', 'quotes');
    expect(quotes.map(({ text }) => text).join(' ')).toContain("I don't know");
    expect(quotes.map(({ text }) => text).join(' ')).toContain('less confident about it');
    for (const { text } of quotes) expect(text).not.toContain('Pod Force One');
  });

  it('are never the names that stand in marks', async () => {
    const { articles } = await seeds.ask('/sources', 'sources');
    for (const { id } of articles) {
      const { quotes } = await seeds.ask(`/quote source:${id}`, 'quotes');
      for (const { text } of quotes)
        expect(['Green Zone', 'Pod Force One']).not.toContain(text.replace(/[’'”"]$/, ''));
    }
  });

  it('are newest first', async () => {
    const { quotes } = await seeds.ask('/quote state department', 'quotes');
    const days = quotes.map(({ citation }) => citation.datePublished ?? '');
    expect(days).toEqual(days.toSorted().reverse());
  });
});

describe('questions to the seeds', () => {
  it('lead with the sentence that says how many troops remain', async () => {
    const answer = await seeds.ask('/ask how many US troops remain in Iraq', 'passages');
    expect(answer.answered).toBe(true);
    expect(answer.excerpts[0]?.citation.exact).toContain('about 2,500 U.S. troops remaining in Iraq');
  });

  it('are refused when the articles do not answer them', async () => {
    const answer = await seeds.ask('/ask who won the world cup', 'passages');
    expect(answer.answered).toBe(false);
  });

  it('need no command', async () => {
    const reply = await seeds.line('how many US troops remain in Iraq');
    expect(reply).toMatchObject({ command: 'ask', answer: { kind: 'passages' } });
  });
});

describe('the list of sources', () => {
  it('has the five articles with their ids, days and publishers', async () => {
    const { articles } = await seeds.ask('/sources', 'sources');
    expect(articles.map(({ id, publisher, datePublished }) => [id, publisher, datePublished])).toEqual(
      expect.arrayContaining([
        ['al-monitor-2025-06-11', 'Al-Monitor', '2025-06-11'],
        ['the-new-region-2025-06-11', 'The New Region', '2025-06-11'],
        ['politico-2025-06-11', 'Politico', '2025-06-11'],
        ['washington-post-2020-12-02', 'The Washington Post', '2020-12-02'],
        ['london-daily-2020-09-28', 'London Daily', '2020-09-28'],
      ]),
    );
  });

  it('reports the page date that contradicts the day of the article', async () => {
    const { articles } = await seeds.ask('/sources article:london-daily-2020-09-28', 'sources');
    expect(articles).toHaveLength(1);
    expect(articles[0]?.problems.join(' ')).toContain('2025');
    expect(articles[0]?.removed.length).toBeGreaterThan(0);
  });

  it('offers near ids for one that does not exist', async () => {
    const reply = await seeds.line('/sources article:politico-2025-06-12');
    expect(reply).toMatchObject({
      error: { code: 'invalid-option', message: expect.stringContaining('politico-2025-06-11') },
    });
  });
});

describe('help', () => {
  it('shows every command with an example that works', async () => {
    const { commands } = await seeds.ask('/help', 'help');
    expect(commands.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['status', 'quote', 'ask', 'timeline', 'sources', 'reload', 'help']),
    );
    const harmless = commands.filter(({ name }) => !name.startsWith('article') && name !== 'reload');
    for (const { example } of harmless) expect(await seeds.line(example)).toHaveProperty('answer');
  });
});
