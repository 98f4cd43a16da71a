import type { NameMention } from './mentions.ts';
import type { SentenceView } from './sentence-view.ts';

const MEDIUM =
  /^(?:newspapers?|paper|papers|daily|dailies|weekly|weeklies|tabloids?|broadsheets?|magazines?|journals?|radio|television|tv|broadcasters?|channels?|stations?|portals?|websites?|blogs?|bloggers?|news|press|media|newsroom|journalists?|reporters?|correspondents?|columnists?|think-tanks?|publications?|outlets?|wire)$/;
/** Where the noun that a name stands before ends: "a London-based and widely read newspaper", not "London, the newspaper said". */
const ENDS =
  /^(?:[,;:.–—-]|'s|in|at|of|to|and|or|has|have|had|is|are|was|were|will|said|says|told|tells|denied|denies|the|an?|its|their)$/;
/** So many words may stand between a name and its noun. */
const FEW = 3;

/** "A London newspaper", "Danish public radio": a name that only says where those who report are from. */
export function isOfMedium({ tokens }: SentenceView, { to }: NameMention): boolean {
  for (let at = to; at < to + FEW; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (MEDIUM.test(word)) return true;
    if (word === '' || ENDS.test(word)) return false;
  }
  return false;
}
