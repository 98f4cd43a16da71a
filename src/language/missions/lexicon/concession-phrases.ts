import { compactRows, type Phrase } from './phrase.ts';

/** How somebody bears out a step that was told, over the words of a sentence in lower case with signs for names and posts. */

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

/** A saying about all of a kind, which denies nothing of one. */
export const SAYINGS: readonly Phrase[] = compactRows([
  [
    /^\W*(?:(?:and|but|well) ,? ?)?(?:foreign |our )?(?:@post|embassies|missions|consulates|legations|diplomats|ambassadors|envoys|consuls|guests|visitors|tenants|neighbou?rs|foreigners|governments|states|countries|friends|people) (?:(?:always|often|sometimes|only|just|simply) )?(?:(?:is|are) (?:(?:only|merely|just|always|like) )?(?:guests|visitors|tenants|human|people|neighbou?rs|friends|birds|swallows|houses|buildings|businesses|free to|welcome to|entitled to|sovereign|masters)|comes? and (?:\S+ )?go(?:es)?|(?:do|does|decide|choose|act|behave|think) (?:as|what|how|for themselves)|have (?:their|a right|the right|every right))\b/,
    '“Embassies are guests,” said an adviser.',
  ],
]);

/** What a writer only thinks about what was told: how it came about, what it may mean. */
export const SUPPOSES: readonly Phrase[] = compactRows([
  [
    /\b(?:our|my|the (?:likeliest|simplest|best|most likely)) (?:\S+ )?(?:guess|hunch|suspicion|theory|reading|impression|bet|explanation|conclusion|verdict|assumption|hypothesis|conjecture) (?:\S+ )?(?:is|was|remains|would be)\b/,
    'Our guess is that somebody mixed up two cities.',
  ],
  [
    /^\W*(?:(?:so|and|but|still) )?(?:we|i) (?:(?:can|could|would|might|only|rather|strongly) )*(?:suspect|guess|assume|suppose|imagine|presume|surmise|reckon|conclude|gather|think|believe|infer) (?:that|it|this|the)\b(?! (?:[^\s,;:]+ ){0,4}?(?:is|are|was|were|has|have|had|did|does|do)(?: not|n't)\b)/,
    'We suspect that the rumour began there.',
  ],
]);

/** What a witness tells who bears out that a post is shut or its people gone: nobody enters, nothing is delivered, no one answers. */
export const WITNESSES: readonly Phrase[] = compactRows([
  [
    /\b(?:nobody|no one|no-one|not a (?:single )?(?:soul|person|visitor|car)|hardly any(?:one|body)|none of them) (?:(?:has|had|have|was|been|to) )*(?:go|goes|gone|going|went|come|comes|came|coming|walk|walked|walking|drive|drove|driving|step|stepped) (?:in|inside|into|through the (?:gate|door))\b(?! to\b)/,
    '“I have seen nobody go in since Friday,” the porter said.',
  ],
  [
    /\b(?:nobody|no one|no-one|not a (?:single )?(?:soul|person)) (?:(?:has|had|have|ever|is|was) )*(?:enter(?:s|ed|ing)?|answer(?:s|ed|ing)?|open(?:s|ed|ing)? (?:the )?(?:door|gate)|pick(?:s|ed) up|c(?:a|o)mes? to the (?:door|gate))\b/,
    '“I rang three times and nobody answered,” a student said.',
  ],
  [
    /\b(?:sold|delivered|brought|carried|served|poured|taken) (?:\S+ )?(?:no|not (?:a|one)|nothing|neither) (?:[^\s,;:]+ ){0,8}?(?:since|for (?:a|two|three|four|five|six|\d+|some|many) (?:days?|weeks?|nights?))\b/,
    'A baker said that he had sold no bread to the embassy since Friday.',
  ],
  [
    /\b(?:no (?:lights?|lamps?|cars?|smoke|voices?|sound|movement|sign of life)|not (?:a|one) (?:light|lamp|car|sound)) (?:[^\s,;:]+ ){0,8}?since\b/,
    'There has been no light in the windows since Friday, a neighbour said.',
  ],
]);

/** Says that an order is nothing less: “this is not a suggestion”. */
export const INSISTS: readonly Phrase[] = compactRows([
  [
    /\b(?:is|was|are|were|'s|it's) (?:not|n't|no|no longer|never) (?:(?:an?|just|only|merely|simply|some|any) )*(?:(?:mere|polite|friendly|kind|simple|matter of|question of) )?(?:suggestions?|requests?|invitations?|recommendations?|proposals?|hints?|pleas?|choice|taste|preference|(?:personal )?preference|debate|discussion|joke)\b/,
    '“This is not a suggestion,” the spokesman said.',
  ],
  [
    /\b(?:not|n't|nobody|no one|no-one) (?:will |is |be |to )*(?:be )?(?:asked|ask|told|tell|say|said|repeat(?:ed)?|repeat (?:it|this|myself|ourselves)) (?:it |them |us |you |anyone )?(?:twice|again|a second time)\b|(?:\bnot|n['’]t) (?:(?:up for|open to|a matter for) (?:discussion|debate|negotiation)|negotiable)\b/,
    '“Nobody will be asked twice,” he said.',
  ],
]);

/** Takes a step back that was told, or says outright that there was none: no explanation of it, whoever says so. */
export const TAKES_BACK_STEP: readonly Phrase[] = compactRows([
  [
    /\b(?:denie[sd]|denying|den(?:y|ial)|retract(?:s|ed)|in error|by mistake|mistaken(?:ly)?|erroneous(?:ly)?)\b/,
    'The ministry denied that it had ordered families to leave.',
  ],
  [
    /\bnever (?:(?:been|actually|really|formally|in fact|even|once) )*(?:ordered|told|instructed|directed|asked|allowed|permitted|authori[sz]ed|closed|shut|suspended|evacuated|withdrawn|withdrew|recalled|reduced|cut|halved|pulled|left|sent|gave|given|issued|signed)\b/,
    'It had never ordered anyone to leave.',
  ],
  [
    /\b(?:no|no such) (?:[^\s,;:]+ ){0,2}?(?:orders?|permission|instructions?|directives?|evacuations?|departures?|withdrawals?|closures?|closing|recall) (?:[^\s,;:]+ ){0,5}?(?:has|had|have|was|were) (?:ever )?(?:been )?(?:given|issued|ordered|made|taken|signed|granted|sent|carried out)\b/,
    'No permission to leave had been given.',
  ],
  [
    /\b(?:(?:has|have|had|was|were) (?:not|n't) (?:(?:been|actually|formally|yet) ){0,2}(?:ordered|instructed|directed|closed|shut|suspended|evacuated|withdrawn|recalled|reduced|halved)|did (?:not|n't) (?:(?:actually|in fact) )?(?:order|instruct|direct|close|shut|suspend|evacuate|withdraw|recall|reduce|halve))\b(?! (?:[^\s,;:]+ ){0,5}?(?:lightly|gladly|easily|willingly|because|only|just|merely|relations|permanently|ties|for (?:good|ever)|forever|until|in anger|out of)\b)/,
    '“We have not ordered anybody home.”',
  ],
  [
    /\b(?:at full (?:strength|staff|complement)|fully staffed|as many (?:of them |of us |people |staff |diplomats |officers )?(?:there |here )?as (?:before|ever|always|in|at|last|a|two|three|on|usual))\b/,
    'The embassy was at full strength.',
  ],
]);
