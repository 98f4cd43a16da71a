import type { FrameMatch } from '../frames/match-frames.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';
import { endsInPeople } from './step-locations.ts';

/** "Left the departure of families from Basra optional": the place that stands between a step's words as the one people go from. */
export function placeOfDeparture(view: SentenceView, match: FrameMatch): NameMention[] {
  const name = view.names.find(
    ({ as, from, to }) =>
      (as === 'city' || as === 'country') &&
      from > match.from &&
      to < match.to &&
      view.tokens[from - 1]?.lower === 'from',
  );
  if (!name) return [];
  const preposition = name.from - 1;
  const departure = [...match.own].findLast(
    (at) => at < preposition && wordingLength(MISSION_WORDS.get('outgoing'), view.tokens, at) > 0,
  );
  if (departure === undefined) return [];
  const isRightBehind = departure + 1 === preposition;
  return isRightBehind || endsInPeople(view, departure + 1, preposition) ? [name] : [];
}
