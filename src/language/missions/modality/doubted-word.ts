import { wordsIn } from '../frames/frame-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "If home is a villa with sandbags". */
const IS_SOMETHING = /^(?:(?:is|was) (?:an?|the|what|one|this|that|its|their|his|her)|can be called)\b/;
/** So many words a concession has at most. */
const LONGEST = 9;
/** Behind "if", what is told by somebody or is to come about: "if necessary", "if it is safe", "if attacked". */
const CONDITION =
  /^(?:needed|necessary|need|required|requested|possible|any|anything|anyone|only|ever|even|when|and|asked|ordered|told|called|forced|wanted|true|confirmed|approved|so|things|conditions|all|attacked|not|nothing|peace|calm|security|god|safe|it|its|they|their|he|she|we|you|there|this|that|these|those|the|permitted|allowed|talks|everything)$/;
/** "If a little dusty": the words that make an article no subject. */
const SLIGHTLY = /^(?:little|bit|touch|trifle|tad|shade|day|week|month|few|good)$/;
/** A verb makes it a clause. */
const VERB =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|may|might|shall|should|must|holds?|improves?|allows?|permits?|remains?|comes?|goes|gets?|returns?|continues?|worsens?|agrees?|wants?|wishes?|\S+n't)$/;

/** "Fully manned, if short of window panes": whether an "if" at a token only takes a little back from what is said. */
function concedes({ tokens }: SentenceView, at: number): boolean {
  if (tokens[at - 1]?.text !== ',' && !/^[–—-]+$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (!first || /^\p{Lu}/u.test(first.text) || CONDITION.test(first.lower)) return false;
  if (/^an?$/.test(first.lower) && !SLIGHTLY.test(second?.lower ?? '')) return false;
  const end = tokens.findIndex(({ lower }, index) => index > at && /^[.,;:–—!?()”"]$/.test(lower));
  const words = tokens.slice(at + 1, end < 0 ? tokens.length : end);
  return words.length <= LONGEST && !words.some(({ lower }) => VERB.test(lower));
}

/** "Are home again — if home is a villa with sandbags", "is open, if short of panes": whether an "if" at a token is no condition. */
export const doubtsTheWord = (view: SentenceView, at: number): boolean =>
  view.tokens[at]?.lower === 'if' &&
  (concedes(view, at) ||
    (/^[,–—-]+$/.test(view.tokens[at - 1]?.lower ?? '') &&
      IS_SOMETHING.test(wordsIn(view, at + 2, at + 5)) &&
      view.tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === view.tokens[at + 1]?.lower)));
