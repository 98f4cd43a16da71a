import { wordsIn } from '../frames/frame-words.ts';
import { anyOf } from '../lexicon/phrase.ts';
import {
  BRIEFLY,
  BY_ITS_DOORS,
  BY_ITS_STAIRS,
  GOES_ON,
  IN_DANGER,
  LEAVES,
} from '../lexicon/way-out-phrases.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

const TELLS_OF_LEAVING = anyOf(LEAVES);
const GOES_FARTHER = anyOf(GOES_ON);
const UNDER_FIRE = anyOf(IN_DANGER);

/** "Had left Khartoum in the morning", "out of Khartoum": whether what they leave is a city or country. */
const leavesPlace = (view: SentenceView): boolean =>
  view.names.some(
    ({ as, from }) =>
      as !== 'people' &&
      /(?:\b(?:leave|leaves|leaving|left|quit|quitted|fled|exited)|\b(?:out of|away from|evacuated from)) (?:the )?$/.test(
        `${wordsIn(view, Math.max(0, from - 3), from)} `,
      ),
  );

/** Whether those who leave in these words only leave a building: by its stairs or doors, to where they are counted, for an hour. */
export function isOutOfBuilding(view: SentenceView, { from, to }: Stretch): boolean {
  const words = wordsIn(view, from, to);
  const namesPlace = view.names.some((name) => name.as !== 'people' && name.from >= from && name.from < to);
  const byDoors = !namesPlace && findsAny(BY_ITS_DOORS, words);
  if (!byDoors && !findsAny(BY_ITS_STAIRS, words) && !findsAny(BRIEFLY, words)) return false;
  if (leavesPlace(view) || !TELLS_OF_LEAVING.test(words)) return false;
  const all = wordsIn(view, 0, view.tokens.length);
  return !GOES_FARTHER.test(all) && !UNDER_FIRE.test(all);
}
