import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { IS_LEFT_OUT, LEAVES_OUT } from '../lexicon/order-phrases.ts';
import { findsAny } from '../words/finds-any.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { clauseAt, DEPARTURE, isOfPeopleAt, ORDER } from './order-change.ts';

const MEASURE =
  /^(?:it|this|that|which|measures?|offer|notice|decision|advice|instruction|step|move|recall|scheme|ban|rule|evacuation)$/;
const THEM =
  /^(?:those|anyone|anybody|diplomats?|consuls?|envoys?|ambassadors?|attachés?|deputy|guards?|clerks?|locals|officials?|officers?|relatives|missions?|posts?|employees|missionaries|cooks?|drivers?)$/;

const MAY_LEAVE_OUT =
  /^(?:does|did|do|will|would|is|are|was|were|has|have|never|nor|remain(?:s|ed)?|being|been|ex(?:empt|clud)\w*|leav\w+|left|spare[sd]?|\w+n't)$/;

/** So many words before what leaves them out, and behind it, an order and people are looked for. */
const BEFORE = 12;
const BEHIND = 9;
const lower = ({ tokens }: SentenceView, at: number): string => tokens[at]?.lower ?? '';

const isOrder = (view: SentenceView, at: number): boolean =>
  MEASURE.test(lower(view, at)) || ORDER.test(lower(view, at)) || DEPARTURE.test(lower(view, at));

const isOfPosts = (view: SentenceView, at: number): boolean =>
  THEM.test(lower(view, at)) ||
  isOfPeopleAt(view, at) ||
  view.posts.some(({ from, to }) => at >= from && at < to);

const anyIn = (from: number, to: number, is: (at: number) => boolean): boolean => {
  for (let at = from; at < to; at += 1) if (is(at)) return true;
  return false;
};

/** What an order does besides, where what it leaves out is told only by the way. */
const DOES =
  /^(?:requires?|required|tells?|told|orders?|ordered|obliges?|obliged|instructs?|instructed|directs?|asks?|asked|lets?|allows?|allowed|permits?|permitted|takes?|took|sends?|sent|calls?|called|forces?|forced|makes?|made|covers?|brings?|gives?|gave)$/;

/**
 * Where that ends which says at a token what an order leaves out: an aside, "which exempts guards" or "exempting guards", with
 * its comma or where the order itself goes on; all else with its clause.
 */
function asideTo(view: SentenceView, begin: number, at: number, end: number): number {
  const isRelative =
    /^(?:which|who|whom|whose)$/.test(lower(view, begin)) ||
    lower(view, begin + 1) === 'which' ||
    (lower(view, begin - 1) === 'that' && isOrder(view, begin - 2));
  const isAside = isRelative || (begin === at && lower(view, at).endsWith('ing'));
  for (let to = at + 1; to < end; to += 1) {
    const word = lower(view, to);
    if (isAside && (word === ',' || (to > at + 2 && DOES.test(word)))) return to;
    if (/^(?:but|and)$/.test(word) && DOES.test(lower(view, to + 1))) return to;
  }
  return end;
}

/** The stretches of a sentence that say whom or which post an order leaves out. */
const leftOutIn = oncePer((view: SentenceView): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (let at = 0; at < view.tokens.length; at += 1) {
    if (!MAY_LEAVE_OUT.test(lower(view, at))) continue;
    const words = wordsIn(view, at, at + 6);
    const clause = clauseAt(view, at);
    const from = Math.max(clause.from, at - BEFORE);
    const to = Math.min(clause.to, at + BEHIND);
    const isSo =
      (findsAny(LEAVES_OUT, words) &&
        anyIn(from, at, (token) => isOrder(view, token)) &&
        anyIn(at + 1, to, (token) => isOfPosts(view, token))) ||
      (findsAny(IS_LEFT_OUT, words) &&
        anyIn(from, at, (token) => isOfPosts(view, token)) &&
        anyIn(at + 1, to, (token) => isOrder(view, token)));
    if (!isSo) continue;
    let begin = at;
    while (begin > clause.from && !/^(?:,|and|that|said|says)$/.test(lower(view, begin - 1))) begin -= 1;
    found.push({ from: begin, to: asideTo(view, begin, at, clause.to) });
  }
  return found;
});

/** "The order does not cover the embassy's staff": whether a step is told of those whom an order leaves out. */
export const isLeftOut = (view: SentenceView, { own }: FrameMatch): boolean =>
  leftOutIn(view).some(({ from, to }) => [...own].every((at) => at >= from && at < to));
