import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/language/quotations/find-quotations.ts';
import { articleOf } from '../missions/article-of.ts';

const speakersIn = (...paragraphs: string[]): [text: string, speaker: string | null][] => {
  const article = articleOf(paragraphs, '2024-05-10');
  return findQuotations(article).map(({ start, end, speaker }) => [article.text.slice(start, end), speaker]);
};

const INTRODUCTION =
  'Ilse Varga, 44, has been harbour master of Ostia for two years. She spoke to us on Tuesday.';

describe('an interview that prints questions and answers', () => {
  it('gives the answers to whom it asks', () => {
    expect(
      speakersIn(
        INTRODUCTION,
        'How many ships came in?',
        '“Nine in the morning and four at night. It was a good day.”',
        'Was nobody hurt?',
        '“Nobody. We had the pilots out early.”',
        'There has been talk in the town of a strike.',
        '“I have heard that talk since I was a girl.”',
      ),
    ).toEqual([
      ['Nine in the morning and four at night. It was a good day.', 'Ilse Varga'],
      ['Nobody. We had the pilots out early.', 'Ilse Varga'],
      ['I have heard that talk since I was a girl.', 'Ilse Varga'],
    ]);
  });

  it('leaves others their words', () => {
    const found = speakersIn(
      INTRODUCTION,
      'How many ships came in?',
      '“Nine in the morning and four at night. It was a good day.”',
      'Was nobody hurt?',
      '“Nobody. We had the pilots out early.”',
      'The mayor, Tom Okoye, told the council:',
      '“The harbour has never been so full of people and goods.”',
    );
    expect(found.at(-1)?.[1]).not.toBe('Ilse Varga');
  });

  it('is none for one question, or where nobody is named', () => {
    const answer = '“Nine in the morning and four at night. It was a good day.”';
    expect(speakersIn(INTRODUCTION, 'How many ships came in?', answer)[0]?.[1]).not.toBe('Ilse Varga');
    expect(
      speakersIn('The harbour was full.', 'How many came?', answer, 'Who paid for all of it?', answer).map(
        ([, speaker]) => speaker,
      ),
    ).toEqual([null, null]);
  });
});
