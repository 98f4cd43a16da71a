import { describe, expect, it } from 'vitest';
import { excerptWindow } from '../../src/discord/layouts/excerpt-window.ts';
import { markedSentence, START } from './marked-sentence.ts';

/** What is shown of a sentence whose telling words stand between brackets. */
function shownOf(marked: string, limit: number): string {
  const { exact, citation, highlights } = markedSentence(marked);
  const { start, end } = excerptWindow(citation, highlights, limit);
  return exact.slice(start - START, end - START);
}

describe('a shortened excerpt', () => {
  it('is whole where it has room', () => {
    expect(shownOf('The ferry [left the quay].', 25)).toBe('The ferry left the quay.');
  });

  it('begins with its sentence where the telling words and what follows them have room', () => {
    expect(
      shownOf('Norway [ordered the families] of its staff in Lagos to leave after a night of gunfire.', 60),
    ).toBe('Norway ordered the families of its staff in Lagos to leave');
  });

  it('keeps all the words that tell the step, wherever they stand', () => {
    const sentence =
      'Speaking on the margins of a meeting of ministers that had been called for another reason altogether, he said that Norway had [cut its embassy] to a core team and had [ordered families home] while talks went on in three other capitals of the region.';
    const shown = shownOf(sentence, 120);
    expect(shown).toContain('cut its embassy to a core team and had ordered families home');
    expect(shown.length).toBeLessThanOrEqual(120);
    expect(shown).toMatch(/^that Norway had cut .* home while talks/);
  });

  it('keeps what follows the telling words, to which they belong', () => {
    const sentence = `${'After weeks of talks that led nowhere and a long night, '.repeat(2)}the ministry [ordered] all families of its embassy staff out of the city by Friday at noon.`;
    expect(shownOf(sentence, 90)).toContain('the ministry ordered all families of its embassy staff');
  });

  it('shows the first telling words when they stand too far apart', () => {
    const shown = shownOf(
      `The port [closed its gates] ${'and the quay was empty '.repeat(12)}[until the evening].`,
      60,
    );
    expect(shown).toMatch(/^The port closed its gates and/);
  });

  it('ends with a clause rather than after a word that leads on', () => {
    expect(
      shownOf(
        'Norway [closed its embassy], the ministry said, because of the gunfire in the streets around it.',
        63,
      ),
    ).toBe('Norway closed its embassy, the ministry said,');
    expect(
      shownOf('Norway [closed its embassy] in Lagos because of the gunfire in the streets around it.', 52),
    ).toBe('Norway closed its embassy in Lagos');
  });

  it('cuts a text without white space anywhere, but never within a character', () => {
    expect(shownOf('𝒳'.repeat(40), 21)).toBe('𝒳'.repeat(10));
    const shown = shownOf(`${'𝒳'.repeat(40)}[end]${'𝒳'.repeat(40)}`, 21);
    expect(shown).toContain('end');
    expect(shown).not.toMatch(/\p{Surrogate}/u);
  });
});
