import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { MissionReport } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "Sets out three futures", "is weighing two courses": several things of which one may be done. */
const SEVERAL =
  /\b(?:two|three|four|five|six|several|some|various|different|a (?:number|list|range|choice) of) (?:\S+ ){0,2}?(?:futures|options|courses|paths|ways|possibilities|choices|scenarios|alternatives|proposals|variants|models|plans)\b/;
const ONE_OF_THEM =
  /^(?:["“‘«'] )?(?:but |and |yet )?(?:(?:one|two|another|the (?:first|second|third|fourth|last|other|most \S+|least \S+|boldest|cheapest|simplest|harshest)|a (?:second|third|fourth))(?: of (?:them|these|those))?(?: (?:option|future|course|path|possibility|choice|scenario|alternative|proposal|variant|model|plan))?|under one(?: of them)?) (?:is|are|(?:was|were) (?:to|that)|would|foresees|means|sees|provides for|calls for)\b/;
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
  ONE_OF_THEM.test(wordsIn(view, 0, 12)) &&
  !view.tokens.slice(0, from).some(({ lower }) => BREAKS.test(lower)) &&
  SEVERAL.test(wordsIn(previous, 0, previous.tokens.length)) &&
  !told.some(({ evidence, modality }) => evidence.start === previous.start && modality === 'in-effect');
