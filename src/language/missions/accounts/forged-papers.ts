import { lowerIn } from '../frames/frame-words.ts';
import { IS_FORGED, IS_NOT_THEIRS, OF_OFFICE, ON_A_PAPER, SAYS } from '../lexicon/paper-phrases.ts';
import { anyOf } from '../lexicon/phrase.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const NAMES_PAPER = anyOf(ON_A_PAPER);
const TELLS = anyOf(SAYS);
const OFFICIAL = anyOf(OF_OFFICE);

/** What stands on a paper or is seen in a picture: nobody's, or by its own words an office's. */
export type Paper = 'anybody’s' | 'an office’s';

/** On whose paper, or in what picture, a sentence tells what it tells; null where on none. */
export function paperOf(view: SentenceView): Paper | null {
  const words = lowerIn(view, 0, LONGEST).join(' ');
  const paper = NAMES_PAPER.exec(words);
  if (paper === null || !TELLS.test(words.slice(paper.index))) return null;
  return OFFICIAL.test(words) ? 'an office’s' : 'anybody’s';
}

/** So many words of a sentence are looked at. */
const LONGEST = 60;

/**
 * Whether a sentence says of a paper or a picture that it is not what it seems: "It is a forgery", "We never sent it." What an
 * office gave out as its own is only so where it is called forged.
 */
export function callsForged(view: SentenceView, paper: Paper | null): boolean {
  const words = lowerIn(view, 0, LONGEST).join(' ');
  return findsAny(IS_FORGED, words) || (paper !== 'an office’s' && findsAny(IS_NOT_THEIRS, words));
}
