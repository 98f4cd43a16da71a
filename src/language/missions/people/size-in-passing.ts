import { compact } from '../../compact-pattern.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const HAS = /^(?:keeps|has|runs|maintains|operates|had)$/;
const SMALL = /^(?:small|smaller|tiny|modest|little)$/;
const POST = /^(?:mission|embassy|post|consulate|commission|office|outpost|presence|representation)$/;
/** So many words on a size names its post. */
const REACH = 4;

/** "Is among the smallest that Norway keeps". */
const AMONG_OTHERS =
  /\b(?:among|one of|is|was|remains) (?:the|its|their|\S+ 's) (?:\S+ )?(?:smallest|smaller|tiniest|least|littlest|larger|largest|biggest|busiest)\b/;
/** What a reduction is told by. */
const CHANGES =
  /\b(?:left|gone|went|flew|flown|cut|reduced|down|now|since|only|withdr\w+|recalled|home|evacuated|fewer|remain\w*|used|once|had|after|former\w*|still|today|until)\b/;

/** ", which keeps a smaller mission in the capital,": how large a post always is, in a clause about its state; no reduction. */
export function tellsSizeInPassing({ tokens }: SentenceView, { own }: FrameMatch): boolean {
  const words = tokens.map(({ lower }) => lower).join(' ');
  if (AMONG_OTHERS.test(words) && !CHANGES.test(words)) return true;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  return [...own].some((at) => {
    if (!SMALL.test(lower(at))) return false;
    const verb = [at - 1, at - 2, at - 3].find((before) => HAS.test(lower(before)));
    return (
      verb !== undefined &&
      /^(?:which|that|who)$/.test(lower(verb - 1)) &&
      lower(verb - 2) === ',' &&
      tokens.slice(at + 1, at + 1 + REACH).some((token) => POST.test(token.lower))
    );
  });
}

const NUMBER = NUMBER_WORDS.filter((word) => !word.includes(' ')).join('|');
/** "Norway has 12 diplomats at its embassy", in the present, of a counted number of people. */
const HAS_SO_MANY = compact(
  new RegExp(
    `\\b(?:has|employs|counts|houses) (?:about |some |around |roughly |more than )?(?:\\d+|${NUMBER}) (?:\\S+ ){0,2}?(?:people|diplomats|officers|officials|staff|employees|members|staffers)\\b`,
  ),
);
/** What sets a number against another, or makes it one that is left. */
const AGAINST_ANOTHER =
  /\b(?:just|barely|merely|bare|skeleton|than|instead|against|from|compared|of (?:its|their|the|them)|not?|n't|none|nobody|without|but|while|usually|normally|usual|normal|temporar\w+|currently|again|back|abroad|away|leave|leaving|other|others|rest)\b/;
/** A sentence that only tells a number is no longer. */
const SHORT = 18;

/** "Norway has 12 diplomats at its embassy in Lomé.": how large a post is, and nothing that became of it. */
export function onlyTellsSize({ tokens, posts }: SentenceView): boolean {
  if (tokens.length > SHORT || posts.length !== 1) return false;
  const words = tokens.map(({ lower }) => lower).join(' ');
  return HAS_SO_MANY.test(words) && !CHANGES.test(words) && !AGAINST_ANOTHER.test(words);
}
