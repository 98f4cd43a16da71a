import { compact } from '../../compact-pattern.ts';
import { DANGER } from '../lexicon/harm-done.ts';

const OTHERS =
  '(?:banks?|shops?|stores?|schools?|universit(?:y|ies)|courts?|markets?|bars?|caf[eé]s?|restaurants?|businesses|cinemas|museums?|libraries|post offices?|(?:stock )?exchange|pharmacies|(?:government|public|state|federal|council|most|all|other|many) offices|everything else|everybody else|everyone else|(?:the )?(?:whole|entire|rest of the|most of the) (?:town|city|capital|country|island))';

/** "As did the banks and the bars", "along with schools and government offices". */
const WITH_OTHERS = compact(
  new RegExp(
    `\\b(?:(?:as|so|and so) (?:did|do|does|were|was|are|is|had|have|will)|(?:just |much )?like|along(?:side)?(?: with)?|together with|in common with|in line with) (?:(?!(?:embass(?:y|ies)|consulates?|missions?|@)\\b)[^ .;:]+ ){0,5}?${OTHERS}(?![\\p{L}-])`,
    'u',
  ),
);

/** "Shut on Monday and Tuesday", "closed for two days". */
const FOR_DAYS =
  /\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|for (?:a|one|two|three) days?|all day|at noon|over the weekend)\b/;

const NOT_FOR_DAYS = compact(
  new RegExp(
    `\\b(?:${DANGER}|until further notice|indefinite\\w*|permanent\\w*|for good|since|rebels?|rebellion|insurgents?|gunmen|gunfire|troops|soldiers|tanks|army|fighters|junta|mutin\\w+|curfew|looters?|looting|shell(?:s|ed|ing|fire)|front line|state of emergency|invad\\w+|invasion|siege|advanc\\w+|mobs?|gangs?|militia\\w*|(?:armed|masked) \\S+|shooting\\w*|demonstrat\\w+|barricad\\w+|block(?:ed|ade\\w*|ing)|security|staff|diplomats|flew|flown|left|leave)\\b`,
  ),
);

/** Whether a sentence, in lower-case words, tells that a post shut for a day or two with everybody else in town, where no danger is spoken of. */
export const isShutWithAll = (words: string): boolean =>
  WITH_OTHERS.test(words) && FOR_DAYS.test(words) && !NOT_FOR_DAYS.test(words);
