import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { contains } from '../../../src/language/span.ts';
import { articleOf } from './article-of.ts';

const read = (...paragraphs: string[]) => findMissionReports(articleOf(paragraphs, '2024-05-10'));

describe('mission news over several sentences', () => {
  it('goes on with the order told before: “The order applies to …”', () => {
    const reports = read(
      'Portugal ordered embassy families out of Maputo. The order applies to all non-essential staff.',
    );
    expect(reports.map(({ sender, city, level, scope }) => [sender, city, level, scope[0]])).toEqual([
      ['PT', 'Maputo', 'ordered-departure', 'family members'],
      ['PT', 'Maputo', 'ordered-departure', 'nonessential personnel'],
    ]);
  });

  it('knows whose “their embassy” is, and where', () => {
    const reports = read(
      'Austria has reopened its embassy in Damascus.',
      'The Dutch have not followed. Their embassy is still closed.',
    );
    expect(reports.at(-1)).toMatchObject({
      sender: 'NL',
      country: 'SY',
      level: 'suspended-operations',
      modality: 'in-effect',
    });
  });

  it('takes several states in one sentence', () => {
    const reports = read('Spain, Norway and Japan have closed their embassies in Bangui.');
    expect(reports.map(({ sender }) => sender)).toEqual(['ES', 'NO', 'JP']);
  });

  it('takes several posts in one sentence', () => {
    const reports = read('The Turkish consulates in Basra and Mosul were closed on Thursday.');
    expect(reports.map(({ city }) => city)).toEqual(['Basra', 'Mosul']);
  });

  it('keeps the two halves of a sentence apart', () => {
    const reports = read(
      'Canada ordered the families of its diplomats in Lagos to leave, but it has not closed its embassy in Abuja.',
    );
    expect(reports.map(({ city, level, modality }) => `${city} ${level} ${modality}`)).toEqual([
      'Lagos ordered-departure in-effect',
      'Abuja suspended-operations denied',
    ]);
  });

  it('tells one step where a staff is reduced by ordering people out', () => {
    const reports = read(
      'Austria began to reduce its embassy staffing in Chisinau on Friday, ordering non-essential employees to leave.',
    );
    expect(reports.map(({ level }) => level)).toEqual(['ordered-departure']);
  });

  it('puts the past at its own date', () => {
    const reports = read('In 2014 Denmark had suspended operations at its embassy in Tripoli.');
    expect(reports).toMatchObject([{ background: true, effectiveOn: '2014', level: 'suspended-operations' }]);
  });

  it('takes a rumour and its denial in the next sentence together', () => {
    const [report] = read(
      'It was said on social media that Chile would close its embassy in La Paz. “That is nonsense,” the ambassador said.',
    );
    expect(report).toMatchObject({ sender: 'CL', level: 'suspended-operations', modality: 'denied' });
  });

  it('does not take the place where a post went for the place that it left', () => {
    const reports = read('Sweden has relocated its embassy from Khartoum to Port Sudan.');
    expect(reports.map(({ city }) => city)).toEqual(['Khartoum']);
  });

  it('says nothing of an undated article', () => {
    const article = {
      ...articleOf(['Chile has closed its embassy in Managua.'], '2024-05-10'),
      datePublished: null,
    };
    expect(findMissionReports(article)).toEqual([]);
  });
});

describe('hostile text', () => {
  const words = [
    'embassy',
    'the',
    'U.S.',
    'staff',
    'ordered',
    'to',
    'leave',
    'Baghdad',
    ',',
    '—',
    '“',
    'In 2012',
    'Paris',
    'may',
    'not',
    'closed',
    '\u{1f600}',
    '’s',
  ];

  it('is read to its end where a short denial trails off in marks', () => {
    const told = 'A report says that Iceland has closed its embassy in Rabat.';
    for (const mark of [',', '-', '–', '“'])
      expect(
        findMissionReports(articleOf([`${told} It has not ${`${mark} `.repeat(60)}moved.`], '2024-05-10'))[0],
      ).toMatchObject({ sender: 'IS', city: 'Rabat' });
  });

  it('gives spans inside the article for any heap of its words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 80 }), (heap) => {
        const article = articleOf([heap.join(' ') || 'x'], '2024-05-10');
        for (const { evidence, highlights } of findMissionReports(article)) {
          expect(contains({ start: 0, end: article.text.length }, evidence)).toBe(true);
          for (const highlight of highlights) expect(contains(evidence, highlight)).toBe(true);
        }
      }),
    );
  });

  it('reads a sentence of a million characters', () => {
    const text = `The embassy ${'ordered its staff to leave and not '.repeat(30_000)}`;
    const article = { ...articleOf(['x'], '2024-05-10'), text };
    const paragraph = {
      start: 0,
      end: text.length,
      number: 1,
      kind: 'prose' as const,
      sentences: [{ start: 0, end: text.length }],
    };
    expect(() => findMissionReports({ ...article, paragraphs: [paragraph] })).not.toThrow();
  });
});
