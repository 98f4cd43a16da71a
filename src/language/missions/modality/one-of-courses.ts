import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { ONE_COURSE, ONE_OF_SEVERAL, SEVERAL_COURSES } from '../lexicon/undecided-phrases.ts';
import type { MissionReport } from '../mission-report.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Behind it something else is told than what the course is. */
const BREAKS = /^[;–—]$/;

/** So many words before a step may say what it is one of. */
const REACH = 40;

/** "The cabinet took the second": of several courses that is chosen which the sentence goes on to tell. */
const IS_CHOSEN =
  /\b(?:chose|chosen|picked|took|taken|adopted|approved|settled|decided|opted|selected|agreed)\b/;

/** "A paper with three choices, and the third is to padlock it": whether the step's own sentence says that it is one of several. */
function isOneOfSeveral(view: SentenceView, { own }: FrameMatch): boolean {
  const first = Math.min(...own);
  return (
    findsAny(ONE_OF_SEVERAL, wordsIn(view, Math.max(0, first - REACH), first)) &&
    !IS_CHOSEN.test(wordsIn(view, 0, view.tokens.length))
  );
}

/** Whether a step is one of several things that are thought of, as its sentence or the one before says: "One of them is no embassy at all." */
export const isOneOfCourses = (
  view: SentenceView,
  match: FrameMatch,
  previous: SentenceView | null,
  told: readonly MissionReport[],
): boolean =>
  isOneOfSeveral(view, match) ||
  (previous !== null &&
    findsAny(ONE_COURSE, wordsIn(view, 0, 12)) &&
    !view.tokens.slice(0, match.from).some(({ lower }) => BREAKS.test(lower)) &&
    findsAny(SEVERAL_COURSES, wordsIn(previous, 0, previous.tokens.length)) &&
    !told.some(({ evidence, modality }) => evidence.start === previous.start && modality === 'in-effect'));
