import { compactRows, type Phrase } from './phrase.ts';

/** What somebody finds fault with who doesn't believe what it tells. */
const PRINTED =
  'reports?|stor(?:y|ies)|accounts?|versions?|claims?|descriptions?|allegations?|assertions?|rumou?rs?|broadcasts?|articles?|bulletins?|dispatch(?:es)?|programmes?|tales?|talk';
/** The same, and what a state says of itself: whoever protests against that needn't disbelieve it. */
const REPORT = `(?:${PRINTED}|announcements?|statements?|press releases?)`;
/** What tells of the report what it says: "in Oslo that", "by an agency which said". */
const THAT =
  '(?:(?:in|on|by|from|of) (?:[^\\s,;:]+ ){1,4}?)?(?:that|which|of|about|on|saying|claiming|alleging|according to which)\\b';
/** Up to so many words beside it: "an article in the", "on Tuesday". */
const FEW = '(?:[^\\s,;:]+ ){0,4}?';
const AT_MOST_TWO = '(?:[^\\s,;:]+ ){0,2}?';
/** What is not so, in the words of whoever says so. */
const UNTRUE =
  '(?:plays?|novels?|theat(?:re|er)|comed(?:y|ies)|films?|inventions?|invented|fiction|fantas(?:y|ies)|nonsense|rubbish|gossip|chatter|tales?|lies|fabrications?|fabricated|false|untrue|propaganda|jokes?|imagination|talk|rumou?rs?)';

/**
 * How somebody says no to a report in the sentence that tells it, over its words in lower case with signs for names and posts. What
 * the report says stands within the words found or behind them. Each entry stands beside a sentence that it is found in.
 */
export const TAKES_ISSUE: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `\\b(?:took|takes?|taken) (?:issue|exception) ${AT_MOST_TWO}(?:with|to) ${FEW}${REPORT} ${THAT}`,
    ),
    'The police took issue on Tuesday with a statement from Oslo that half of the staff had been withdrawn.',
  ],
  [
    new RegExp(
      `\\b(?:protest(?:s|ed)|object(?:s|ed)|complain(?:s|ed)) (?:to @\\w+ )?${AT_MOST_TWO}(?:over|against|about|to|at|of) (?:an?|the|this|that|these|those) ${FEW}(?:${PRINTED}) ${THAT}`,
    ),
    'The ministry protested to Norway over a broadcast that said the embassy had closed.',
  ],
  [
    /\baccus(?:e[sd]?|ing) (?:[^\s,;:]+ ){1,8}?of (?:deliberately |wilfully |simply )?(?:inventing|fabricating|dreaming up|making up) (?:the|an?|this|that|its|their) /,
    'Burundi accused the newspaper of inventing the withdrawal of diplomats.',
  ],
  [
    /\baccus(?:e[sd]?|ing) (?:[^\s,;:]+ ){1,8}?of (?:deliberately |wilfully |simply )?(?:misrepresenting|distorting|inventing|fabricating|falsifying|lying|making (?:it |things |this )?up|dreaming up|misreporting|misinforming|spreading (?:\S+ )?(?:false|falsehoods?|lies|rumou?rs?|untruths?|fictions?|disinformation|misinformation))(?: (?!(?:about|and|but)\b)[^\s,;:]+){0,6}?(?: ,)? (?:that|saying|by (?:saying|claiming|announcing|reporting|writing)|(?:after|when|because) (?:[^\s,;:]+ ){1,4}?(?:said|says|wrote|claimed|announced|reported))\b/,
    'Burundi accused Belgium of misrepresenting things, after it said that families had to leave.',
  ],
  [
    new RegExp(
      `\\b(?:contradicting|contrary to) (?:an?|the|earlier|recent|some|press|media) ${AT_MOST_TWO}${REPORT} ${THAT}`,
    ),
    'The embassy is open, he said, contradicting an announcement in Oslo that it had closed.',
  ],
  [
    new RegExp(
      `\\b(?:dismiss(?:es|ed)|describ(?:es|ed)|qualif(?:ies|ied)|brand(?:s|ed)|denounc(?:es|ed)|derid(?:es|ed)|characteri[sz](?:es|ed)) as ["“«„‘'] (?:[^\\s;:”»"]+ ){0,6}?${UNTRUE} (?:[^\\s;:”»"]+ ){0,2}?["”»’'] (?:all|the|these|those|any|every|an?) ${FEW}${REPORT} ${THAT}`,
    ),
    'The minister dismissed as “market gossip” the stories that diplomats are leaving.',
  ],
  [
    new RegExp(
      `\\b${REPORT} (?:of|that|about|on) [^;:“”"«»]{3,90}? (?:is|are|was|were|amount(?:s|ed) to) ["“«„‘'] (?:an? |the |pure |mere )?(?:[^\\s,;:”»"]+ ){0,2}?${UNTRUE}\\b`,
    ),
    'The government said that reports of an end to the presence of Norway were “a radio play”.',
  ],
]);

/** Words of missions and of what is done to them, in what a report says. */
export const OF_A_STEP: readonly Phrase[] = compactRows([
  [
    /@post|\b(?:diplomats?|missions?|embass(?:y|ies)|consulates?|staff|clos(?:ed|ing|ure)|shut|evacuat\w+|withdr\w+|withdrawal|departures?|leaving)\b/,
    'The embassy had closed.',
  ],
]);

/** Behind these words of a sentence something else is said than what a report says. */
export const TURNS: readonly Phrase[] = compactRows([
  [
    /(?:^| )(?:and|but|while|;|:|—|–)(?= |$)/,
    'The story about the bridge, and Paris recalled its ambassador.',
  ],
]);
