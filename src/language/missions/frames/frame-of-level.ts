import type { Level, Modality } from '../mission-report.ts';
import type { Frame } from './frames.ts';

/** The frame of a step that is told in words of no frame. */
export const frameOfLevel = (
  level: Level,
  { lifts = false, modality = null }: { lifts?: boolean; modality?: Modality | null } = {},
): Frame => ({
  level,
  lifts,
  opens: false,
  weak: level === 'normal-operations' && !lifts,
  same: false,
  follow: false,
  another: false,
  anaphor: false,
  count: false,
  kin: false,
  question: false,
  modality,
  elements: [],
  example: '',
});
