import { compactRows, type Phrase } from './phrase.ts';

/** What somebody finds fault with who doesn't believe what it tells. */
const REPORT =
  '(?:reports?|stor(?:y|ies)|accounts?|versions?|claims?|announcements?|statements?|descriptions?|allegations?|assertions?|rumou?rs?|broadcasts?|articles?|bulletins?|dispatch(?:es)?|programmes?|tales?|talk|press releases?)';
/** Up to so many words beside it: "an article in the", "on Tuesday". */
const FEW = '(?:[^\\s,;:]+ ){0,4}?';
const AT_MOST_TWO = '(?:[^\\s,;:]+ ){0,2}?';

/**
 * How somebody says no to a report in the sentence that tells it, over its words in lower case with signs for names and posts. Each
 * entry stands beside a sentence that it is found in.
 */
export const TAKES_ISSUE: readonly Phrase[] = compactRows([
  [
    new RegExp(`\\b(?:took|takes?|taken) (?:issue|exception) ${AT_MOST_TWO}(?:with|to) ${FEW}${REPORT}\\b`),
    'The police took issue on Tuesday with a statement from Oslo that half of the staff had been withdrawn.',
  ],
  [
    new RegExp(
      `\\b(?:protest(?:s|ed)|object(?:s|ed)|complain(?:s|ed)) (?:to @\\w+ )?${AT_MOST_TWO}(?:over|against|about|to|at|of) (?:an?|the|this|that|these|those) ${FEW}${REPORT} (?:in |on |by |from )?${FEW}(?:that|which|of|saying|claiming|alleging|according to which)\\b`,
    ),
    'The ministry protested to Norway over a broadcast that said the embassy had closed.',
  ],
  [
    /\baccus(?:e[sd]?|ing) (?:[^\s,;:]+ ){1,8}?of (?:deliberately |wilfully |simply )?(?:misrepresenting|distorting|inventing|fabricating|falsifying|lying|making (?:it |things |this )?up|dreaming up|misreporting|misleading|misinforming|spreading (?:\S+ )?(?:false|falsehoods?|lies|rumou?rs?|panic|untruths?|fictions?|disinformation|misinformation))\b/,
    'Burundi accused the newspaper of inventing the withdrawal of diplomats.',
  ],
  [
    new RegExp(
      `\\bcontradicting (?:an?|the|earlier|recent) ${AT_MOST_TWO}${REPORT}\\b|\\bcontrary to (?:what|the|an?|earlier|recent|some|press|media) ${FEW}(?:${REPORT}|said|wrote|written|reported|announced|claimed)\\b`,
    ),
    'The embassy is open, he said, contradicting an announcement in Oslo that it had closed.',
  ],
  [
    new RegExp(
      `\\b(?:dismiss(?:es|ed)|describ(?:es|ed)|qualif(?:ies|ied)|brand(?:s|ed)|denounc(?:es|ed)|derid(?:es|ed)|characteri[sz](?:es|ed)) as ["“«„‘'] (?:[^\\s;:”»"]+ ){1,8}?["”»’'] (?:all|the|these|those|any|every|an?) ${FEW}${REPORT}\\b`,
    ),
    'The minister dismissed as “market gossip” the stories that diplomats are leaving.',
  ],
  [
    new RegExp(
      `\\b${REPORT} (?:of|that|about|on) [^;:“”"«»]{3,90}? (?:is|are|was|were|amount(?:s|ed) to) ["“«„‘'] (?:an? |the |pure |mere )?(?:[^\\s,;:”»"]+ ){0,2}?(?:plays?|novels?|theat(?:re|er)|comed(?:y|ies)|films?|inventions?|fiction|fantas(?:y|ies)|nonsense|gossip|chatter|tales?|lies|fabrications?|campaign|propaganda|jokes?|imagination|talk|rumou?rs?)\\b`,
    ),
    'The government said that reports of an end to the presence of Norway were “a radio play”.',
  ],
]);
