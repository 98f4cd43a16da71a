import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** What takes people away on a day that is not the one on which they were told that they may or must go. */
const JOURNEY =
  /^(?:flights?|planes?|charters?|convoys?|bus|buses|coach|coaches|ferry|ferries|trains?|boats?|ships?|aircraft|airlifts?|sailings?|jets?|airliners?|airbus)$/;
/** Between a journey and its day: "a charter leaving early on Saturday", "the flight due out on Monday". */
const SETS_OFF =
  /^(?:leaving|departing|flying|sailing|going|starting|due|out|off|scheduled|booked|set|planned|arranged|laid|on|for|to|take|leave|depart|go|fly|sail|of|at|early|late|that|which|leaves|departs|goes|flies|sails|will|would|is|was|the|this|next|coming|noon|dawn|night)$/;
/** So many tokens stand between a journey and its day at most. */
const REACH = 6;

/** "Seats on Saturday's flight", "a charter leaving on Saturday": whether a date is the day on which those travel who may or must go. */
export function isDayOfJourney(
  { tokens }: SentenceView,
  { frame }: FrameMatch,
  from: number,
  to: number,
): boolean {
  if (!frame.level.endsWith('departure')) return false;
  if (tokens[to]?.lower === "'s" && tokens.slice(to + 1, to + 5).some(({ lower }) => JOURNEY.test(lower)))
    return true;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (JOURNEY.test(word)) return true;
    if (!SETS_OFF.test(word)) return false;
  }
  return false;
}
