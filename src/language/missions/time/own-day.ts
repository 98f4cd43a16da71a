import type { StepDate } from './dates-of-step.ts';
import type { ToldStep } from './told-step-words.ts';

const AND = /\band\b/;
/** Between a day and what ends its part of a clause. */
const APART = /[,;]|\b(?:and|or)\b/;
/** "Monday and Tuesday", "on Wednesday and again on Thursday" are days of one thing. */
const ONE_THING = /^\s*and\b/;

/**
 * "They returned on Saturday and the embassy opened on Monday": of several days the one that stands right behind the step or behind
 * the "and" before it, if the first is told of what goes before that.
 */
export function ownDay(days: readonly StepDate[], { source, view, match }: ToldStep): StepDate | undefined {
  const [first] = days;
  const anchor = view.tokens[Math.min(...match.own)]?.start ?? view.start;
  if (!first || days.length < 2 || first.end > anchor || !AND.test(source.slice(first.end, anchor)))
    return first;
  const last = view.tokens[Math.max(...match.own)]?.end ?? view.end;
  const behind = days.find(({ start }) => start >= last);
  const own = source.slice(anchor, last);
  if (behind && !AND.test(own) && !APART.test(source.slice(last, behind.start))) return behind;
  const between = days.findLast(({ start }) => start > first.end && start < anchor);
  const words = between ? source.slice(first.end, between.start) : '';
  return AND.test(words) && !ONE_THING.test(words) ? between : first;
}
