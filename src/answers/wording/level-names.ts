import type { Level, Modality } from '../answer.ts';

const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  'normal-operations': 'normal operations',
  'authorized-departure': 'authorized departure',
  'reduced-staffing': 'reduced staffing',
  'ordered-departure': 'ordered departure',
  'suspended-operations': 'suspended operations',
};

/** What each level means for the people at the post; terms of the US Foreign Affairs Manual, 3 FAM 3770 and 7170. */
const LEVEL_MEANINGS: Readonly<Record<Level, string>> = {
  'normal-operations': 'works as usual',
  'authorized-departure': 'staff or families may leave',
  'reduced-staffing': 'fewer people than usual, no departure status named',
  'ordered-departure': 'staff or families must leave',
  'suspended-operations': 'the post is closed or its work moved elsewhere',
};

const MODALITY_NAMES: Readonly<Record<Modality, string>> = {
  'in-effect': 'in effect',
  considered: 'only considered',
  denied: 'denied',
};

/** A level in plain words: `ordered departure`. */
export const levelName = (level: Level): string => LEVEL_NAMES[level];

/** What a level means, in half a line. */
export const levelMeaning = (level: Level): string => LEVEL_MEANINGS[level];

/** How sure a level is: `in effect`, `only considered`, `denied`. */
export const modalityName = (modality: Modality): string => MODALITY_NAMES[modality];
