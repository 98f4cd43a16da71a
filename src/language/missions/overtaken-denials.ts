import { compact } from '../compact-pattern.ts';
import type { SentenceView } from './sentence-view.ts';
import { signedWords } from './signed-words.ts';

const DENIAL = 'den(?:ials?|y|ies|ied|ying)';
/** What was denied before: "after denying it for two days", "having denied it", "after days of denials". */
const OVERTAKEN = compact(
  new RegExp(`\\b(?:after|despite|following|having) (?:(?!and |but )[^ ,;:]+ ){0,5}?${DENIAL}\\b`, 'g'),
);
const STILL_DENIES = new RegExp(`\\b${DENIAL}\\b`);

/** Whether a sentence tells of a denial only as of what went before: "it confirmed that it had closed, after denying it for days". */
export function overtakesDenial(view: SentenceView): boolean {
  const { text } = signedWords(view);
  const rest = text.replace(OVERTAKEN, '');
  return rest !== text && !STILL_DENIES.test(rest);
}
