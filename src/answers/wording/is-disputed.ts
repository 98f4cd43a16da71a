import type { MissionStatus } from '../answer.ts';

/** Whether somebody contradicts the state of a mission; what is said against one that is itself only denied bears that out. */
export const isDisputed = ({ modality, disputes }: Pick<MissionStatus, 'modality' | 'disputes'>): boolean =>
  modality !== 'denied' && disputes.length > 0;
