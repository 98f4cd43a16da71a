import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { DIPLOMATIC } from '../lexicon/context-words.ts';
import { MENDERS } from '../lexicon/menders.ts';
import type { Level } from '../mission-report.ts';
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
/** So many before it is the one who is to leave. */
const REACH_OF_SUBJECT = 12;

const OF_A_MISSION = /^(?:staff|diplomats?|missions?|posts?|famil(?:y|ies)|spouses|dependants|dependents)$/;

/** "The foreman has his orders to be out by Monday": who works on a house, with nobody of a mission beside. */
const OF_MENDERS = compact(new RegExp(`\\b(?:${MENDERS})\\b`));
const LEAVES: ReadonlySet<Level> = new Set(['ordered-departure', 'authorized-departure', 'reduced-staffing']);

const areMenders = ({ tokens }: SentenceView, { from, to, frame }: FrameMatch): boolean =>
  LEAVES.has(frame.level) &&
  OF_MENDERS.test(
    tokens
      .slice(Math.max(0, from - REACH_OF_SUBJECT), to)
      .map(({ lower }) => lower)
      .join(' '),
  ) &&
  !tokens.some(({ lower }) => OF_A_MISSION.test(lower));

/** Whether those whom a step is about are a state's workers in another country: nothing in their sentence speaks of a mission. */
export function areWorkersAbroad(view: SentenceView, match: FrameMatch): boolean {
  if (areMenders(view, match)) return true;
  const { to, frame } = match;
  if (frame.level === 'normal-operations' || view.posts.some(({ kind }) => kind !== 'mission')) return false;
  if (view.tokens.some(({ lower }) => DIPLOMATIC.has(lower) || OF_A_MISSION.test(lower))) return false;
  const words = wordsIn(view, to - REACH, to);
  return CROWD.test(words) || OF_A_TRADE.test(words);
}
