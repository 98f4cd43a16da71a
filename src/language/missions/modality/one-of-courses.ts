import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { ONE_COURSE, SEVERAL_COURSES } from '../lexicon/undecided-phrases.ts';
import type { MissionReport } from '../mission-report.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Behind it something else is told than what the course is. */
const BREAKS = /^[;–—]$/;

/** Whether a step is one of several things that the sentence before says are thought of: "One of them is no embassy at all." */
export const isOneOfCourses = (
  view: SentenceView,
  { from }: FrameMatch,
  previous: SentenceView | null,
  told: readonly MissionReport[],
): boolean =>
  previous !== null &&
  findsAny(ONE_COURSE, wordsIn(view, 0, 12)) &&
  !view.tokens.slice(0, from).some(({ lower }) => BREAKS.test(lower)) &&
  findsAny(SEVERAL_COURSES, wordsIn(previous, 0, previous.tokens.length)) &&
  !told.some(({ evidence, modality }) => evidence.start === previous.start && modality === 'in-effect');
