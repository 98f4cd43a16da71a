import { compactPhrases } from '../compact-pattern.ts';
import { lowerIn } from './frame-words.ts';
import { IDIOMS } from './lexicon/idioms.ts';
import type { FrameMatch } from './match-frames.ts';
import type { SentenceView } from './sentence-view.ts';

const TURNS = compactPhrases(IDIOMS);

/** Whether a frame stands in a turn of speech that tells no step. */
export function isIdiom(view: SentenceView, { frame, from, to }: FrameMatch): boolean {
  const near = lowerIn(view, from - 3, to + 8).join(' ');
  const wide = lowerIn(view, from - 12, to + 8).join(' ');
  return TURNS.some(
    ({ levels, pattern, isWide }) => levels.includes(frame.level) && pattern.test(isWide ? wide : near),
  );
}
