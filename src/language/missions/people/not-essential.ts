import { wordsIn } from '../frames/frame-words.ts';
import { NOT_NEEDED } from '../lexicon/not-needed-phrases.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

/** Only behind these words, or at them, people are called so; most sentences have none. */
const OPENS =
  /^(?:who|whom|that|whose|not|without|the|its|their|our|a|it|he|she|we|they|save|except|excepting|apart|aside|other|besides|excluding|but|bar|barring|dispensable|expendable|superfluous|non-vital)$/;
/** Words that have to stand in what calls people so. */
const TELLS =
  /\b(?:not|no|without|\w+n't|wait|keep|spared?|later|elsewhere|dispense[d]?|deferred|postponed|save|except|other|apart|aside|excluding|besides|but|bar|barring|dispensable|expendable|superfluous|non-vital)\b/;
const LONGEST = 14;
/** What "not considered essential" is said of directly: "staff not considered essential". */
const IS_COPULA = /^(?:is|are|was|were|be|been|being|has|have|had|did|does|do|will|would|'s|'re)$/;
const PEOPLE =
  /^(?:staff|staffers?|personnel|employees?|workers?|officials?|officers?|diplomats?|members?|people|person|anyone|anybody|everyone|everybody|those|all|half|any|every|colleagues?|workforce|clerks?|attachés?|team|nationals|citizens|ones)$/;
/** So far before it stand those of whom it is said. */
const REACH = 12;
/** These call so who stands behind them. */
const BEFORE_PEOPLE = /^(?:dispensable|expendable|superfluous|non-vital)$/;

const namesPeople = (view: SentenceView, from: number, to: number): boolean =>
  view.tokens.slice(Math.max(0, from), to).some(({ lower }) => PEOPLE.test(lower)) ||
  view.names.some(({ as, from: at }) => as === 'people' && at >= from && at < to);

/** Whether a relative clause that begins at a token is one of people: "that is" of a staff, not of their travel. */
function isOfPeople(view: SentenceView, at: number): boolean {
  const [word = '', next = ''] = [view.tokens[at]?.lower, view.tokens[at + 1]?.lower];
  if (BEFORE_PEOPLE.test(word)) return true;
  if (word === 'that' && /^(?:is|was|isn't|wasn't|'s|does|doesn't|has)$/.test(next))
    return /^(?:staff|personnel|team|workforce|member|employee)$/.test(view.tokens[at - 1]?.lower ?? '');
  return namesPeople(view, at - REACH, at);
}

/** Where a sentence calls people nonessential by saying that they are not considered essential, or not needed. */
export const notEssentialIn: (view: SentenceView) => readonly Stretch[] = oncePer((view: SentenceView) => {
  const found: Stretch[] = [];
  if (!TELLS.test(wordsIn(view, 0, view.tokens.length))) return found;
  for (let at = 0; at < view.tokens.length; at += 1) {
    const word = view.tokens[at]?.lower ?? '';
    if (!OPENS.test(word) || IS_COPULA.test(view.tokens[at - 1]?.lower ?? '')) continue;
    const words = wordsIn(view, at, at + LONGEST);
    const said = NOT_NEEDED.map(([pattern]) => pattern.exec(words)?.[0]).find((one) => one !== undefined);
    if (said === undefined || !isOfPeople(view, at)) continue;
    const to = at + said.split(' ').length;
    found.push({ from: at, to });
    at = to - 1;
  }
  return found;
});

/** Whether a token stands where people are called nonessential. */
export const isOfNonessential = (view: SentenceView, at: number): boolean =>
  notEssentialIn(view).some(({ from, to }) => at >= from && at < to);
