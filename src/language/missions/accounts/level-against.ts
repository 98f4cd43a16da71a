import { compact } from '../../compact-pattern.ts';
import { negatedLevel } from '../candidates/negated-steps.ts';
import { hearSentence } from '../learned/sentence-odds.ts';
import {
  AT_IT,
  ELSEWHERE_FOR,
  JUST_NOW,
  SEEN_AT_WORK,
  SEEN_THERE,
  UNDONE,
} from '../lexicon/answer-phrases.ts';
import { CONCEDES, JUDGES } from '../lexicon/concession-phrases.ts';
import {
  ARE_AWAY,
  AT_WORK,
  EXPLAINS,
  GONE,
  LEAVES_OPEN,
  NOT_SO,
  NOT_TAKEN,
  NOTHING_DONE,
  OF_BUSINESS,
  OF_CLOSING,
  OF_MISSIONS,
  OF_MOST,
  TO_COME,
} from '../lexicon/counter-phrases.ts';
import { CALLS_FALSE } from '../lexicon/rebuttal-phrases.ts';
import { LEVELS, type Level } from '../mission-report.ts';
import { rejectsReport } from '../modality/called-false.ts';
import { letsStandFrom } from '../modality/conceded-steps.ts';
import { worksElsewhere } from '../places/works-elsewhere.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { type PlaceOfMission, saysAllThere } from './words-against.ts';

/** From this chance on a sentence denies what it tells, in words of no rule. */
const DENIED = 0.6;
/** From this chance on a sentence has a level to deny, unless it more likely denies a return: “is closed and has not reopened”. */
const OF_LEVEL = 0.25;

/** Whether a sentence leaves it open, lets it stand, or speaks of no mission that has been told of. */
const isOfNone = (view: SentenceView, text: string): boolean =>
  letsStandFrom(view) < view.tokens.length ||
  [LEAVES_OPEN, OF_BUSINESS, OF_MOST].some((phrases) => findsAny(phrases, text));

/** "The embassy in Tripoli is carrying on its work from Tunis": whether a post is at work, but not where it was. */
function isAtWorkElsewhere(view: SentenceView, { country, city }: PlaceOfMission): boolean {
  const { text, tokenAt } = signedWords(view);
  const offset = Math.min(...AT_WORK.map(([pattern]) => text.search(pattern)).filter((at) => at >= 0));
  return view.names.some(
    ({ as, place, from }) =>
      (as === 'city' || as === 'country') &&
      from > tokenAt(offset) &&
      (place.country !== country || (as === 'city' && city !== null && place.name !== city)) &&
      worksElsewhere(view, from),
  );
}

/**
 * The least level that a sentence speaks against, by what it says; null where it says nothing of the kind. `isKnown`: whether it
 * is known from what stands before of whose missions it speaks; `where`: the place of the mission.
 */
export function levelAgainst(
  read: ReadSentence,
  source: string,
  isKnown: boolean,
  where: PlaceOfMission,
): Level | null {
  const { view } = read;
  const { text } = signedWords(view);
  const ofMissions = isKnown || findsAny(OF_MISSIONS, text);
  if (isOfNone(view, text)) return null;
  const explains =
    findsAny(EXPLAINS, text) && findsAny(ARE_AWAY, text) && ofMissions ? 'authorized-departure' : null;
  if (findsAny(TO_COME, text)) return explains;
  const { levels, modalities } = hearSentence(source, read).odds;
  if (findsAny(NOTHING_DONE, text)) return 'authorized-departure';
  const negated = negatedLevel(view);
  if (negated !== null) return negated;
  const closes = findsAny(OF_CLOSING, text) ? 'suspended-operations' : 'authorized-departure';
  if (findsAny(NOT_TAKEN, text) && ofMissions) return closes;
  if ((rejectsReport(view) || findsAny(NOT_SO, text) || findsAny(CALLS_FALSE, text)) && ofMissions)
    return 'authorized-departure';
  if (saysAllThere(view, where).length > 0) return 'reduced-staffing';
  if (findsAny(AT_WORK, text) && !isAtWorkElsewhere(view, where)) return 'suspended-operations';
  const told = LEVELS.some(
    (level) =>
      level !== 'normal-operations' &&
      levels[level] >= OF_LEVEL &&
      levels[level] >= levels['normal-operations'],
  );
  if (modalities.denied >= DENIED && told && ofMissions && !findsAny(JUDGES, text)) return closes;
  return explains;
}

