import type { Place } from '../places/gazetteer.ts';
import type { PostKind } from './mission-report.ts';

/** Where a step happens. */
export interface StepPlace {
  /** ISO code of the receiving state. */
  readonly country: string;
  readonly city: Place | null;
  readonly post: PostKind | null;
}
