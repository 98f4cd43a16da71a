import { describe, expect, it } from 'vitest';
import { InvalidOption } from '../../src/answers/invalid-option.ts';
import { answerOverview } from '../../src/answers/overview.ts';
import { answerStatus } from '../../src/answers/status.ts';
import { statusChanges } from '../../src/answers/status-changes.ts';
import { suggestPlaces } from '../../src/answers/suggest-places.ts';
import { answerTimeline } from '../../src/answers/timeline.ts';
import { citationsOf } from '../../src/answers/with-sources.ts';
import { file, knowledgeOf, seeds } from './missions/knowledge-of.ts';

describe('the status of a place, from the seeds', async () => {
  const knowledge = await seeds();
  const status = (place: string, asOf = '2025-06-20') => answerStatus(knowledge, { place, asOf });

  it('says ordered departure for Baghdad, with evidence, dispute and history', () => {
    const [mission, ...others] = status('baghdad').missions;
    expect(others).toEqual([]);
    expect(mission).toMatchObject({
      sendingState: 'United States',
      post: 'Embassy Baghdad',
      level: 'ordered-departure',
      modality: 'in-effect',
      reportedOn: '2025-06-11',
      possiblyLapsed: false,
    });
    expect(mission?.scope).toContain('nonessential personnel');
    const articles = mission?.evidence.map(({ citation }) => citation.article);
    expect(articles).toContain('politico-2025-06-11');
    expect(
      articles?.some(
        (article) => article === 'al-monitor-2025-06-11' || article === 'the-new-region-2025-06-11',
      ),
    ).toBe(true);
    expect(mission?.disputes.map(({ attribution }) => attribution)).toContainEqual({
      name: 'An Iraqi government source',
      kind: 'host-government',
    });
    expect(mission?.history).toContainEqual(
      expect.objectContaining({ level: 'reduced-staffing', modality: 'in-effect', reportedOn: '2020-12-02' }),
    );
    expect(mission?.history).toContainEqual(
      expect.objectContaining({
        level: 'suspended-operations',
        modality: 'considered',
        reportedOn: '2020-09-28',
      }),
    );
    expect(mission?.history).toContainEqual(
      expect.objectContaining({ level: 'ordered-departure', modality: 'in-effect', effectiveOn: '2019-05' }),
    );
  });

  it('marks a departure status older than 180 days as possibly lapsed', () => {
    expect(status('baghdad', '2025-12-08').missions[0]?.possiblyLapsed).toBe(false);
    expect(status('baghdad', '2025-12-09').missions[0]?.possiblyLapsed).toBe(true);
  });

  it('agrees for the country and for the other post that the order covers', () => {
    expect(status('iraq').missions.map(({ level }) => level)).toEqual([
      'ordered-departure',
      'ordered-departure',
    ]);
    expect(status('erbil').missions).toMatchObject([
      { sendingState: 'United States', level: 'ordered-departure', modality: 'in-effect' },
    ]);
  });

  it.each(['bahrain', 'kuwait', 'Manama'])('says authorized departure for %s', (place) => {
    expect(status(place).missions).toMatchObject([
      {
        level: 'authorized-departure',
        modality: 'in-effect',
        scope: ['nonessential personnel', 'family members'],
      },
    ]);
  });

  it('answers for a day in the past from what was published by then', () => {
    expect(status('baghdad', '2020-12-15').missions).toMatchObject([
      { level: 'reduced-staffing', modality: 'in-effect', reportedOn: '2020-12-02' },
    ]);
    expect(status('baghdad', '2020-10-01').missions).toMatchObject([
      { level: 'suspended-operations', modality: 'considered' },
    ]);
    expect(status('baghdad', '2020-01-01').missions).toEqual([]);
  });

  it.each(['tehran', 'tel aviv', 'ouagadougou'])(
    'reports nothing for %s and names places with a status',
    (place) => {
      const answer = status(place);
      expect(answer.missions).toEqual([]);
      expect(answer.place).not.toBeNull();
      expect(answer.suggestions).toContain('Baghdad');
    },
  );

  it('says what the articles do say about a place without a status', () => {
    expect(status('tehran').related.length).toBeGreaterThan(0);
  });

  it('says what they say of it by the name that was typed', async () => {
    const fair = await knowledgeOf({
      'fair.md': file('2025-03-01', 'The book fair in Frankfurt opens on Friday, its organisers said.'),
    });
    const answer = answerStatus(fair, { place: 'frankfurt', asOf: '2025-03-02' });
    expect(answer.place?.name).toBe('Frankfurt am Main');
    expect(answer.related.map(({ citation }) => citation.article)).toEqual(['fair']);
  });

  it('does not know Atlantis, and proposes near names', () => {
    const answer = status('atlantis');
    expect(answer.place).toBeNull();
    expect(answer.suggestions).toContain('Atlanta');
  });

  it('keeps to one sending state when asked, and refuses what is none', () => {
    expect(answerStatus(knowledge, { place: 'iraq', asOf: '2025-06-20', from: 'US' }).missions.length).toBe(
      2,
    );
    expect(answerStatus(knowledge, { place: 'iraq', asOf: '2025-06-20', from: 'France' }).missions).toEqual(
      [],
    );
    expect(() => answerStatus(knowledge, { place: 'iraq', asOf: '2025-06-20', from: 'Mordor' })).toThrow(
      InvalidOption,
    );
  });

  it('lists every post away from normal operations, the most restricted first', () => {
    const { missions } = answerOverview(knowledge, { asOf: '2025-06-20' });
    expect(missions.map(({ place }) => place.name)).toEqual(['Baghdad', 'Erbil', 'Bahrain', 'Kuwait']);
  });

  it('tells the timeline of a country by day, the past at its own date', () => {
    const { entries } = answerTimeline(knowledge, { place: 'iraq' });
    const dates = entries.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(dates[0]).toBe('2019-05');
    expect(
      answerTimeline(knowledge, { place: 'iraq', since: '2020-10-01', until: '2020-12-31' }).entries.every(
        ({ date }) => date === '2020-12-02',
      ),
    ).toBe(true);
  });

  it('cites only what stands in the files', () => {
    for (const place of ['baghdad', 'erbil', 'bahrain', 'tehran']) {
      for (const { article, start, end, exact } of citationsOf(status(place))) {
        expect(knowledge.article(article)?.text.slice(start, end)).toBe(exact);
      }
    }
  });

  it('completes places: those with a status when nothing is typed, then by their beginning', () => {
    expect(suggestPlaces(knowledge, '').map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Kuwait', 'Bahrain']),
    );
    expect(suggestPlaces(knowledge, 'bagh')[0]?.name).toBe('Baghdad, Iraq');
    expect(suggestPlaces(knowledge, 'bagdhad').map(({ name }) => name)).toContain('Baghdad, Iraq');
  });
});

