import { lowerIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { ownSegment } from '../frames/own-segment.ts';
import { SAYING } from '../lexicon/context-words.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';

/** "Those who wish to leave": people of whom nothing says that they are a post's. */
const ANYONE = /^(?:those|anyone|anybody|everyone|everybody|people)$/;
const ADVISED = /^(?:urg|advis|ask|tell|told|call|encourag|warn|recommend|remind)/;
/** "French citizens may leave", "allowed tourists to go", not "flown out with the tourists". */
const MAY_LEAVE =
  /(?<!\b(?:with|for|from|of|as|to) (?:\S+ ){0,2})\b(?:citizens?|nationals|tourists|travell?ers|holidaymakers|visitors|britons|compatriots) (?:\S+ ){0,4}?(?:may|can|could|should|are free|who (?:wish|want)|wishing|to leave)\b/;
/** What travellers do for themselves and the people of a post have done for them. */
const BY_THEMSELVES =
  /\b(?:book|buy|commercial (?:flights?|options?|airlines?|means)|tickets? available|available (?:tickets?|flights?)|register (?:with|online|their)|contact (?:the|its|their) (?:embassy|consulate))\b/;

/** Whether at a token people of a post are named: "its staff", "the families of its diplomats", not "officials said". */
const isOfPost = ({ tokens }: SentenceView, at: number): boolean =>
  ['staff', 'envoy'].some((name) => {
    const length = wordingLength(MISSION_WORDS.get(name), tokens, at);
    return (
      length > 0 && !SAYING.has(tokens[at + length]?.lower ?? '') && !ANYONE.test(tokens[at]?.lower ?? '')
    );
  });

/**
 * Whether a departure is that of travellers and residents, to whom a post gives advice: "urged those who wish to leave to book
 * any ticket", "said that French citizens may leave by land".
 */
export function isOfPublic(view: SentenceView, clause: Stretch, match: FrameMatch): boolean {
  const { from } = ownSegment(view, clause, match);
  for (let at = from; at < clause.to; at += 1) if (isOfPost(view, at)) return false;
  const words = lowerIn(view, from, clause.to);
  if (match.frame.level === 'authorized-departure' && MAY_LEAVE.test(words.join(' '))) return true;
  const advised = words.findIndex(
    (word, index) =>
      ADVISED.test(word) && words.slice(index + 1, index + 4).some((next) => ANYONE.test(next)),
  );
  return advised >= 0 && BY_THEMSELVES.test(words.slice(advised).join(' '));
}

/** "Finland will fly out up to 130 Afghans": whether those who are counted are another state's people than its own. */
export function areAnothersPeople(view: SentenceView, match: FrameMatch): boolean {
  const actor = view.names.findLast(
    ({ from }) => from < Math.min(...match.own) && view.stateLengths.has(from),
  );
  if (!actor) return false;
  return view.names.some(
    ({ as, from, to, place }) =>
      as === 'people' &&
      from >= match.from &&
      from <= match.to &&
      place.country !== actor.place.country &&
      /^(?:\d[\d,]*|hundreds|thousands|dozens|scores|of)$/.test(view.tokens[from - 1]?.lower ?? '') &&
      !/^(?:diplomats?|staff|officials?|officers?|employees|envoys?|embassy|consuls?|consular|families)$/.test(
        view.tokens[to]?.lower ?? '',
      ),
  );
}

/**
 * "There are fewer than ten Danes in Togo, most of them missionaries": whether a people is counted that lives in a country, with no
 * word of a post and of nobody who is left.
 */
export const areResidents = ({ tokens, names, posts }: SentenceView): boolean =>
  posts.length === 0 &&
  tokens.some(
    ({ lower }, at) => lower === 'there' && /^(?:are|were|is|was)$/.test(tokens[at + 1]?.lower ?? ''),
  ) &&
  names.some(
    ({ as, to }) =>
      as === 'people' &&
      /^(?:in|across|throughout)$/.test(tokens[to]?.lower ?? '') &&
      ((tokens[to + 1]?.lower === 'the' &&
        /^(?:country|islands?|republic)$/.test(tokens[to + 2]?.lower ?? '')) ||
        names.some((name) => name.as === 'country' && name.from === to + 1)),
  ) &&
  !tokens.some(({ lower }) => LEFT.test(lower));

const LEFT =
  /^(?:left|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|still|only|now|diplomats?|staff|officials?|down|embassy)$/;
