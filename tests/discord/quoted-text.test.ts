import { describe, expect, it } from 'vitest';
import { quotedText } from '../../src/discord/layouts/quoted-text.ts';
import { markedSentence } from './marked-sentence.ts';

/** A sentence, whose telling words stand between brackets, as it is shown. */
function shownOf(marked: string, limit = 600): string {
  const { citation, highlights } = markedSentence(marked);
  const piece = {
    kind: 'quoted' as const,
    citation,
    highlights,
    alsoIn: [],
    alsoMore: 0,
    spoken: false,
  };
  return quotedText(piece, limit, () => '').markdown;
}

describe('an excerpt as a block quote', () => {
  it('has the telling words in bold', () => {
    expect(shownOf('Norway [shut its embassy] in Lagos on Monday.')).toBe(
      '> Norway **shut its embassy** in Lagos on Monday.',
    );
  });

  it('has nothing in bold where nearly all of it would be', () => {
    expect(shownOf('[The gates of the embassy in Lagos are shut].')).toBe(
      '> The gates of the embassy in Lagos are shut.',
    );
  });

  it('keeps the end of telling words that are a little longer than what is shown', () => {
    const sentence =
      'In the end, as two clerks told the harbour paper, [the order by which staff of the embassy had to leave Lagos came to an end] on Monday after weeks of talk about who pays for the ferry.';
    expect(shownOf(sentence, 60)).toContain('had to leave Lagos came to an end');
    expect(shownOf(sentence, 20).length).toBeLessThan(60);
  });
});
