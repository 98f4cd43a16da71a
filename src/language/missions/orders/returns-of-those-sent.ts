import { monthOf } from '../../dates/calendar.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { clauseAt, isNegatedAt, isOfPeopleAt, type OrderChange } from './order-change.ts';

/** So long the clause may be that says who they are: "who were ordered to leave the embassy in Dhaka in July". */
const LONGEST_CLAUSE = 26;

const OPENS = /^(?:who|whom)$/;
const SENT =
  /^(?:sent|ordered|told|flown|left|withdrawn|evacuated|recalled|moved|pulled|gone|went|taken|brought|asked|instructed|directed|allowed|permitted|authori[sz]ed|driven|bused|shipped|removed|relocated|departed|fled|advised|let|made|leave|go|withdrew|sends?)$/;
const EVERYONE = /^(?:everyone|everybody|all)$/;
const SERVES = /^(?:works?|serves?|belongs?|staffs?|worked|served)$/;
const NONE =
  /^(?:none|nobody|no|neither|few|hardly|not|half|some|several|most|many|third|quarter|part|number|dozens?|handful|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;
const BESIDE =
  /^(?:all|now|both|again|already|since|once|more|finally|also|safely|been|may|can|soon|duly|,|mostly)$/;
const BACK_AGAIN = /^(?:returned|rejoined|resumed)$/;
const GO = /^(?:come|gone|moved|flown|got|gotten|travelled|traveled)$/;
const RETURN = /^(?:return|rejoin|resume|reoccupy)$/;
const MAY = /^(?:may|can|could)$/;
const LET =
  /^(?:free|asked|ordered|instructed|directed|called|expected|due|required|bidden|summoned|allowed|permitted|cleared|welcome|authori[sz]ed|able|told|entitled|invited)$/;
/** Where those go who take up their work again. */
const WORK = /^(?:work|places?|posts?|desks?|duties|jobs?|offices?)$/;

const lower = ({ tokens }: SentenceView, at: number): string => tokens[at]?.lower ?? '';

/** "Are no longer kept away", "no longer have to stay abroad": from the word for it on; null where nothing says so. */
function keptAwayAt(view: SentenceView, from: number): Stretch | null {
  if (!NO_LONGER.test(wordsIn(view, from, from + 3))) return null;
  const away = range(from, from + 8).find((at) => AWAY.test(lower(view, at)));
  const kept =
    away === undefined ? undefined : range(from, away).findLast((at) => KEPT.test(lower(view, at)));
  return away === undefined || kept === undefined ? null : { from: kept, to: away + 1 };
}

const NO_LONGER = /^no longer\b/;
const KEPT =
  /^(?:kept|held|barred|banned|required|obliged|ordered|told|have|has|need|made|bound|stay|remain|keep)$/;
const AWAY = /^(?:away|abroad|out|outside|home)$/;

const skipBeside = (view: SentenceView, from: number): number => {
  let at = from;
  while (BESIDE.test(lower(view, at))) at += 1;
  return at;
};

/** Behind "report": "for duty", "back to their desks"; the token behind, or 0. */
function reportedAt(view: SentenceView, from: number): number {
  const at = lower(view, from) === 'back' ? from + 1 : from;
  const work = [1, 2, 3].find(
    (away) => /^(?:duty|service)$/.test(lower(view, at + away)) || WORK.test(lower(view, at + away)),
  );
  if (/^(?:for|to|at)$/.test(lower(view, at)) && work !== undefined) return at + work + 1;
  return at > from ? at : 0;
}

/** "Return", "come back", "take up their places again" at a token: the token behind, or 0. */
function returnAt(view: SentenceView, from: number): number {
  const at = skipBeside(view, from);
  if (RETURN.test(lower(view, at))) return at + 1;
  if (/^(?:come|go|move|fly|travel|get)$/.test(lower(view, at)) && lower(view, at + 1) === 'back')
    return at + 2;
  if (lower(view, at) === 'report') return reportedAt(view, at + 1);
  if (lower(view, at) !== 'take' || lower(view, at + 1) !== 'up') return 0;
  const work = [2, 3, 4].find((away) => WORK.test(lower(view, at + away)));
  return work === undefined || !/^(?:again|once|anew)$/.test(lower(view, at + work + 1)) ? 0 : at + work + 2;
}

/** What says at a token that people are back, or may come back: the stretch, or null. */
function backAt(view: SentenceView, at: number): Stretch | null {
  const word = lower(view, at);
  const next = skipBeside(view, at + 1);
  const following = lower(view, next);
  const upTo = (to: number): Stretch | null => (to > 0 ? { from: at, to } : null);
  if (/^(?:is|are|was|were)$/.test(word) && following === 'back') return upTo(next + 1);
  if (/^(?:has|have|had)$/.test(word)) {
    if (BACK_AGAIN.test(following)) return upTo(next + 1);
    if (GO.test(following) && lower(view, next + 1) === 'back') return upTo(next + 2);
    if (following === 'back') return upTo(next + 1);
  }
  if (/^(?:returned|rejoined)$/.test(word) && !SENT.test(lower(view, at - 1))) return upTo(at + 1);
  if (/^(?:came|went|moved|flew)$/.test(word) && lower(view, at + 1) === 'back') return upTo(at + 2);
  if (MAY.test(word)) return upTo(returnAt(view, at + 1));
  const isLet = /^(?:is|are|was|were|has|have)$/.test(word) && LET.test(following);
  if (!isLet) return null;
  for (let to = next + 1; to < next + 5; to += 1)
    if (lower(view, to) === 'to' || MAY.test(lower(view, to))) return upTo(returnAt(view, to + 1));
  return null;
}

/** Whether those who come back are all of those who are spoken of: no "none of the staff", no "half of them". */
const areAll = (view: SentenceView, from: number, to: number): boolean =>
  !range(Math.max(from, to - 14), to).some((at) => NONE.test(lower(view, at)) && !isOfDay(view, at));

/** "As of 19 May 2025": a number that is none of people. */
const isOfDay = (view: SentenceView, at: number): boolean =>
  /^\d+$/.test(lower(view, at)) &&
  (/^\d{4}$/.test(lower(view, at)) || [at - 1, at + 1].some((near) => monthOf(lower(view, near)) !== null));

/** "Staff who were sent home in July are all back": people of whom it is only recalled that they had gone. */
function ofThoseSent(view: SentenceView, at: number): OrderChange | null {
  const isOfThem = lower(view, at) === 'that' && isOfPeopleAt(view, at - 1);
  if (!isOfThem && !OPENS.test(lower(view, at))) return null;
  const clause = clauseAt(view, at);
  const from = Math.max(clause.from, at - 20);
  const people = range(from, at).findLast(
    (token) =>
      isOfPeopleAt(view, token) || /^(?:those|everyone|everybody|all|diplomats?)$/.test(lower(view, token)),
  );
  if (people === undefined || !areAll(view, clause.from, at)) return null;
  const end = Math.min(clause.to, at + LONGEST_CLAUSE);
  let isSent = EVERYONE.test(lower(view, at - 1)) && SERVES.test(lower(view, at + 1));
  for (let token = at + 1; token < end; token += 1) {
    const seeming = isSent ? backAt(view, token) : null;
    const isBack = seeming && !isNegatedAt(view, seeming.to) && !isNegatedAt(view, seeming.from + 1);
    const back = isBack ? seeming : isSent ? keptAwayAt(view, token) : null;
    if (back)
      return {
        level: 'normal-operations',
        lifts: true,
        own: range(back.from, back.to),
        over: { from: people, to: back.to },
        returns: 'as said',
      };
    isSent ||= SENT.test(lower(view, token));
  }
  return null;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

/** "Families of its diplomats may return to Dhaka": people who may come back to where they serve, which is a place named behind. */
function whoMayReturn(view: SentenceView, at: number): OrderChange | null {
  const back = backAt(view, at);
  if (!back || !(MAY.test(lower(view, at)) || LET.test(lower(view, skipBeside(view, at + 1))))) return null;
  const clause = clauseAt(view, at);
  const from = Math.max(clause.from, at - 10);
  if (!range(from, at).some((token) => isOfPeopleAt(view, token)) || !areAll(view, from, at)) return null;
  if (isNegatedAt(view, back.to)) return null;
  if (
    !/^(?:to|into)$/.test(lower(view, back.to)) ||
    !view.names.some((name) => name.from === back.to + 1 && name.as !== 'people')
  )
    return null;
  return {
    level: 'normal-operations',
    lifts: true,
    own: range(back.from, back.to + 1),
    over: { from, to: back.to + 2 },
    returns: 'to a place',
  };
}

/** "Let half of the staff who were ordered to leave return": the order stays for the others. */
function returnInPart(view: SentenceView, at: number): OrderChange | null {
  if (!/^(?:lets?|letting|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?)$/.test(lower(view, at))) return null;
  const clause = clauseAt(view, at);
  const end = Math.min(clause.to, at + LONGEST_CLAUSE);
  const of = range(at + 1, Math.min(end, at + 6)).find((token) => lower(view, token) === 'of');
  if (of === undefined || !range(at + 1, of).some((token) => NONE.test(lower(view, token)))) return null;
  const people = range(of, of + 6).find((token) => isOfPeopleAt(view, token));
  if (people === undefined) return null;
  const sent = range(people + 1, end).find((token) => SENT.test(lower(view, token)));
  if (sent === undefined) return null;
  const back = range(sent + 1, end).find(
    (token) => returnAt(view, token) > 0 && !BESIDE.test(lower(view, token)),
  );
  if (back === undefined) return null;
  const isLeft = range(people, back).some((token) =>
    /^(?:allowed|permitted|authori[sz]ed|voluntarily|let)$/.test(lower(view, token)),
  );
  return {
    level: isLeft ? 'authorized-departure' : 'ordered-departure',
    lifts: true,
    own: [at, people, sent, back],
    over: { from: at, to: returnAt(view, back) },
  };
}

/** What a sentence tells of the return of people who had been sent away or let go. */
export function returnsOfThoseSent(view: SentenceView): OrderChange[] {
  const changes: OrderChange[] = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    const change = ofThoseSent(view, at) ?? whoMayReturn(view, at) ?? returnInPart(view, at);
    if (!change) continue;
    changes.push(change);
    at = Math.max(at, change.over.to - 1);
  }
  return changes;
}
