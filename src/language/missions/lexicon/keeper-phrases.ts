import { compactRows, type Phrase } from './phrase.ts';

/**
 * Those to whom a state that leaves gives its keys, its interests or its citizens, over the words of a sentence in lower case with
 * signs for names and posts. Each entry stands beside a sentence that it is found in.
 */

const KEPT =
  '(?:keys?|interests|affairs|archives?|citizens|nationals|buildings?|compound|premises|property|files|seals|flag|visas?|visa (?:cases|applications|work)|consular (?:affairs|work|cases|matters|services))';
const NAMED = '(?:@people|@state)';
const OF = "(?:the|its|their|our|your|his|her|@people|@state|@state 's)";

/** What ends with the keeper's name. */
export const GIVEN_TO: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `\\b(?:hand(?:s|ed|ing)?|leav(?:e|es|ing)|left|entrust(?:s|ed|ing)?|g(?:ive|ives|ave|iven|iving)|pass(?:es|ed|ing)?|turn(?:s|ed|ing)?|surrender(?:s|ed|ing)?|transfer(?:s|red|ring)?) (?:over |on )?(?:${OF} ){0,2}${KEPT}(?: [^ ,;:.]+){0,5}?(?: over)? (?:to|with|in the (?:care|hands|keeping) of) (?:the )?${NAMED}(?= |$)`,
    ),
    'Peru has closed its embassy and handed the keys to the Swiss.',
  ],
  [
    new RegExp(
      `\\b(?:keys?|interests|affairs|files|seals) (?:is|are|was|were|lies?|lay|rests?|rested|remains?|remained|has been|have been) (?:now |for now |left |deposited |lodged )?(?:with|in the (?:care|hands|keeping) of) (?:the )?${NAMED}(?= |$)`,
    ),
    'The keys are with the Swiss.',
  ],
  [
    new RegExp(
      `\\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?) (?:the )?${NAMED}(?= (?:[^ ,;:.]+ ){0,3}?to (?:look after|represent|protect|take care of|keep|watch over|handle|act for|speak for)\\b)`,
    ),
    'Peru asked the Swiss to look after its citizens.',
  ],
]);

/** What begins with the keeper's name. */
export const TAKEN_BY: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `${NAMED} (?:(?:will|would|is|are|has|have|had|to|now|also|agreed|already) ){0,4}(?:represents?|represent(?:ed|ing)|look(?:s|ed|ing)? after|take(?:s|n)? care of|took care of|taking care of|protect(?:s|ed|ing)?|handl(?:e|es|ed|ing)|act(?:s|ed|ing)? for|watch(?:es|ed|ing)? over) (?:${OF} ){1,2}${KEPT}(?= |$)`,
    ),
    'Switzerland will represent its interests in Juba.',
  ],
]);
