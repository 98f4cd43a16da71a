import type { Discourse } from './discourse.ts';

/**
 * Whether an article has told of a country only as whose step it was: the capital in the dateline of “OSLO — Norway has closed
 * its embassy in Niger” is no place where the next state's embassy is. Another thing is a country
 * where something happens or a post stands, or that took its step in the country of one of `senders`, who may answer in kind.
 */
export const isOnlySenders = (
  { heard, steps, postsTold }: Discourse,
  country: string,
  senders: readonly string[],
): boolean =>
  steps.ofState(country) > 0 &&
  steps.inCountry(country) === 0 &&
  postsTold.inCountry(country) === 0 &&
  !heard.scenes.has(country) &&
  senders.every((sender) => steps.ofStateIn(country, sender) === 0);
