import { wordsIn } from './frame-words.ts';
import type { MissionReport } from './mission-report.ts';
import type { SentenceView } from './sentence-view.ts';

/** "Sets out three futures", "is weighing two courses": several things of which one may be done. */
const SEVERAL =
  /\b(?:two|three|four|five|six|several|some|various|different|the|a (?:number|list|range|choice) of) (?:\S+ ){0,2}?(?:futures|options|courses|paths|ways|possibilities|choices|scenarios|alternatives|proposals|variants|models|plans)\b/;
const ONE_OF_THEM =
  /^(?:["“‘«'] )?(?:but |and |yet )?(?:(?:one|two|another|the (?:first|second|third|fourth|last|other|most \S+|least \S+|boldest|cheapest|simplest|harshest)|a (?:second|third|fourth))(?: of (?:them|these|those))?(?: (?:option|future|course|path|possibility|choice|scenario|alternative|proposal|variant|model|plan))?|under one(?: of them)?) (?:is|are|was|would|has|foresees|means|sees|provides|calls|,)\b/;

/** Whether a step is one of several things that the sentence before says are thought of: "One of them is no embassy at all." */
export const isOneOfCourses = (
  view: SentenceView,
  previous: SentenceView | null,
  told: readonly MissionReport[],
): boolean =>
  previous !== null &&
  ONE_OF_THEM.test(wordsIn(view, 0, 12)) &&
  SEVERAL.test(wordsIn(previous, 0, previous.tokens.length)) &&
  !told.some(({ evidence, modality }) => evidence.start === previous.start && modality === 'in-effect');