describe('episodes', () => {
  it('lets a later report lift what an earlier one ordered, and says so after a reload', async () => {
    const ordered = file(
      '2024-03-01',
      'Canada ordered non-essential staff to leave its embassy in Port-au-Prince on Friday.',
    );
    const lifted = file(
      '2024-03-10',
      'Canada lifted the ordered departure for its embassy in Port-au-Prince.',
    );
    const before = await knowledgeOf({ 'a.md': ordered });
    const after = await knowledgeOf({ 'a.md': ordered, 'b.md': lifted });
    const ask = (asOf: string) => answerStatus(after, { place: 'haiti', asOf }).missions[0];
    expect(ask('2024-03-05')).toMatchObject({ level: 'ordered-departure' });
    expect(ask('2024-03-10')).toMatchObject({
      level: 'normal-operations',
      history: [{ level: 'ordered-departure' }],
    });
    expect(statusChanges(before, after, '2024-03-11')).toMatchObject([
      { place: 'Port-au-Prince', sendingState: 'Canada', from: 'ordered-departure', to: 'normal-operations' },
    ]);
  });

  it('keeps the most restrictive state of an episode and counts copies once', async () => {
    const wire =
      'Kenya has ordered the families of its diplomats in Juba to leave within three days, officials said.';
    const knowledge = await knowledgeOf({
      'a.md': file('2024-03-01', wire),
      'b.md': file('2024-03-02', wire),
      'c.md': file(
        '2024-03-08',
        'Kenya withdrew some diplomats from its embassy in Juba, reporters at the airport said.',
      ),
    });
    const [mission] = answerStatus(knowledge, { place: 'Juba', asOf: '2024-03-20' }).missions;
    expect(mission).toMatchObject({
      level: 'ordered-departure',
      reportedOn: '2024-03-01',
      independentReports: 1,
    });
    expect(mission?.evidence.map(({ alsoIn }) => alsoIn.map(({ article }) => article))).toEqual([['b']]);
  });

  it('shows a denial of the state beside it and a denied closure apart', async () => {
    const knowledge = await knowledgeOf({
      'a.md': file(
        '2024-03-01',
        'Italy ordered non-essential staff to leave its embassy in Niamey.',
        'Italy has no plans to close its embassy in Niamey.',
      ),
      'b.md': file(
        '2024-03-02',
        'The Italian embassy in Niamey has ordered nobody to leave, Niger’s foreign ministry said.',
      ),
    });
    const [mission] = answerStatus(knowledge, { place: 'Niamey', asOf: '2024-03-20' }).missions;
    expect(mission).toMatchObject({ level: 'ordered-departure', modality: 'in-effect' });
    expect(
      mission?.disputes.map(({ citation, attribution }) => [citation.article, attribution?.kind]),
    ).toEqual([['b', 'host-government']]);
    expect(mission?.considered).toMatchObject([{ level: 'suspended-operations', modality: 'denied' }]);
  });

  it('never answers from the neighbouring country or from another post', async () => {
    const knowledge = await knowledgeOf({
      'a.md': file('2024-03-01', 'India has closed its consulate in Kandahar.'),
    });
    expect(answerStatus(knowledge, { place: 'Pakistan', asOf: '2024-03-20' }).missions).toEqual([]);
    expect(answerStatus(knowledge, { place: 'Kabul', asOf: '2024-03-20' }).missions).toEqual([]);
    expect(answerStatus(knowledge, { place: 'Afghanistan', asOf: '2024-03-20' }).missions).toMatchObject([
      { post: 'Consulate Kandahar', level: 'suspended-operations' },
    ]);
  });
});
