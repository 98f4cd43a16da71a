import { describe, expect, it } from 'vitest';
import { PAGE_NOTES } from '../../src/corpus/chrome/page-notes.ts';
import { LINE_PATTERNS } from '../../src/corpus/chrome/phrases.ts';
import { articleWith, paragraphsOf, removedFrom } from './article-of.ts';

const facts = {
  headline: 'Ostran legation in Sarn cuts staff to four',
  publisher: 'The Coast Tribune',
};
const story = [
  'SARN — The Ostran legation here has sent home all but four of its people, the ministry said on Tuesday.',
  'This report was first published by the ministry, which is responsible for what it says of the four.',
  'The views expressed by the envoy in the interview were his own, she told members of the council.',
  'Nobody could say when the others would follow them over the river to the capital of Ostra.',
];

describe('the patterns of lines around an article', () => {
  it.each([...LINE_PATTERNS, ...PAGE_NOTES].map(({ example, reason }) => [example, reason]))(
    'mask “%s” in the middle of the story: %s',
    (example) => {
      const article = articleWith([...story.slice(0, 2), example, ...story.slice(2)].join('\n\n'), facts);
      expect(removedFrom(article)).toEqual([example]);
      expect(paragraphsOf(article)).toEqual(story);
    },
  );

  it.each([
    ['a camera bureau’s capitals', 'Boats lie still. SARN/AFP'],
    ['a name without a space', 'Boats lie still. AdaMoss/The Tribune'],
    ['four words on each side', 'Boats lie still. Ada Moss Of Sarn / For the Coast Tribune Of Sarn'],
    ['four words before an address', 'Ada J. Moss Harbour: write to ada@harbour.example'],
  ])('mask a credit of %s', (_, line) => {
    const article = articleWith([story[0], line, ...story.slice(1)].join('\n\n'), facts);
    expect(removedFrom(article)).toEqual([line]);
  });
});
