import { compactRows, type Phrase } from './phrase.ts';

/**
 * What says that a post or its people are not there again as they were, over the words of a sentence in lower case with signs for
 * names and posts. Each entry stands beside a sentence that it is found in.
 */
export const NOT_BACK: readonly Phrase[] = compactRows([
  [
    /(?:@post|@people|\b(?:embassy|mission|diplomats|staff|team|colleagues|officers))(?: still| simply| just)? (?:has|have)(?: still)?(?: not| never| n't|n't)(?: (?:yet|really|truly|actually))? (?:come back|gone back|been back|returned|re-?opened|opened(?: again| its (?:doors|gates?))?|resumed (?:work|operations|service)|started work(?:ing)?)(?= (?:yet|at all|to (?:@city|@post|work|their (?:desks|posts)|strength|full|normal))\b| [^a-z@]|$)/,
    '“The embassy has not come back.”',
  ],
  [
    /(?:@post|@people|\b(?:embassy|mission|staff|team)) (?:is|are|remains?|runs?)(?: still| simply| just)? (?:not|n't|nowhere|far|hardly|scarcely|anything but|by no means|nothing like|well short|short)(?: (?:near|from|of|yet|really|truly|anything|like|being|working|operating|running|back|at|to|up|its|their|the|a|under))* (?:full|normal|usual|ordinary|regular|complete|old|former|authori[sz]ed) (?:strength|staff|staffing|complement|capacity|establishment|numbers|operations|service)\b/,
    'The mission is nowhere near full strength, the guild said.',
  ],
  [
    /(?:@post|\b(?:embassy|mission)) (?:is|are)(?: still| simply| just)? (?:not|n't|nowhere near|far from|hardly|anything but|by no means)(?: (?:yet|really|truly|being))* (?:fully|properly|completely|adequately) (?:staffed|manned|operational|functional|functioning|back)\b/,
    '“The consulate is not fully staffed.”',
  ],
  [
    /(?:@post|@people|\b(?:embassy|mission|diplomats|staff|team)) (?:is|are)(?: still| simply| just)? (?:not|n't|far from|nowhere near|anything but)(?: (?:yet|really|truly|at all|anything like))* back(?= (?:yet|at all|to normal|at (?:work|full|normal)|in place|at (?:its|their) (?:desks?|posts?))\b| [^a-z@]|$)/,
    '“The Danish diplomats are not back,” said a porter.',
  ],
]);
