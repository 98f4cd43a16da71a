import { describe, expect, it } from 'vitest';
import { MISSION_FRAMES } from '../../../../src/language/missions/frames/frames.ts';
import { matchFrames } from '../../../../src/language/missions/frames/match-frames.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';
import { MISSION_WORDS } from '../../../../src/language/missions/words/word-class-index.ts';

describe('the frames of mission news', () => {
  it.each(MISSION_FRAMES.map((frame) => [frame.example, frame] as const))(
    'finds its own frame in: %s',
    (example, frame) => {
      const view = viewSentence(
        example,
        { start: 0, end: example.length },
        { heading: false, paragraph: 1, context: new Set(), isDiplomatic: true },
      );
      const found = matchFrames({ ...view, diplomatic: true }, 0, view.tokens.length);
      expect(found.some((match) => match.frame === frame)).toBe(true);
    },
  );

  it('names only word classes that exist', () => {
    const classes = MISSION_FRAMES.flatMap(({ elements }) =>
      elements.flatMap(({ alternatives }) =>
        alternatives.filter(({ isClass }) => isClass).map(({ word }) => word),
      ),
    );
    expect(classes.filter((name) => !['place', 'state'].includes(name) && !MISSION_WORDS.has(name))).toEqual(
      [],
    );
  });
});
