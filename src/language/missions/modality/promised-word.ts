import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "The Hague will communicate when it goes back to normal working": what opens a return, in its own clause, of which word is promised. */
const WILL_TELL = compact(
  /\b(?:will|would|'ll|shall|to|promis\w+|can|could|may|might) (?:\S+ ){0,2}?(?:communicate|announce|say|tell|inform|advise|notify|let|publish|post|make known|give (?:notice|word)|send word)(?: [^ .;:]+){0,5}? (?:when|once|as soon as|the (?:day|date|moment) (?:on which|when|that)|on which day)(?: [^ ,.;:–—]+)*$/,
);

/** "Has no date for going back", "set no timetable for a return", "no word yet on when it would reopen". */
const NO_DAY = compact(
  /\bno (?:(?:firm|set|fixed|clear|definite|exact|new|target|official|planned) )?(?:dates?|timetables?|timelines?|time ?frames?|schedules?|deadlines?|days?|word|indication|hint)\b(?: (?:yet|as|has|have|had|been|was|is|were|set|fixed|given|named|announced|agreed|there|so|far))* (?:for|of|on|to|when|as to)(?: (?!(?:and|but)\b)[^ ,.;:–—]+){0,6}$/,
);

/** So many words before a return the promise may begin. */
const BEFORE = 16;

/** Whether a return is one of which somebody only promises to tell when it comes, or for which no day is set. */
export function isOnlyPromised(view: SentenceView, { frame, from, own }: FrameMatch): boolean {
  if (frame.level !== 'normal-operations') return false;
  const opening = Math.max(0, from - BEFORE);
  return (
    WILL_TELL.test(wordsIn(view, opening, Math.min(...own) + 1)) ||
    (frame.lifts && NO_DAY.test(wordsIn(view, opening, Math.max(...own))))
  );
}
