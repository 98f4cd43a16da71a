import type { SentenceView } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';
import { clauseAt, gradeIn, isOfPeopleAt, type OrderChange } from './order-change.ts';

const SENT =
  /^(?:withdrew|withdrawn|evacuated|recalled|ordered|told|instructed|directed|sent|pulled|flown|flew|removed|moved|brought|allowed|permitted|authori[sz]ed|left)$/;
const WILL = /^(?:will|would|'ll|wo|may|can|could|must|shall|do|does|are|were)$/;
const BACK = /^(?:return(?:ing)?|rejoin(?:ing)?)$/;
const COMES = /^(?:be|come|coming|go|going|move|fly)$/;
const UNTIL = /^(?:before|until|till|this|for|yet|anytime|any|soon|by|while|as)$/;

/** So many words may stand between those who were sent and what is said of their return. */
const REACH = 24;

const lower = ({ tokens }: SentenceView, at: number): string => tokens[at]?.lower ?? '';

/** Where the words end that say at a token that people won't be back for a while; -1 elsewhere. */
function staysAwayAt(view: SentenceView, at: number): number {
  if (!WILL.test(lower(view, at)) || !/^(?:not|n't)$/.test(lower(view, at + 1))) return -1;
  let verb = at + 2;
  while (/^(?:yet|be|now)$/.test(lower(view, verb)) && lower(view, verb + 1) !== 'back') verb += 1;
  const isBack = COMES.test(lower(view, verb)) && lower(view, verb + 1) === 'back';
  if (!isBack && !BACK.test(lower(view, verb))) return -1;
  const behind = isBack ? verb + 2 : verb + 1;
  return UNTIL.test(lower(view, behind)) ? behind : -1;
}

/**
 * "Britain, which withdrew embassy families in October, said they would not return before the new year": people of a mission who
 * were sent away and stay so.
 */
export function kinStayAway(view: SentenceView): OrderChange | null {
  for (let at = 2; at < view.tokens.length; at += 1) {
    const to = staysAwayAt(view, at);
    if (to < 0) continue;
    const from = Math.max(0, at - REACH);
    const before = Array.from({ length: at - from }, (_, index) => from + index);
    const people = before.find((token) => isOfPeopleAt(view, token));
    const sent = before.find((token) => SENT.test(lower(view, token)));
    const isKin = before.some((token) => wordingLength(MISSION_WORDS.get('family'), view.tokens, token) > 0);
    const areMeant =
      isOfPeopleAt(view, at - 1) ||
      lower(view, at - 1) === 'they' ||
      before.some(
        (token) =>
          /^(?:who|whom)$/.test(lower(view, token)) &&
          [1, 2, 3, 4].some((away) => isOfPeopleAt(view, token - away)),
      );
    if (people === undefined || sent === undefined || !isKin || !areMeant) continue;
    const said = { from, to: Math.min(view.tokens.length, clauseAt(view, at).to) };
    return {
      level: isLeftToThem(view, from, at)
        ? 'authorized-departure'
        : (gradeIn(view, said) ?? 'ordered-departure'),
      lifts: false,
      own: [people, sent, at + 1].sort((a, b) => a - b),
      over: { from: Math.min(people, sent), to },
      goesOn: true,
    };
  }
  return null;
}

const isLeftToThem = (view: SentenceView, from: number, to: number): boolean =>
  view.tokens
    .slice(from, to)
    .some(({ lower: word }) => /^(?:allowed|permitted|authori[sz]ed|voluntar(?:y|ily))$/.test(word));
