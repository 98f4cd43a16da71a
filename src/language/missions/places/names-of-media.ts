import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const MEDIUM =
  /^(?:newspapers?|paper|papers|daily|dailies|weekly|weeklies|tabloids?|broadsheets?|magazines?|journals?|radio|television|tv|broadcasters?|channels?|stations?|portals?|websites?|blogs?|bloggers?|news|press|media|newsroom|journalists?|reporters?|correspondents?|columnists?|think-tanks?|publications?|outlets?|wire)$/;
/** What may stand between a name and its noun: "a London-based financial newspaper", not "London confirmed press reports". */
const KIND =
  /^(?:\p{L}+(?:ly|ic|al|ary|ive|ous|ish|ese|ian|-\p{L}+)|state|public|private|local|rival|free|business|trade|sports?|evening|morning|sunday|student|opposition|government|radio|television|tv|news|press|satellite|cable|web)$/u;
/** So many words may stand between a name and its noun. */
const FEW = 3;

/** "A London newspaper", "Danish public radio": a name that only says where those who report are from. */
export function isOfMedium({ tokens }: SentenceView, { to }: NameMention): boolean {
  for (let at = to; at < to + FEW; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (MEDIUM.test(word)) return true;
    if (!KIND.test(word)) return false;
  }
  return false;
}
