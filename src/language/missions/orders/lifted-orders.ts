import type { SentenceView } from '../words/sentence-view.ts';
import { endingVerb } from './ending-verbs.ts';
import { clauseAt, DEPARTURE, gradeIn, isOfPeopleAt, ORDER, type OrderChange } from './order-change.ts';

/** So long a name may an order have: "the ordered departure of non-emergency employees and eligible family members from …". */
const LONGEST_NAME = 32;

const DATE =
  /^(?:\d{1,2}|january|february|march|april|may|june|july|august|september|october|november|december|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** The token behind the name's head, "ordered departure", "departure order", "the instruction of July 25"; 0 where none begins. */
function behindHead(view: SentenceView, at: number): number {
  const wordAt = (index: number): string => view.tokens[index]?.lower ?? '';
  const [first, second, third] = [wordAt(at), wordAt(at + 1), wordAt(at + 2)];
  if (ORDER.test(first) && second === 'of' && DATE.test(third)) return at + 1;
  if (DEPARTURE.test(first)) return ORDER.test(second) || /^authori[sz]ation$/.test(second) ? at + 2 : 0;
  if (gradeIn(view, { from: at, to: at + 1 }) === null || !DEPARTURE.test(second)) return 0;
  return ORDER.test(third) || /^(?:status|phase)$/.test(third) ? at + 3 : at + 2;
}

/** Whether the name of an order says whose people it is about that are no mission's: "the mandatory departure of troops". */
export function isOfOthers(view: SentenceView, from: number, to: number): boolean {
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
