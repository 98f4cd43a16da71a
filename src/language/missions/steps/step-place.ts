import type { Place } from '../../places/gazetteer.ts';
import type { PostKind } from '../mission-report.ts';

/** Where a step happens. */
export interface StepPlace {
  /** ISO code of the receiving state. */
  readonly country: string;
  readonly city: Place | null;
  readonly post: PostKind | null;
}

/** A place of the gazetteer as that of a step. */
export const asStepPlace = (place: Place, post: PostKind | null): StepPlace =>
  place.kind === 'city'
    ? { country: place.country, city: place, post }
    : { country: place.country, city: null, post };
