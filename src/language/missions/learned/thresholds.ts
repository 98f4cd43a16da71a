import type { Modality } from '../mission-report.ts';

/** From which chance on a level is taken as told in words of no frame. */
export interface Least {
  /** Where the sentence has a word of diplomacy. */
  readonly chance: number;
  /** Where the sentence has none, but the one before it has. */
  readonly behindDiplomacy: number;
  /** Where neither the sentence nor the one before it has one. */
  readonly far: number;
  /** Where a frame of that level stands that is not about a mission. */
  readonly rejected: number;
}

/**
 * An article that is about missions likelier tells of them in any of its sentences. Chosen so that whole passages by writers
 * from whom nothing was learned are read best, and that the politics around a step in real news are taken for none.
 */
export const IN_MISSION_NEWS: Least = { chance: 0.35, behindDiplomacy: 0.45, far: 0.6, rejected: 0.42 };
/** The same for a level that a sentence tells beside another. */
export const BESIDE: Least = { chance: 0.5, behindDiplomacy: 0.6, far: 0.9, rejected: 0.6 };
/** The same in an article about something else. */
export const ELSEWHERE: Least = { chance: 0.76, behindDiplomacy: 0.88, far: 0.9, rejected: 0.95 };
/** The same there for a level that a sentence tells beside another. */
export const BESIDE_ELSEWHERE: Least = { chance: 0.93, behindDiplomacy: 0.93, far: 0.93, rejected: 0.95 };

/** What the sentences around make of a sentence counts only where its own words give it this chance. */
export const LEAST_BY_WORDS = 0.25;
/** The same where the sentence has no word of diplomacy. */
export const LEAST_BY_UNDIPLOMATIC_WORDS = 0.3;

/** Attacks and answers to them are ordered and withdrawn too: a sentence that speaks of them tells a step with this chance. */
export const LEAST_OF_WAR = 0.9;

/** From this chance on a sentence tells a level besides another. */
export const ALSO_TOLD = 0.15;
/** Where a sentence tells several steps, the whole says how each stands only if none is in effect: with less than this chance. */
export const HARDLY = 0.05;
/** With less than this chance nothing in a sentence is denied, whatever a clause's words seem to say: “diplomats with no urgent duties”. */
export const UNHEARD = 0.02;
/** Another modality than that of the words is taken only with this chance. */
export const LIKELY = 0.35;
/** From this chance on a denial needs no word near by that says no, nor matters that a word tells the step by a no. */
export const SURELY_DENIED = 0.9;
/** A step of which nothing tells how it stands with this chance is none. */
export const LEAST_STANDING = 0.35;

/** With more than this chance of being in effect, and less than the other of being only considered, an express hedge is none. */
export const SURELY_DONE = 0.95;
export const HARDLY_CONSIDERED = 0.03;

/** With less than this chance a step does not stand as its words say, should nothing tell how it stands. */
export const HARDLY_SO = 0.1;

/** From this chance on normal operations take back or end an earlier step. */
export const LEAST_LIFTING = 0.5;

/**
 * By how much, in the logarithm of its chance, the words of a clause say how its step stands: a hedge or a negation says more
 * than that there is none.
 */
export const BY_WORDS: Readonly<Record<Modality, number>> = {
  'in-effect': 0.5,
  considered: 1.2,
  denied: 1.5,
};
