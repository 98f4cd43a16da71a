import { compact } from '../../compact-pattern.ts';
import { lowerIn, wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { tellsOfPeopleGoing } from '../people/people-go.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

/** Its people are there for all that: "but its diplomats are at work", "work goes on inside", "but not to diplomats". */
const PEOPLE_ARE_THERE = compact(
  /\b(?:diplomats|staff|officers|officials|employees|people|ambassador|team|personnel|consul|chargé|everyone|everybody|they) (?:(?:is|are|was|were|all|still|remains?|stays?|stayed|remained|inside|have|has|been|there) ){1,3}(?:at work|at (?:their|his|her) (?:desks?|posts?)|inside|in place|in the building|working|there|on duty|at the embassy)\b|\b(?:diplomats|staff|officers|officials|employees|people|ambassador|team|personnel) (?:(?:still|inside|all) )*(?:works?|carr(?:y|ies) on|go(?:es)? on|continues?|remains?|stays?) (?:at|in|inside|working|on|to work|with|as)\b|\bwork (?:goes on|continues|is going on|carries on)\b|\bnot to (?:diplomats|staff|its staff|officials)\b|\b(?:still|remains?|stays?) (?:fully )?(?:operational|staffed|manned)\b/,
);

/** "To the public", "for visitors and applicants". */
const CALLERS =
  '(?:to|for) (?:the |all |its |any )?(?:general )?(?:public|(?:walk-in )?visitors|callers|applicants|customers|walk-ins)';
const TO_CALLERS = new RegExp(`\\b${CALLERS}\\b`);
const DAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow)';
/** "Closed to the public on Tuesday", "has temporarily closed its embassy in Accra to visitors": what it did, for a while. */
const SHUT_OUT = compact(
  new RegExp(
    `(?<!\\b(?:is|are|was|were|be|been|being|remains?|remained|stays?|stayed|still|long|now) (?:\\p{L}+ly )?)\\b(?:clos(?:es|ed|ing)|shut(?:s|ting)?) (?:(?:its|their|the|both|all) (?:(?!clos|shut)[^ ,.;:]+ ){1,7}?)?${CALLERS}(?![\\p{L}-])|\\b(?:temporarily|briefly) (?:closed|shut) ${CALLERS}|\\b(?:is|are|was|were|be) (?:closed|shut) ${CALLERS}(?:(?: in| at)(?: [^ ,.;:]+){1,3}?)? (?:on |until |till |for )?(?:${DAY}|the (?:day|afternoon|morning))\\b`,
    'u',
  ),
);
/** That more than its counters are closed. */
const CEASED =
  /\b(?:until further notice|indefinite\w*|permanent\w*|for good|evacuat\w+|withdr[ae]w\w*|pulled|flown|flew|left|leav(?:e|es|ing)|gone|fled|recalled|relocat\w+|moved|suspend\w*|ceas\w+|emptied|locked|removed|abandoned|(?:clos\w+|shut\w*) down|shuttered)\b/;
/** Where somebody else's story begins: at "while", a semicolon, or "and the Swedish embassy". */
function opensAnothers(view: SentenceView, at: number): boolean {
  const word = view.tokens[at]?.lower ?? '';
  if (/^(?:while|whereas|whilst|;)$/.test(word)) return true;
  if (word !== 'and') return false;
  const state = view.tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const behind = view.names.find(({ from }) => from === state)?.to;
  const post = view.posts.find(({ from }) => from === behind || from - 1 === behind);
  return post !== undefined && !/^['’]s?$/.test(view.tokens[post.to]?.lower ?? '');
}

/** The part of a sentence around a token that tells of one post. */
function partAround(view: SentenceView, token: number): Stretch {
  let from = token;
  while (from > 0 && !opensAnothers(view, from)) from -= 1;
  let to = token + 1;
  while (to < view.tokens.length && !opensAnothers(view, to)) to += 1;
  return { from, to };
}

/** "Closed to the public on Tuesday and told Americans to shelter": callers are not let in for a day or a while. */
function isShutToCallersForAWhile(view: SentenceView, { own }: FrameMatch): boolean {
  const part = partAround(view, Math.min(...own));
  const words = wordsIn(view, part.from, part.to);
  const found = SHUT_OUT.exec(words);
  if (!found) return false;
  const isIt = [...own].some((at) => {
    const start = wordsIn(view, part.from, at + 1).length - (view.tokens[at]?.lower.length ?? 0);
    return start >= found.index && start < found.index + found[0].length;
  });
  return isIt && !CEASED.test(words) && !tellsOfPeopleGoing(view, part);
}

/**
 * "Closed to the public, but its diplomats are at work inside": callers are not let in; the post has not ceased to work. `match`:
 * the words that tell the closing.
 */
export function isOnlyToCallers(view: SentenceView, match: FrameMatch): boolean {
  const first = Math.min(...match.own);
  if (isShutToCallersForAWhile(view, match)) return true;
  if (!TO_CALLERS.test(lowerIn(view, first, match.to + 8).join(' '))) return false;
  return PEOPLE_ARE_THERE.test(lowerIn(view, first, view.tokens.length).join(' '));
}
