import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { completer } from '../../src/answers/completion.ts';
import { prepareCompletions } from '../../src/answers/prepare-completions.ts';
import { suggestArticles } from '../../src/answers/suggest-articles.ts';
import { suggestPlaces } from '../../src/answers/suggest-places.ts';
import { suggestPublishers } from '../../src/answers/suggest-publishers.ts';
import { suggestSpeakers } from '../../src/answers/suggest-speakers.ts';
import { suggestStates } from '../../src/answers/suggest-states.ts';
import type { Steps } from '../../src/knowledge/in-slices.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { file, knowledgeOf, seeds } from './missions/knowledge-of.ts';

const names = (proposals: readonly { name: string }[]) => proposals.map(({ name }) => name);
const values = (proposals: readonly { value: string }[]) => proposals.map(({ value }) => value);

function* listed(items: readonly string[]): Steps<readonly string[]> {
  yield;
  return items;
}

describe('a completion', async () => {
  const knowledge = await seeds();
  const itself = { names: (name: string) => [name], show: (name: string) => ({ name, value: name }) };
  const complete = completer<string>({
    ...itself,
    list: () =>
      listed(['Old Harbour Union', 'Harbour', 'Union of Harbours', 'Harbour Board', 'The Ferry Company']),
    also: (name) => (name === 'The Ferry Company' ? ['harbour master'] : []),
  });
  const found = (typed: string) => names(complete(knowledge, typed));

  it('has the exact one first, then beginnings, then beginnings of words, then other words, each in the order of the list', () => {
    expect(found('harbour')).toEqual([
      'Harbour',
      'Harbour Board',
      'Old Harbour Union',
      'Union of Harbours',
      'The Ferry Company',
    ]);
  });

  it('takes words in any order, half typed, without case and accents', () => {
    expect(found('UNION hárb')).toEqual(['Old Harbour Union', 'Union of Harbours']);
  });

  it('forgives typing errors when nothing else fits', () => {
    expect(found('harbuor board')).toEqual(['Harbour Board']);
    expect(found('ferri')).toEqual(['The Ferry Company']);
  });

  it('has nothing for what is like nothing, and all for nothing typed', () => {
    expect(found('zzzz')).toEqual([]);
    expect(found('x'.repeat(6_000))).toEqual([]);
    expect(found('')).toHaveLength(5);
    expect(found(' , ')).toHaveLength(5);
  });

  it('has nothing left to prepare once its list was prepared in steps, or something was typed', async () => {
    let lists = 0;
    const counted = completer<string>({
      ...itself,
      list() {
        lists += 1;
        return listed(['Quay', 'Quarry']);
      },
    });
    const steps = [...counted.prepare(knowledge)];
    expect(steps.length).toBeGreaterThan(4);
    expect(names(counted(knowledge, 'quarr'))).toEqual(['Quarry']);
    expect(names(counted(knowledge, 'qaurry'))).toEqual(['Quarry']);
    expect([...counted.prepare(knowledge)]).toEqual([]);
    expect(lists).toBe(1);
  });

  it('proposes at most 25', () => {
    const many = completer<string>({
      ...itself,
      list: () => listed(Array.from({ length: 1_000 }, (_, n) => `pier ${n}`)),
    });
    expect(many(knowledge, '')).toHaveLength(25);
    expect(many(knowledge, 'pier')).toHaveLength(25);
    expect(values(many(knowledge, 'pier 999'))).toEqual(['pier 999']);
    expect(completer<string>({ ...itself, list: () => listed([]) })(knowledge, 'pier')).toEqual([]);
  });
});

