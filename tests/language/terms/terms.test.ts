import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/language/terms/question.ts';
import { relatedTerms } from '../../../src/language/terms/related-terms.ts';
import { termOf } from '../../../src/language/terms/term.ts';
import { termsOf } from '../../../src/language/terms/terms.ts';

const terms = (text: string): string[] =>
  termsOf(text)
    .map(({ term }) => term)
    .filter(Boolean);

describe('terms', () => {
  it('finds one term for every way of writing the United States, and none for the pronoun', () => {
    expect(['U.S.', 'US', 'USA', 'U.S.A.'].map(termOf)).toEqual(['usa', 'usa', 'usa', 'usa']);
    expect(terms('The United States told us')).toEqual(['usa', termOf('told')]);
  });

  it('matches British and American spelling', () => {
    for (const [british, american] of [
      ['colour', 'color'],
      ['organised', 'organized'],
      ['defence', 'defense'],
      ['kilometres', 'kilometers'],
      ['programme', 'program'],
      ['labour', 'labor'],
      ['travelled', 'traveled'],
    ]) {
      expect(termOf(british ?? '')).toBe(termOf(american ?? ''));
    }
  });

  it('drops accents, apostrophes and possessives', () => {
    expect(termOf("N'Djamena's")).toBe(termOf('ndjamena'));
    expect(termOf('Yaoundé')).toBe(termOf('yaounde'));
    expect(termOf('embassy’s')).toBe(termOf('embassy'));
  });

  it('joins what a hyphen parts: numbers in words, and words that begin with non', () => {
    expect(terms('forty-four officials')).toEqual(['44', termOf('officials')]);
    expect(terms('non-essential staff')).toEqual(terms('nonessential staff'));
    expect(terms('2,500 francs')).toEqual(terms('2500 francs'));
  });

  it('gives the place of each word as it stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { raw, start, end } of termsOf(text)) {
          expect(text.slice(start, end)).toBe(raw);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it('relates words of one meaning, a country and its people, a kind and its members', () => {
    expect(relatedTerms(termOf('purchase')).has(termOf('buy'))).toBe(true);
    expect(relatedTerms(termOf('Swiss')).has(termOf('Switzerland'))).toBe(true);
    expect(relatedTerms(termOf('weekday')).has(termOf('Tuesday'))).toBe(true);
    expect(relatedTerms(termOf('Tuesday')).has(termOf('weekday'))).toBe(false);
  });
});

describe('a question', () => {
  it('says what kind of answer it wants', () => {
    const asked: [string, string][] = [
      ['Who leads the mission?', 'person'],
      ['When did the order end?', 'time'],
      ['Where was the envoy sent?', 'place'],
      ['Why was the post closed?', 'reason'],
      ['How many guards were flown home?', 'number'],
      ['How much did the repair cost?', 'money'],
      ['How long will the fuel last?', 'duration'],
      ['How much longer will the fuel last?', 'duration'],
      ['How many more weeks will it take?', 'duration'],
      ['What is the name of the envoy?', 'name'],
      ['Which senator complained?', 'person'],
      ['Which former harbour office chief griped that fees had doubled?', 'person'],
      ['Which budget passed?', 'number'],
      ['What did the minister say about the raid?', 'words'],
      ['the embassy in Quito', 'other'],
    ];
    for (const [text, kind] of asked) expect([text, readQuestion(text).asks]).toEqual([text, kind]);
  });

  it('knows the country typed in small letters', () => {
    const found = (text: string) => readQuestion(text).terms.map(({ term }) => term);
    expect(found('how many us troops are there')).toContain('usa');
    expect(found('what did he tell us')).not.toContain('usa');
  });
});
