import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { isOfNonessential } from './not-essential.ts';

/** Joins further people to those of a step: "and", "along with", "as may their partners". */
const JOINS = /^(?:and|or|plus|with|nor)$/;
/** Behind “as” and “so” where they join people: "as may their partners". */
const DO_SO =
  /^(?:may|might|must|can|could|should|shall|will|would|is|are|was|were|do|does|did|have|has|had|well)$/;
/** Behind “as” where it tells no occasion. */
const NO_OCCASION = /^(?:of|part|soon|long|far|ordered|advised|instructed|announced|planned|from)$/;
const PEOPLE =
  /^(?:staff|staffers?|personnel|employees?|workers?|officials?|officers?|diplomats?|members?|people|anyone|anybody|everyone|everybody|those|famil(?:y|ies)|relatives|spouses?|wife|wives|husbands?|children|kids|kin|ones|partners|households?|depend[ae]nts?)$/;
/** So many words behind what joins them further people are named. */
const FARTHEST = 8;
/** So many words behind people it may be said which of them are meant. */
const WHICH = 10;
/** Behind these other things are told. */
const ENDS =
  /^(?:said|says|but|except|excepting|excluding|while|after|because|although|though|stays?|stayed|remains?|remained|unless|since|whether)$/;
/** A step's words that call on people who stand behind them. */
const CALLS_ON =
  /^(?:order(?:s|ed|ing)?|allow(?:s|ed|ing)?|authori[sz](?:es|ed|ing)|permit(?:s|ted|ting)?|let|lets|letting|told|tells|offer(?:s|ed|ing)?|advis(?:es|ed|ing)|urg(?:es|ed|ing)|ask(?:s|ed|ing)?|instruct(?:s|ed|ing)?|direct(?:s|ed|ing)?|made|makes|clear(?:s|ed)?)$/;
const IS_PASSIVE = /^(?:was|were|been|be|are|is|being|'re|'s|not|also|then)$/;
const STOPS_BACKWARD =
  /^(?:said|says|announced|added|that|after|because|since|when|while|although|though|but|if|whether|left|leaves|leaving|kept|keeps|gave|gives|withdrew|pulled|gone|;|:|—|–)$/;

const lowerAt = ({ tokens }: SentenceView, at: number): string => tokens[at]?.lower ?? '';

const isStop = (view: SentenceView, at: number): boolean =>
  ENDS.test(lowerAt(view, at)) ||
  (/^(?:not|without|never|\w+n't)$/.test(lowerAt(view, at)) && !isOfNonessential(view, at));

/** Whether a word joins further people to some, with what stands behind it. */
const isJoin = (view: SentenceView, at: number): boolean =>
  JOINS.test(lowerAt(view, at)) ||
  (/^(?:as|so)$/.test(lowerAt(view, at)) && DO_SO.test(lowerAt(view, at + 1)));

/** "His wife": the kin of one, not of those of whom a step is told. */
const isOfOne = (view: SentenceView, at: number): boolean =>
  /^(?:wife|husband|family|children|kids)$/.test(lowerAt(view, at)) &&
  /^(?:his|her)$/.test(lowerAt(view, at - 1));

/** "As gunmen shot a doctor and his wife": whether the occasion of a step is told from here on. */
function opensOccasion(view: SentenceView, at: number): boolean {
  const next = lowerAt(view, at + 1);
  if (lowerAt(view, at) !== 'as' || DO_SO.test(next) || NO_OCCASION.test(next)) return false;
  if (lowerAt(view, at - 2) === 'as' || !/^an?$/.test(next)) return lowerAt(view, at - 2) !== 'as';
  return view.tokens
    .slice(at + 2, at + 8)
    .some(({ lower }) => /ed$|^(?:is|are|was|were|has|have|had)$/.test(lower));
}

/** Behind which token the people end who are joined behind a step to those that its words name, as far as `end`. */
export function joinedBehind(view: SentenceView, { from, to }: Stretch, end: number): number {
  let last = to;
  for (let at = from; at < end; at += 1) {
    if (at >= to && isStop(view, at)) return Math.max(last, to);
    if (!isJoin(view, at)) continue;
    for (let ahead = at + 1; ahead <= Math.min(at + FARTHEST, end - 1); ahead += 1) {
      if (isStop(view, ahead) || isOfOne(view, ahead)) break;
      if (!PEOPLE.test(lowerAt(view, ahead))) continue;
      last = Math.max(last, ahead + 1);
      for (let which = ahead + 1; which < Math.min(end, ahead + WHICH); which += 1)
        if (isOfNonessential(view, which)) last = Math.max(last, which + 1);
      break;
    }
  }
  return last;
}

const isActiveCall = (view: SentenceView, at: number): boolean =>
  CALLS_ON.test(lowerAt(view, at)) && !IS_PASSIVE.test(lowerAt(view, at - 1));

/** "A step that does not cover officials": behind it nobody is meant. */
const COVERS = /^(?:cover|extend|apply|include|concern|affect|touch)s?$/;

/** Where what is said of the people who are to go ends at the latest: before the occasion on which they go. */
export function endBeforeOccasion(view: SentenceView, from: number, end: number): number {
  for (let at = from; at < end; at += 1) if (opensOccasion(view, at)) return at;
  return end;
}

/** Where what is said of a step's people ends at the latest: before whom it does not cover. */
export function endOfCovered(view: SentenceView, from: number, end: number): number {
  for (let at = from; at < end; at += 1)
    if (COVERS.test(lowerAt(view, at)) && /^(?:not|never|\w+n't)$/.test(lowerAt(view, at - 1))) return at;
  return end;
}

/**
 * Where the people begin of whom a step is told that stand before its words, from `least` on: "staff who can be spared and their
 * families may leave". `step.from` where its words call on people behind them.
 */
export function joinedAhead(view: SentenceView, step: Stretch, least: number): number {
  for (let at = step.from; at < step.to; at += 1) if (isActiveCall(view, at)) return step.from;
  let from = step.from;
  for (let at = step.from - 1; at >= least; at -= 1) {
    const isWhich = isOfNonessential(view, at);
    if (lowerAt(view, at) === 'that' && lowerAt(view, at + 1) === 'they') continue;
    if (!isWhich && (STOPS_BACKWARD.test(lowerAt(view, at)) || isActiveCall(view, at))) break;
    if (isWhich || PEOPLE.test(lowerAt(view, at))) from = at;
  }
  while (
    from > least &&
    /^(?:all|every|any|the|its|their|other|of|entire|whole)$/.test(lowerAt(view, from - 1))
  )
    from -= 1;
  return from;
}
