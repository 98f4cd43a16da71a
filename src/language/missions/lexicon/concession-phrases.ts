import { compact } from '../../compact-pattern.ts';

/** How somebody bears out a step that was told, over the words of a sentence in lower case with signs for names and posts. */

type Phrase = readonly [pattern: RegExp, example: string];

const compactRows = (rows: readonly Phrase[]): Phrase[] =>
  rows.map(([pattern, example]) => [compact(pattern), example]);

/** Bears a step out, or bears with it: what follows is no other account of it. */
export const CONCEDES: readonly Phrase[] = compactRows([
  [
    /(?<!\b(?:not|never|nor|neither|to|n't|nobody|no one) (?:\S+ )?)\b(?:t(?:akes|ook) note|miss(?:es|ed)? (?:them|him|her|it)|confirm(?:s|ed)|regret(?:s|ted)?|lament(?:s|ed)|deplore[sd]?|thank(?:s|ed)?|welcome[sd]?|acknowledge[sd]|admit(?:s|ted)|concede[sd]|appreciate[sd]?|understands?|understood|understandable|sympathi[sz]e[sd]?|respect(?:s|ed)?|agree[sd]?|apologi[sz]e[sd]?|approve[sd]|sorry|sadness|disappoint(?:ed|ment)|summon(?:s|ed)|appeal(?:s|ed)|urge[sd]|call(?:s|ed) (?:on|for)|ask(?:s|ed) (?:@\w+|the|all|for (?!(?:\S+ )?leave\b))|hope[sd]?|promise[sd]?|pledge[sd]|offer(?:s|ed) (?:@\w+|protection|help|guards))\b/,
    'The foreign minister confirmed that she had been told on Saturday.',
  ],
  [
    /(?<!\b(?:not|never|n't|nobody|no one|none) (?:\S+ ){0,2})\b(?:been|was|were|is|are) (?:duly |properly |also |fully )?(?:told|informed|notified|warned|consulted|briefed)\b(?= (?:of|about|that|in|on|by|beforehand|a|two|three|the)\b| [^a-z])/,
    'Lima had been informed of it in advance.',
  ],
]);

/** Finds fault with a step, or promises what should make it needless: no word against its having been taken. */
export const JUDGES: readonly Phrase[] = compactRows([
  [
    /\b(?:hostile|unfriendly|unjustified|unwarranted|unnecessary|needless|premature|hasty|regrettable|deplorable|overreaction|overreacted|exaggerat\w+|excessive|disproportionate|political(?:ly)?|insult\w*|provocation|provocative|blackmail|punishment|betrayal|retaliat\w+|reciproc\w+|cowardly|shameful|sovereign|consequences|pressure|arbitrary|illegal|unlawful|welcome|normal practice|precaution\w*|temporary|temporarily|guarantee[sd]?|assur(?:e|es|ed|ances?)|protect(?:s|ed|ion)?|safe(?:ty)?|secur(?:e|ity)|under control|calm|a pity|a shame|sad(?:ly|dened)?|wish(?:es)?|grateful|gratitude|friend(?:s|ship|ly)? of|relations|dialogue|decision|hurt|injured|killed|wounded|why|reason|because)\b/,
    'Moscow called the step hostile.',
  ],
  [
    /\b(?:they|he|she|it|@state|@people|the (?:ambassador|consul|chargé|embassy)) (?:had |has |have )?(?:told|informed|warned|notified|assured|telephoned|rang|explained (?:it|this|that|their|his|her|the)|wrote to) ?(?:us|me|@\w+|the)?\b/,
    '“They told us of it on Saturday.”',
  ],
]);
