import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/answers/check-text.ts';
import { file, knowledgeOf } from './missions/knowledge-of.ts';

const knowledge = await knowledgeOf({
  'lima.md': file(
    '2025-03-04',
    'LIMA — Norway has ordered all nonessential personnel to leave its embassy in Lima, the foreign ministry in Oslo said on Tuesday.',
    'The government of Peru said that reports of a danger to foreign diplomats were baseless.',
  ),
  'oslo.md': file(
    '2025-03-08',
    'OSLO — Peru suspended operations at its embassy in Oslo on Friday, the foreign ministry in Lima said.',
    'Chile has ordered the families of its diplomats to leave its embassy in Oslo, the foreign ministry in Santiago said.',
  ),
  'quito.md': file(
    '2025-03-10',
    'QUITO — Sweden suspended operations at its embassy in Quito on Monday, the foreign ministry in Stockholm said.',
  ),
});
const check = (text: string) => checkText(knowledge, text, '2025-03-20');
const missions = (text: string) =>
  (check(text).checked ?? []).map(({ mission, says, agrees }) => [mission.post, says?.level ?? null, agrees]);

describe('a text that is checked', () => {
  it('is told where the articles say otherwise', () => {
    expect(missions('Norway has suspended operations at its embassy in Lima.')).toEqual([
      ['Embassy Lima', 'suspended-operations', false],
    ]);
  });

  it('is told where the articles say the same', () => {
    expect(missions('Sweden suspended operations at its embassy in Quito.')).toEqual([
      ['Embassy Quito', 'suspended-operations', true],
    ]);
  });

  it('gets the contradictions first, however late they stand in it', () => {
    expect(
      missions(
        'Sweden suspended operations at its embassy in Quito. Norway has suspended operations at its embassy in Lima.',
      ),
    ).toEqual([
      ['Embassy Lima', 'suspended-operations', false],
      ['Embassy Quito', 'suspended-operations', true],
    ]);
  });

  it('gets the status of a place that it only names', () => {
    expect(missions('Is anybody in Lima tonight?')).toEqual([['Embassy Lima', null, false]]);
  });

  it('gets only the missions of which it claims something, where it does', () => {
    expect(missions('Peru suspended operations at its embassy in Oslo.')).toEqual([
      ['Embassy Oslo', 'suspended-operations', true],
    ]);
    expect(missions('Who is left in Oslo?').length).toBe(2);
  });

  it('may be written without capitals', () => {
    expect(missions('norway suspended operations at its embassy in lima')).toEqual([
      ['Embassy Lima', 'suspended-operations', false],
    ]);
  });

  it('claims nothing by what it tells of the past', () => {
    const [first] = check('In 2012 Norway suspended operations at its embassy in Lima.').checked ?? [];
    expect(first?.says).toBeNull();
  });

  it('without a place gets the passages nearest to its words', () => {
    const { checked, excerpts } = check('what did the foreign ministry say?');
    expect(checked).toEqual([]);
    expect(excerpts.length).toBeGreaterThan(0);
  });

  it('of whose words the articles have hardly any gets no passages', () => {
    for (const text of ['happy birthday, have a great Tuesday!', 'that match on Monday was amazing lol'])
      expect(check(text)).toMatchObject({ answered: false, checked: [], excerpts: [] });
  });

  it('may be anything at all', () => {
    for (const text of ['💥', '  ', '"“"', 'x'.repeat(4_000), 'Lima '.repeat(800)])
      expect(check(text).kind).toBe('passages');
  });
});
