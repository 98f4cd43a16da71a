import { compactRows, type Phrase } from './phrase.ts';

/** What tells of a step that it goes on since it was told before, over a sentence as it stands. Each entry stands beside a sentence that it is found in. */
export const GOES_ON: readonly Phrase[] = compactRows([
  [
    /\bstill(?: [^ ,;:.]+){0,2}? (?:shut|closed|shuttered|suspended|empty|locked|boarded|dark|away|abroad|absent|run|runs|running|handl(?:es|ed|ing)|works?|working|operat(?:es|ed|ing)|manag(?:es|ed|ing)|in (?:force|effect|place|exile)|appl(?:y|ies)|stands?|holds?|down to|out of|without|unstaffed|unoccupied|evacuated|reduced|limited|allowed|free to|ordered|required|has only|have only|has no|have no|not (?:back|re-?opened|returned|open))\b/i,
    'The embassy is still shut.',
  ],
  [
    /\b(?:remain(?:s|ed)?|stay(?:s|ed)?) (?:[^ ,;:.]+ ){0,2}?(?:shut|closed|shuttered|suspended|empty|locked|away|abroad|evacuated|reduced|in (?:force|effect|place)|under (?:an? |the )?(?:ordered|authori[sz]ed))\b/i,
    'The consulate remains closed.',
  ],
  [
    /\b(?:continu(?:es|ed|ing) to|goes on|go on|going on|keeps on) (?:be )?(?:work|operat|run|function|handl|manag|serv)\p{L}* (?:[^ ,;:.]+ ){0,4}?(?:from|out of|with|by)\b/iu,
    'The embassy continues to operate out of Amman.',
  ],
  [
    /\b(?:(?:has|have|had) (?:not|never|yet to)|(?:has|have|had)n['’]t) (?:yet )?(?:(?:re-?)?open(?:ed)?|come back|gone back|go back|return(?:ed)?|resume(?:d)?|been (?:lifted|withdrawn|re-?opened|rescinded))\b/i,
    'Chile has not returned to Caracas.',
  ],
  [
    /\b(?:has|have) kept (?:(?:that|its|the|this|their) (?:[^ ,;:.]+ ){0,9}?(?:open|in (?:force|place|effect))|(?:[^ ,;:.]+ ){1,4}?(?:closed|shut|away))\b/i,
    'New Zealand has kept its offer to families open.',
  ],
]);

/** That a step is taken anew or only now, so that none goes on. */
export const BEGINS_ANEW: readonly Phrase[] = compactRows([
  [
    /\b(?:once more|anew|afresh|(?:for )?(?:a|the) second time|(?:clos\p{L}+|shut|suspend\p{L}+|evacuat\p{L}+|left|order\p{L}+|withdr\p{L}+) (?:[^ ,;:.]+ ){0,4}?again)\b/iu,
    'Portugal closed its embassy again.',
  ],
]);
