import { compact } from '../compact-pattern.ts';
import { wordsIn } from './frame-words.ts';
import type { FrameMatch } from './match-frames.ts';
import { oncePer } from './once-per.ts';
import { ownSegment } from './own-segment.ts';
import type { SentenceView, Stretch } from './sentence-view.ts';

const WORK =
  '(?:novels?|films?|movies?|thrillers?|sitcoms?|screenplays?|short stor(?:y|ies)|television series|tv series|comed(?:y|ies)|video games?|comic books?|war[ -]?games?|simulations?|scenarios?|nightmares?|dreams?)';

/** "In the novel the consul sends his staff home", "a thriller in which the embassy is evacuated", "the film tells how". */
const TOLD_IN_A_WORK = compact(
  new RegExp(
    `\\b(?:in|of|from) (?:an? |the |his |her |their |this |that |\\S+ 's )?(?:\\S+ ){0,2}?${WORK}\\b|\\b${WORK} (?:, )?(?:in which|where|about|tells?|shows?|ends?|begins?|opens?|has|sees?|imagines?)\\b|\\b(?:fictional|imaginary)\\b`,
  ),
);

/** A part of each word for a work: most sentences have none, and are soon passed over. */
const OF_A_WORK = /novel|film|movie|thriller|sitcom|screenplay|stor|series|comed|game|book|fiction|imagin/;
const namesAWork = oncePer(({ tokens }: SentenceView) => tokens.some(({ lower }) => OF_A_WORK.test(lower)));

/** Whether a frame tells what happens in a story: the story stands before it, in its own part of the clause. */
export function isInAStory(view: SentenceView, clause: Stretch, match: FrameMatch): boolean {
  if (!namesAWork(view)) return false;
  const { from } = ownSegment(view, clause, match);
  return TOLD_IN_A_WORK.test(wordsIn(view, from, match.to));
}
