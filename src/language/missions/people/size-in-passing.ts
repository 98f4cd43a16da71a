import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const HAS = /^(?:keeps|has|runs|maintains|operates|had)$/;
const SMALL = /^(?:small|smaller|tiny|modest|little)$/;
const POST = /^(?:mission|embassy|post|consulate|commission|office|outpost|presence|representation)$/;
/** So many words on a size names its post. */
const REACH = 4;

/** ", which keeps a smaller mission in the capital,": how large a post always is, in a clause about its state; no reduction. */
export function tellsSizeInPassing({ tokens }: SentenceView, { own }: FrameMatch): boolean {
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
