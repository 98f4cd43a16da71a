import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { DIPLOMATIC } from '../lexicon/context-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const OWN_TRADES =
  'engineers|builders|labou?rers|miners|maids|seafarers|seamen|welders|bricklayers|carers|farmhands|oilmen';
const TRADES = `workers|nurses|technicians|${OWN_TRADES}`;

/** "Hundreds of workers", "some 4,000 people", "its 1,600 nurses and engineers": more than a state has at its posts. */
const CROWD = compact(
  new RegExp(
    `\\b(?:hundreds (?:of )?(?:[a-z-]+ ){0,3}?(?:${TRADES})|(?:(?:tens|hundreds) of thousands|thousands|(?:[a-z-]+|\\d+) (?:thousand|million)|\\d{1,3},\\d{3}|\\d{4,6}) (?:of )?(?:[a-z-]+ ){0,3}?(?:people|employees|${TRADES}))\\b`,
  ),
);
/** "Its builders at the dam", "the miners": people of a trade that no mission has. */
const OF_A_TRADE = compact(new RegExp(`\\b(?:${OWN_TRADES})\\b`));

/** So many words before the end of a step's own are looked at. */
const REACH = 60;

const OF_A_MISSION = /^(?:staff|diplomats?|missions?|posts?|famil(?:y|ies)|spouses|dependants|dependents)$/;

/** Whether those whom a step is about are a state's workers in another country: nothing in their sentence speaks of a mission. */
export function areWorkersAbroad(view: SentenceView, { to, frame }: FrameMatch): boolean {
  if (frame.level === 'normal-operations' || view.posts.some(({ kind }) => kind !== 'mission')) return false;
  if (view.tokens.some(({ lower }) => DIPLOMATIC.has(lower) || OF_A_MISSION.test(lower))) return false;
  const words = wordsIn(view, to - REACH, to);
  return CROWD.test(words) || OF_A_TRADE.test(words);
}
