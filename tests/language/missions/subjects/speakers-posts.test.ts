import { describe, expect, it } from 'vitest';
import { isSpeakersPost, readSentence } from '../../../../src/language/missions/subjects/read-sentence.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';

/** Of each post of a sentence, whether it is that of those who say so. */
function speaks(text: string): boolean[] {
  const about = { heading: false, paragraph: 1, context: new Set<string>(), isDiplomatic: true };
  const { view, posts } = readSentence(viewSentence(text, { start: 0, end: text.length }, about), null);
  return posts.map((post) => isSpeakersPost(view, post));
}

describe('the post of those who say what a sentence says', () => {
  it.each([
    'A spokesman for the Danish embassy said that the families had left.',
    'U.S. Embassy spokesperson Peter Gallant told of families who had left.',
    'The families had left, Norwegian embassy spokeswoman Anna Holm told the station.',
    'The embassy’s press attaché knew of families who had left.',
    "Families have left, the consulate's spokesman wrote.",
  ])('is that of a spokesman, before or behind him: %s', (sentence) => {
    expect(speaks(sentence)).toEqual([true]);
  });

  it.each([
    'The Danish embassy has closed.',
    'Denmark closed its embassy, Togo said.',
    'The embassy pressed families to leave.',
    'The families of the embassy left on Monday.',
  ])('is no other: %s', (sentence) => {
    expect(speaks(sentence)).toEqual([false]);
  });
});
