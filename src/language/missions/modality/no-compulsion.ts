import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { placesOf } from './modality-places.ts';

const COMPELLED = /^(?:obliged|forced|compelled|required|pressed|pushed|bound|made|obligation)$/;
/** So many words behind a no stands what nobody is made to. */
const REACH = 5;

/** "Nobody is obliged to take up the offer": whether all that a sentence says no to is compulsion, which denies no offer. */
export const deniesOnlyCompulsion = oncePer((view: SentenceView): boolean => {
  const noes = placesOf(view, 'no', { from: 0, to: view.tokens.length }, new Set());
  return (
    noes.length > 0 &&
    noes.every((at) => view.tokens.slice(at + 1, at + 1 + REACH).some(({ lower }) => COMPELLED.test(lower)))
  );
});
