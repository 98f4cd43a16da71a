import { compactRows, type Phrase } from './phrase.ts';

/**
 * Those to whom a state that leaves gives its keys, its interests or its citizens, over the words of a sentence in lower case with
 * signs for names and posts. Each entry stands beside a sentence that it is found in.
 */

const THINGS =
  'keys?|interests|affairs|archives?|citizens|nationals|buildings?|compound|premises|property|files|seals|flag|visas?';
const KEPT = `(?:${THINGS}|visa (?:cases|applications|work)|consular (?:affairs|work|cases|matters|services))`;
const NAMED = '(?:@people|@state)';
const OF_ANOTHER = "(?:the )?(?:@people |@state (?:'s )?){1,2}";
const OF = "(?:the|its|their|our|your|his|her|@people|@state|@state 's)";
const CARE = '(?:look after|take care of|watch over|handle|represent|act for|speak for)';

/** What a state leaves in others' care is named by one of these words. */
export const IN_CARE = new RegExp(`^(?:${THINGS}|consular)$`);

/** What ends with the keeper's name, or that of who asks somebody to be one. */
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
      `\\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?) (?:by )?(?:the )?${NAMED}(?= (?:[^ ,;:.]+ ){0,3}?to (?:(?:${CARE} (?:${OF} ){1,2}|keep (?:the |its |their )(?=keys?|files|archives?|seals))${KEPT}|protect (?:${OF} ){1,2}interests)(?: |$))`,
    ),
    'Peru asked the Swiss to look after its citizens.',
  ],
]);

/**
 * What begins with the keeper's name. Who “looks after its citizens” mostly looks after its own, and who has long looked after
 * another's interests is a state of which more may be told: neither is said here.
 */
export const TAKEN_BY: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `${NAMED} (?:will|would|is to|agreed to|has agreed to|had agreed to|now) (?:now |also ){0,2}(?:(?:${CARE}|represents|looks after|handles) ${OF_ANOTHER}${KEPT}|protect ${OF_ANOTHER}interests)(?= |$)`,
    ),
    'Switzerland will look after Peruvian citizens in Juba.',
  ],
  [
    new RegExp(
      `${NAMED} (?:(?:will|would|is|to|now|also|agreed|has) ){0,4}(?:represents?|representing|acts? for|acting for) (?:the|its|their|our|his|her) (?:interests|affairs)(?= (?:here|there|in)\\b| [^a-z@]|$)`,
    ),
    'Switzerland will represent its interests in Juba.',
  ],
]);
