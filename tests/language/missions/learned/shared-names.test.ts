import { describe, expect, it } from 'vitest';
import { SharedNames } from '../../../../src/language/missions/learned/shared-names.ts';
import { readSentence } from '../../../../src/language/missions/subjects/read-sentence.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';

function namesOf(...sentences: readonly string[]): SharedNames {
  const text = sentences.join(' ');
  let start = 0;
  return new SharedNames(
    sentences.map((sentence) => {
      const span = { start, end: start + sentence.length };
      start = span.end + 1;
      const about = { heading: false, paragraph: 1, context: new Set<string>(), isDiplomatic: true };
      return readSentence(viewSentence(text, span, about), null);
    }),
  );
}

describe('what two sentences of an article both name', () => {
  it('is a state by whatever word for it, but not that which the article is about', () => {
    const shared = namesOf(
      'Peru has closed its embassy in Tunis, Tunisia.',
      'Tunisia regretted it.',
      'The Peruvians flew home from Tunisia.',
    );
    expect([shared.nameOneState(0, 2), shared.nameOneState(0, 1), shared.nameOneState(1, 2)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([shared.statesAt(0), shared.statesAt(1), shared.statesAt(2)]).toEqual([1, 0, 1]);
  });

  it('is a city', () => {
    const shared = namesOf(
      'Peru has closed its embassy in Tunis.',
      'It rained in Tunis.',
      'It rained in Sfax.',
    );
    expect([shared.nameOneCity(0, 1), shared.nameOneCity(0, 2)]).toEqual([true, false]);
  });
});

describe('what two sentences of an article both speak of', () => {
  it('is the state named last, where a sentence names none', () => {
    const shared = namesOf(
      'Tunisia is at war, Tunisia says.',
      'Peru has told families to leave Tunisia.',
      'They fly on Friday.',
      'Norway stays in Tunisia.',
      'So do its families.',
    );
    expect([
      shared.speakOfOneState(1, 2),
      shared.speakOfOneState(2, 3),
      shared.speakOfOneState(3, 4),
      shared.speakOfOneState(1, 4),
    ]).toEqual([true, false, true, false]);
    expect(shared.nameOneState(1, 2)).toBe(false);
  });

  it('is nothing where no sentence was read', () => {
    const shared = new SharedNames([null, null]);
    expect([
      shared.nameOneState(0, 1),
      shared.speakOfOneState(0, 1),
      shared.nameOneCity(0, 1),
      shared.statesAt(5),
    ]).toEqual([false, false, false, 0]);
  });
});
