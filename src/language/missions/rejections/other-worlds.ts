import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { ownSegment } from '../frames/own-segment.ts';
import { WORKS } from '../lexicon/other-worlds.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

const A_WORK = WORKS.join('|');

/** "In the novel the consul sends his staff home", "a thriller in which the embassy is evacuated", "the film tells how". */
const TOLD_IN_A_WORK = compact(
  new RegExp(
    `\\b(?:in|of|from) (?:an? |the |his |her |their |this |that |\\S+ 's )?(?:\\S+ ){0,2}?(?:${A_WORK})\\b(?! of\\b)|\\b(?:${A_WORK}) (?:, )?(?:in which|where|about|tells?|shows?|ends?|begins?|opens?|has|sees?|imagines?)\\b|\\b(?:fictional|imaginary)\\b`,
  ),
);

/** The last word of each work's name: most sentences have none, and are soon passed over. */
const OF_A_WORK = new RegExp(
  `^(?:${WORKS.map((work) => work.split(' ').at(-1)).join('|')}|fictional|imaginary)$`,
);
const namesAWork = oncePer(({ tokens }: SentenceView) => tokens.some(({ lower }) => OF_A_WORK.test(lower)));

const A_TEAM =
  /\b(?:football|soccer|cricket|rugby|hockey|volleyball|basketball|handball|netball|baseball|polo|futsal) (?:teams?|sides?|elevens?|squads?|clubs?)\b/;
/** What happens to it on the field. */
const ON_THE_FIELD =
  /\b(?:red|yellow) cards?\b|\bsent off\b|\bto (?:nine|ten|eight|seven|\d+) (?:men|women|players)\b|\bhalf[- ]time\b|\b(?:first|second) half\b|\b(?:goals?|penalt(?:y|ies)|league|cup|final|innings|tournament)\b/;

/** "The embassy's football team was reduced to nine men": what befalls its players, on the field, is nothing that befalls a post. */
const isOnTheField = (view: SentenceView, { own }: FrameMatch): boolean =>
  A_TEAM.test(wordsIn(view, 0, Math.max(...own))) && ON_THE_FIELD.test(wordsIn(view, 0, view.tokens.length));

/** Whether a frame tells what happens in a story or in a match: that stands before it, a story in its own part of the clause. */
export function isInAStory(view: SentenceView, clause: Stretch, match: FrameMatch): boolean {
  if (isOnTheField(view, match)) return true;
  if (!namesAWork(view)) return false;
  const { from } = ownSegment(view, clause, match);
  return TOLD_IN_A_WORK.test(wordsIn(view, from, match.to));
}
