import { compact } from '../../compact-pattern.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { NUMBER } from '../lexicon/number-words.ts';
import { IS_AMONG_OTHERS } from '../lexicon/size-phrases.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

const HAS = /^(?:keeps|has|runs|maintains|operates|had)$/;
const SMALL = /^(?:small|smaller|tiny|modest|little)$/;
const POST = /^(?:mission|embassy|post|consulate|commission|office|outpost|presence|representation)$/;
/** So many words on a size names its post. */
const REACH = 4;

/** Where a sentence says as what it is about that a post is among the smallest or largest; null where it does not. */
const sizeToldIn = oncePer((view: SentenceView): Stretch | null => {
  const { text, tokenAt } = signedWords(view);
  const found = IS_AMONG_OTHERS.exec(text);
  return found && { from: tokenAt(found.index), to: tokenAt(found.index + found[0].length - 1) + 1 };
});

/** Whether a frame's own words are that size, or the staff that a post of that size always has: "with a staff of four". */
function isOfThatSize(view: SentenceView, { own }: FrameMatch): boolean {
  const size = sizeToldIn(view);
  if (!size) return false;
  return (
    view.tokens[Math.min(...own)]?.lower === 'with' || [...own].some((at) => at > size.from && at < size.to)
  );
}

/** ", which keeps a smaller mission in the capital,": how large a post always is, in a clause about its state; no reduction. */
export function tellsSizeInPassing(view: SentenceView, match: FrameMatch): boolean {
  if (isOfThatSize(view, match)) return true;
  const { tokens } = view;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  return [...match.own].some((at) => {
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

/** "Norway has 12 diplomats at its embassy", in the present, of a counted number of people. */
const HAS_SO_MANY = compact(
  new RegExp(
    `\\b(?:has|employs|counts|houses) (?:about |some |around |roughly |more than )?(?:\\d+|${NUMBER}) (?:\\S+ ){0,2}?(?:people|diplomats|officers|officials|staff|employees|members|staffers)\\b`,
  ),
);
/** What a post comes to, and not how large it is. */
const CHANGES =
  /\b(?:left|gone|went|flew|flown|cut|reduced|down|now|since|only|withdr\w+|recalled|home|evacuated|fewer|remain\w*|used|once|had|after|former\w*|still|today|until)\b/;
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
