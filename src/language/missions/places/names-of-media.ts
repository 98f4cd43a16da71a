import { KINDS_OF_MEDIA, MEDIA } from '../lexicon/bystanders.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "Danish public radio", "a London-based financial newspaper", not "London confirmed press reports". */
const ADJECTIVE = /^\p{L}+(?:ly|ic|al|ary|ive|ous|ish|ese|ian|-\p{L}+)$/u;
/** So many words may stand between a name and its noun. */
const FEW = 3;

/** "A London newspaper", "Danish public radio": a name that only says where those who report are from. */
export function isOfMedium({ tokens }: SentenceView, { to }: NameMention): boolean {
  for (let at = to; at < to + FEW; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (MEDIA.has(word)) return true;
    if (!KINDS_OF_MEDIA.has(word) && !ADJECTIVE.test(word)) return false;
  }
  return false;
}