/**
 * The least level that a sentence speaks against as a part of an answer to a step told: by what it says, or by facts that are
 * against it only because somebody tells them in answer; null where it has nothing of the kind.
 */
export function levelAnswered(read: ReadSentence, source: string, where: PlaceOfMission): Level | null {
  const level = levelAgainst(read, source, true, where);
  const { text } = signedWords(read.view);
  if (level !== null || isOfNone(read.view, text)) return level;
  if (findsAny(TO_COME, text)) return findsAny(SEEN_THERE, untilToCome(text)) ? 'reduced-staffing' : null;
  if (findsAny(UNDONE, text))
    return findsAny(OF_CLOSING, text) ? 'suspended-operations' : 'authorized-departure';
  if (findsAny(ELSEWHERE_FOR, text) && findsAny(ARE_AWAY, text)) return 'authorized-departure';
  if (findsAny(SEEN_THERE, text)) return 'reduced-staffing';
  return findsAny(SEEN_AT_WORK, text) ? 'suspended-operations' : null;
}

/** The words before those of what is only to come: “I have nineteen colleagues here and you may count them”. */
const untilToCome = (text: string): string =>
  text.slice(0, Math.min(...TO_COME.map(([pattern]) => pattern.exec(text)?.index ?? text.length)));

/** From this chance on a sentence that goes on with a denial denies, too. */
const GOES_ON_DENYING = 0.4;
/** "No ticket", "nobody has packed", "not closing": a no to what a departure or a closing takes. */
const SAYS_NO = compact(
  /(?:\b(?:no|not|nobody|no-one|none|never|neither|nothing|nowhere)\b|n't\b) ?(?:[^\s,;:.!?]+ ){0,5}?(?:lists?|tickets?|bookings?|seats?|aircraft|planes?|aeroplanes?|airplanes?|flights?|buses|bus|convoys?|charter(?:s|ed)?|suitcases?|trunks?|bags|boxes|crates|pack(?:s|ed|ing)?|orders?|ordered|instructions?|instructed|letters?|cables?|telegrams?|circulars?|decisions?|decided|plans?|leav(?:e|es|ing)|left|go|goes|going|gone|went|depart\w*|evacuat\w+|withdr\w+|recall\w*|return\w*|fl(?:y|ying|own|ew)|mov(?:e|es|ed|ing)|clos(?:e|ed|es|ing|ure)|shut\w*|lock(?:ed|s|ing)?|padlocks?|staff|officers?|diplomats?|colleagues?|famil(?:y|ies)|dependants?|dependents?|spouses?|children|wives|husbands|@post)(?![a-z])/,
);

/** Whether a quotation goes on to say no: “There is no list, no ticket and no date.” */
export function goesOnDenying(read: ReadSentence, source: string): boolean {
  const { text } = signedWords(read.view);
  return (
    ![LEAVES_OPEN, TO_COME, OF_BUSINESS].some((phrases) => findsAny(phrases, text)) &&
    (SAYS_NO.test(text) || hearSentence(source, read).odds.modalities.denied >= GOES_ON_DENYING)
  );
}

/** Whether a quotation has people of a mission about what they always do: “Their ambassador opened our flower show this morning.” */
export function seesThem(view: SentenceView): boolean {
  const { text } = signedWords(view);
  return (
    !findsAny(GONE, text) &&
    !findsAny(JUDGES, text) &&
    !findsAny(CONCEDES, text) &&
    (findsAny(AT_IT, text) || (findsAny(JUST_NOW, text) && findsAny(OF_MISSIONS, text)))
  );
}
