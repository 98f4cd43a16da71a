import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

const ESSENTIAL =
  '(?:essential|urgent|pressing|needed|required|necessary|indispensable|vital|critical|crucial|of the essence|urgently needed|strictly necessary)';
const HELD =
  '(?:considered|deemed|regarded|seen|judged|thought|classed|classified|designated|counted|rated|listed|held|ruled)';

/** "Who are not considered essential", "whose presence isn't required", "not deemed vital": said of people, behind them. */
const NOT_ESSENTIAL = compact(
  new RegExp(
    `^(?:(?:who|that|whose (?:presence|work|job|jobs|duties|role|roles|services)) (?:(?:is|are|was|were|'s|'re) not|isn't|aren't|wasn't|weren't) (?:\\w+ly )?(?:${HELD} (?:to be |as )?)?|not (?:\\w+ly )?${HELD} (?:to be |as )?)(?:being )?(?:\\w+ly )?${ESSENTIAL}\\b`,
  ),
);

const OPENS = /^(?:who|that|whose|not)$/;
const LONGEST = 10;
/** What "not considered essential" is said of directly: "staff not considered essential". */
const IS_COPULA = /^(?:is|are|was|were|be|been|being|has|have|had|did|does|do|will|would|'s|'re)$/;

/** Where a sentence calls people nonessential by saying that they are not considered essential, or not needed. */
export const notEssentialIn: (view: SentenceView) => readonly Stretch[] = oncePer((view: SentenceView) => {
  const found: Stretch[] = [];
  for (let at = 1; at < view.tokens.length; at += 1) {
    const word = view.tokens[at]?.lower ?? '';
    if (!OPENS.test(word) || IS_COPULA.test(view.tokens[at - 1]?.lower ?? '')) continue;
    const [said] = NOT_ESSENTIAL.exec(wordsIn(view, at, at + LONGEST)) ?? [];
    if (said === undefined) continue;
    const to = at + said.split(' ').length;
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
});

/** Whether a token stands where people are called nonessential. */
export const isOfNonessential = (view: SentenceView, at: number): boolean =>
  notEssentialIn(view).some(({ from, to }) => at >= from && at < to);
