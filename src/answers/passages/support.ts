import type { Passage } from '../../knowledge/search/search-engine.ts';

/** Whether a passage says enough of what was asked to be shown as its answer. */
export function supports({ features }: Passage): boolean {
  const { own = 0, near = 0, paragraph = 0, headline = 0 } = features;
  return own + 0.5 * (near + paragraph + headline) >= 0.45;
}