describe('the proposals from the seeds', async () => {
  const knowledge = await seeds();

  it('name an article by publisher, day and headline, and find it by each of them and by its id', () => {
    const [first] = suggestArticles(knowledge, 'politico');
    expect(first?.name).toBe(
      'Politico, 11 Jun 2025: US diplomats ordered to leave Iraq embassy over unspecified security threats',
    );
    for (const typed of [
      'politico-2025-06-11',
      'unspecified secur',
      first?.name ?? '',
      'politco',
      'leave embassy',
    ])
      expect(values(suggestArticles(knowledge, typed))).toContain('politico-2025-06-11');
    expect(suggestArticles(knowledge, '')).toHaveLength(5);
    expect(values(suggestArticles(knowledge, '')).at(-1)).toBe('london-daily-2020-09-28');
  });

  it('name a speaker with a role, from the first letter on', () => {
    for (const typed of ['n', 'nas', 'aziz', 'defense minister', 'nasirzade', 'minister aziz'])
      expect(values(suggestSpeakers(knowledge, typed))).toContain('Aziz Nasirzadeh');
    expect(names(suggestSpeakers(knowledge, 'aziz n'))[0]).toMatch(/^Aziz Nasirzadeh, .+ \(\d quotations\)$/);
    expect(values(suggestSpeakers(knowledge, 'state dep'))[0]).toBe('State Department');
  });

  it('name publishers and sending states, the most frequent first', () => {
    expect(values(suggestPublishers(knowledge, 'post'))).toEqual(['The Washington Post']);
    expect(values(suggestStates(knowledge, ''))[0]).toBe('United States');
    expect(values(suggestStates(knowledge, 'americ'))).toEqual(['United States']);
  });

  it('name places, also after the word embassy', () => {
    expect(names(suggestPlaces(knowledge, 'the US embassy in bagh'))[0]).toBe('Baghdad, Iraq');
    expect(names(suggestPlaces(knowledge, 'embassy in the united ar'))[0]).toBe('United Arab Emirates');
    expect(names(suggestPlaces(knowledge, 'b')).slice(0, 2)).toEqual(['Baghdad, Iraq', 'Bahrain']);
    expect(suggestPlaces(knowledge, 'b').every(({ name }) => name.startsWith('B'))).toBe(true);
    expect(names(suggestPlaces(knowledge, 'burma'))).toContain('Myanmar');
  });

  it('are the same for every option that takes an article', () => {
    const context = { knowledge } as never;
    const lists = commands
      .flatMap((entry) => ('subcommands' in entry ? entry.subcommands : [entry]))
      .flatMap(({ suggest }) =>
        [suggest?.['source'], suggest?.['article']].filter((one) => one !== undefined),
      )
      .map((suggest) => suggest(context, 'politico'));
    expect(lists).toHaveLength(4);
    for (const list of lists) expect(list).toEqual(lists[0]);
  });
});

describe('the proposals of other articles', () => {
  it('are all prepared before the articles are served', async () => {
    const knowledge = await knowledgeOf({
      'a.md': file('2024-03-01', 'Canada ordered staff to leave its embassy in Lima, said Ana Ruiz.'),
    });
    let looks = 0;
    const watched = new Proxy(knowledge, {
      get(target: Knowledge, name, receiver) {
        looks += 1;
        return Reflect.get(target, name, receiver);
      },
    });
    await prepareCompletions(watched);
    looks = 0;
    for (const suggest of [suggestArticles, suggestPlaces, suggestPublishers, suggestSpeakers, suggestStates])
      suggest(watched, 'l');
    expect(looks).toBe(0);
  });

  it('are those of the newest state of the articles', async () => {
    const before = await knowledgeOf({
      'a.md': file('2024-03-01', 'Canada ordered staff to leave its embassy in Lima.'),
    });
    const after = await knowledgeOf({
      'b.md': file('2024-03-01', 'Peru ordered staff to leave its embassy in Oslo.'),
    });
    expect(values(suggestArticles(before, ''))).toEqual(['a']);
    expect(values(suggestArticles(after, ''))).toEqual(['b']);
    expect(values(suggestPlaces(before, ''))).toEqual(['Lima, Peru']);
    expect(values(suggestPlaces(after, ''))).toEqual(['Oslo, Norway']);
  });
});
