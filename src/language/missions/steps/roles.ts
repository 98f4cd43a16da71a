import type { StepPlace } from './step-place.ts';

/** Who does what where. */
export interface Roles {
  readonly senders: readonly string[];
  readonly places: readonly StepPlace[];
  /** Whether the sentence itself names the sender, or only the article before it. */
  readonly senderNamed: boolean;
  /** Whether the sentence itself names the place. */
  readonly placeNamed: boolean;
  /** By what the places are known. */
  readonly placedBy: PlacedBy;
}

/**
 * By what the place of a step can be known, as surely as it is known by it. The order is a learned feature: whoever changes
 * it has to learn the trees of places anew.
 */
export const PLACED_BY = [
  'a country often named',
  'the gist',
  'the ruling place',
  'a post named before',
  'the last city',
  'the last step',
  'the opening',
  'the topic',
  'pointing at a post',
  'there',
  'the sentence',
  'the clause',
  'here',
  'the country of the post',
  'the city of the post',
  'its people',
] as const;
export type PlacedBy = (typeof PLACED_BY)[number];
