import type { FrameMatch } from '../frames/match-frames.ts';
import { type SentenceView, type Stretch, scopeAround } from '../words/sentence-view.ts';

/** Where in a sentence the time of a step may be told. */
export interface StepReach {
  /** The token that the step begins with. */
  readonly anchor: number;
  /** Around the step's own words. */
  readonly near: Stretch;
  /** The first words of its clause. */
  readonly opening: Stretch;
}

/** So many tokens open a sentence. */
const OPENING_TOKENS = 10;

/** The first words of a clause, before the token `anchor`. */
export const openingOf = (from: number, anchor: number): Stretch => ({
  from,
  to: Math.min(from + OPENING_TOKENS, anchor),
});

/** Where the time of a step may be told: a return's behind its last word, too. */
export function reachOfStep(view: SentenceView, clause: Stretch, match: FrameMatch): StepReach {
  const anchor = Math.min(...match.own);
  const narrow = scopeAround(view.tokens, clause, anchor);
  const behind = match.frame.lifts ? scopeAround(view.tokens, clause, Math.max(...match.own)).to : 0;
  return {
    anchor,
    opening: isSetApart(view, narrow.from, anchor)
      ? { from: narrow.from, to: narrow.from }
      : openingOf(clause.from, anchor),
    near: {
      from: narrow.from,
      to: endOfOpeningClause(view, clause, narrow, match) ?? Math.max(narrow.to, match.to, behind),
    },
  };
}

/** So many tokens may go before the "after" that a sentence opens with: "less than a week after". */
const BEFORE_AFTER = 6;

/** "A week after it let them go, Canada on Thursday told them to": the comma behind a step that the sentence opens with. */
function endOfOpeningClause(
  { tokens }: SentenceView,
  clause: Stretch,
  narrow: Stretch,
  { own }: FrameMatch,
): number | null {
  if (tokens[narrow.from]?.lower !== 'after' || narrow.from - clause.from > BEFORE_AFTER) return null;
  const last = Math.max(...own);
  const comma = tokens.findIndex(({ lower }, at) => at > narrow.from && lower === ',');
  return comma > last && comma < narrow.to ? comma : null;
}

/** "On Tuesday Canada ordered them out, a week after it had let them go": what the sentence opens with is not the day of that. */
const isSetApart = ({ tokens }: SentenceView, from: number, anchor: number): boolean =>
  /^(?:after|before|which|who|whose)$/.test(tokens[from]?.lower ?? '') &&
  !tokens.slice(from, anchor).some(({ lower }) => lower === ',');

/** The text of a stretch of tokens and where it starts. */
export function proseOf(
  text: string,
  view: SentenceView,
  stretch: Stretch,
): { readonly start: number; readonly prose: string } {
  const start = view.tokens[stretch.from]?.start ?? view.start;
  const end = view.tokens[stretch.to - 1]?.end ?? view.end;
  return { start, prose: text.slice(start, end) };
}
