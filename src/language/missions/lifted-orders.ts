import { clauseAt, DEPARTURE, gradeIn, isOfPeopleAt, ORDER, type OrderChange } from './order-change.ts';
import type { SentenceView } from './sentence-view.ts';

/** So long a name may an order have: "the ordered departure of non-emergency employees and eligible family members from …". */
const LONGEST_NAME = 32;

const BE = /^(?:is|are|was|were|has|have|had|will|being|been|be)$/;
const BESIDE_VERB =
  /^(?:been|be|being|now|since|then|also|formally|officially|finally|at|last|today|yesterday|partly|both|all|just|to|on|in|as|of|\p{Lu}?\p{L}+day|\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december|,)$/u;
const LIFTED =
  /^(?:lifted|terminated|rescinded|cancell?ed|revoked|withdrawn|ended|annulled|repealed|discontinued|reversed|scrapped|dropped|removed|overturned|expired|lapsed|over)$/;
/** What ends by itself. */
const ENDS = /^(?:ended|ends|expired|expires|lapsed|lapses)$/;
/** Verbs that say another thing of an order, and what opens another statement. */
const ELSE =
  /^(?:may|might|could|can|should|must|would|does|did|do|remains?|remained|stays?|stayed|applies|applied|took|takes|came|comes|began|begins|said|says|covers?|covered|means|meant|continues?|continued|stands?|stood|follows?|followed|affects?|affected|who|whom|which|that|whose|when|after|before|because|as|if|until|while|and\/or|but|said|by)$/;

const DATE =
  /^(?:\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** The token behind ", under which all families had to leave,"; 0 where no such clause begins. */
function behindUnderWhich({ tokens }: SentenceView, at: number, end: number): number {
  if (tokens[at]?.text !== ',' || tokens[at + 2]?.lower !== 'which') return 0;
  if (!/^(?:under|by|through|on)$/.test(tokens[at + 1]?.lower ?? '')) return 0;
  const close = tokens.findIndex(({ text }, index) => index > at + 2 && text === ',');
  return close > 0 && close < end ? close + 1 : 0;
}

/** "Ceased to apply", "no longer applies": where such words stand, the last of them; -1 elsewhere. */
function endOfForce({ tokens }: SentenceView, at: number): number {
  const [first = '', second = '', third = ''] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  if (/^ceases?d?$/.test(first) && second === 'to' && /^(?:apply|hold|be|have)$/.test(third)) return at + 2;
  return first === 'no' && second === 'longer' && /^(?:applies|holds|stands|valid|in)$/.test(third)
    ? at + 2
    : -1;
}

/** The token behind the name's head, "ordered departure", "departure order", "the instruction of July 25"; 0 where none begins. */
function behindHead(view: SentenceView, at: number): number {
  const wordAt = (index: number): string => view.tokens[index]?.lower ?? '';
  const [first, second, third] = [wordAt(at), wordAt(at + 1), wordAt(at + 2)];
  if (ORDER.test(first) && second === 'of' && DATE.test(third)) return at + 1;
  if (DEPARTURE.test(first)) return ORDER.test(second) || /^authori[sz]ation$/.test(second) ? at + 2 : 0;
  if (gradeIn(view, { from: at, to: at + 1 }) === null || !DEPARTURE.test(second)) return 0;
  return ORDER.test(third) || /^(?:status|phase)$/.test(third) ? at + 3 : at + 2;
}

/** Where the verb stands that ends what is named from `from` on; -1 where another one is said of it. */
function endingVerb(view: SentenceView, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const word = view.tokens[at]?.lower ?? '';
    const behind = word === ',' ? behindUnderWhich(view, at, end) || view.asides.get(at) : undefined;
    if (behind !== undefined && behind < end) {
      at = behind - 1;
      continue;
    }
    if (ENDS.test(word)) return at;
    const over = endOfForce(view, at);
    if (over >= 0) return over;
    if (ELSE.test(word) || /^[;:—–“”"]$/.test(word)) return -1;
    if (!BE.test(word)) continue;
    let verb = at + 1;
    while (
      verb < end &&
      (BE.test(view.tokens[verb]?.lower ?? '') || BESIDE_VERB.test(view.tokens[verb]?.lower ?? ''))
    )
      verb += 1;
    return LIFTED.test(view.tokens[verb]?.lower ?? '') ? verb : -1;
  }
  return -1;
}

/** Whether the name of an order says whose people it is about that are no mission's: "the mandatory departure of troops". */
function isOfOthers(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (isOfPeopleAt(view, at) || view.posts.some((post) => post.from === at)) return false;
  return view.tokens
    .slice(from, to)
    .some(
      ({ lower }, at) =>
        /^(?:of|for)$/.test(lower) &&
        !view.names.some((name) => name.from <= from + at + 2 && name.to > from + at + 1) &&
        !/^(?:last|january|february|march|april|may|june|july|august|september|october|november|december|\d+|its|their|all)$/.test(
          view.tokens[from + at + 1]?.lower ?? '',
        ),
    );
}

/** "The ordered departure of government employees from Kinshasa was lifted": orders of which only the end is told. */
export function liftedOrders(view: SentenceView): OrderChange[] {
  const changes: OrderChange[] = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    const behind = behindHead(view, at);
    if (behind === 0 || /^(?:an?|any|each|every|such|no)$/.test(view.tokens[at - 1]?.lower ?? '')) continue;
    const { to } = clauseAt(view, at);
    const verb = endingVerb(view, behind, Math.min(to, behind + LONGEST_NAME));
    if (verb >= 0 && !isOfOthers(view, behind, verb))
      changes.push({
        level: 'normal-operations',
        lifts: true,
        own: [at, behind - 1, verb],
        over: { from: at, to: verb + 1 },
      });
    at = behind - 1;
  }
  return changes;
}
