import { describe, expect, it } from 'vitest';
import { indexPassages } from '../../../src/knowledge/search/index-passages.ts';
import { isCalendarTerm, termsOfDay } from '../../../src/knowledge/search/terms-of-day.ts';
import { analysisOf, madeArticle } from './made-article.ts';

const article = madeArticle(
  'harbour-report',
  [
    'The harbour of Maputo lost 31 old cranes. Nobody was hurt.',
    'Ambassador Ines Duarte visited the yard, which fed four sailors. Rain fell for 12 days.',
    'Lena Okoye, 40, sells fish there. She likes the new pier.',
  ],
  '2024-12-15',
);
const engine = indexPassages([analysisOf(article)]);
/** The measures of the sentence that begins so. */
function measures(question: string, beginning: string) {
  const found = engine
    .search(question)
    .find(({ span }) => article.text.slice(span.start, span.end).startsWith(beginning));
  if (!found) throw new Error(`not found: ${beginning}`);
  return found.features;
}

describe('the measures of a sentence', () => {
  it('tell a number that counts the thing asked for from one that counts another', () => {
    const own = measures('How many cranes did Maputo lose?', 'The harbour');
    expect([own.countedHead, own.uncountedHead]).toEqual([1, 0]);
    const near = measures('How many cranes were hurt?', 'Nobody');
    expect([near.countedHead, near.uncountedHead]).toEqual([0.5, 0.5]);
    const other = measures('How many children of Maputo saw the harbour?', 'The harbour');
    expect([other.countedHead, other.uncountedHead]).toEqual([0, 1]);
  });

  it('tell the same people with another matter from the same matter with other people', () => {
    const sameEntity = measures('Which song did Lena Okoye compose?', 'Lena Okoye');
    const otherEntity = measures('Which fish sells Bo Lind?', 'Lena Okoye');
    expect(sameEntity.sameEntity).toBeGreaterThan(0.9);
    expect(sameEntity.otherEntity).toBe(0);
    expect(otherEntity.otherEntity).toBeGreaterThan(0.5);
    expect(otherEntity.sameEntity).toBe(0);
    expect(otherEntity.unknownNames).toBe(1);
  });

  it('tell how close a new name stands to the words that are no names', () => {
    const beside = measures('Who is the ambassador in Maputo?', 'Ambassador').besideTopic;
    const apart = measures('Who fed sailors in Maputo?', 'Ambassador').besideTopic;
    expect(beside).toBeGreaterThan(apart);
  });

  it('tell when a kind of thing that its name would say is not spoken of', () => {
    expect(measures('Which hospital fed four sailors?', 'Ambassador').kindUnnamed).toBe(1);
    expect(measures('Which harbour lost cranes?', 'The harbour').kindUnnamed).toBe(0);
  });

  it('take the day of the report for context', () => {
    expect(
      measures('How many cranes did Maputo lose in December 2024?', 'The harbour').numbersMissing,
    ).toBeLessThan(0.5);
    expect(measures('How many cranes did Maputo lose in 2019?', 'The harbour').numbersMissing).toBe(1);
  });

  it('are found in time that grows with the words of a sentence, however many match', () => {
    const crowd = madeArticle('crowd', [`The crane ${'Crane Lena '.repeat(20_000)}.`]);
    const crowded = indexPassages([analysisOf(crowd)]);
    expect(crowded.search('Who saw the crane?').length).toBe(1);
  });
});

describe('the terms of a day', () => {
  it('are its year, its month and its day of the week', () => {
    expect([...termsOfDay(article)]).toEqual(['2024', 'decemb', 'sundai']);
    expect([...termsOfDay({ ...article, datePublished: null })]).toEqual([]);
    expect(['2024', 'decemb', '31'].map(isCalendarTerm)).toEqual([true, true, false]);
  });
});
