import { MISSION_WORDS, SAID_OF_SUBJECT } from './word-class-index.ts';

const AUXILIARY =
  /^(?:has|have|had|is|are|was|were|does|do|did|will|would|can|could|may|might|must|shall|should|says?|said|told|went|came|began|broke|grew|fell|rose|led|took|made|got|gave)$/;

/** Words in "-ed" that say nothing of a subject. */
const NO_VERB = /^(?:united|need|red|hundred|indeed|armed|so-called)$/;

/** Whether a word can be what is said of a subject: an auxiliary or a verb in the past. */
export const isPredicate = (lower: string): boolean =>
  AUXILIARY.test(lower) ||
  SAID_OF_SUBJECT.has(lower) ||
  (/^\p{L}{2,}ed$/u.test(lower) && !NO_VERB.test(lower));

/** Whether a verb is said of a single thing or state: "has", "is". */
export const isSingularVerb = (lower: string): boolean => /^(?:has|is|was|does|says)$/.test(lower);

const MISSION_VERBS: ReadonlySet<string> = new Set(
  [...MISSION_WORDS.values()].flatMap((wordClass) =>
    [...wordClass].flatMap(([first, wordings]) =>
      wordings.some(({ form }) => form !== null) ? [first] : [],
    ),
  ),
);

/** Whether a word is a form of a verb of mission news: "withdraw", "withdrawing", "withdrew". */
export const isVerbOfMissions = (lower: string): boolean => MISSION_VERBS.has(lower);
