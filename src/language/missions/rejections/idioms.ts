import { compactPhrases } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { IDIOMS } from '../lexicon/idioms.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const TURNS = compactPhrases(IDIOMS);

/** Whether a frame stands in a turn of speech that tells no step. */
export function isIdiom(view: SentenceView, { frame, from, to, own: words }: FrameMatch): boolean {
  const near = wordsIn(view, from - 3, to + 8);
  const wide = wordsIn(view, from - 12, to + 8);
  return TURNS.some(
    ({ levels, pattern, isWide, own }) =>
      levels.includes(frame.level) &&
      (!own || [...words].some((at) => own.test(wordsIn(view, at, at + 2)))) &&
      pattern.test(isWide ? wide : near),
  );
}

/** "It is no more than a question": what is said of it is not that it is no more. */
export const isNoMoreThan = ({ tokens }: SentenceView, { own }: FrameMatch): boolean =>
  [...own].some(
    (at) =>
      tokens[at]?.lower === 'more' && tokens[at - 1]?.lower === 'no' && tokens[at + 1]?.lower === 'than',
  );
