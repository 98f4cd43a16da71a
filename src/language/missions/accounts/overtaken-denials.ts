import { compact } from '../../compact-pattern.ts';
import type { MissionReport } from '../mission-report.ts';
import { endedOrders } from '../orders/ended-orders.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

const DENIAL = 'den(?:ials?|y|ies|ied|ying)';
/** What was denied before: "after denying it for two days", "having denied it", "after days of denials". */
const OVERTAKEN = compact(
  new RegExp(`\\b(?:after|despite|following|having) (?:(?!and |but )[^ ,;:]+ ){0,5}?${DENIAL}\\b`, 'g'),
);
const STILL_DENIES = new RegExp(`\\b${DENIAL}\\b`);

/** Whether a sentence tells of a denial only as of what went before: "it confirmed that it had closed, after denying it for days". */
function overtakesDenial(view: SentenceView): boolean {
  const { text } = signedWords(view);
  const rest = text.replace(OVERTAKEN, '');
  return rest !== text && !STILL_DENIES.test(rest);
}

/** Whether the words of a sentence that say no deny no step: a denial that has been overtaken, or an order that has not been lifted. */
export const saysNoToNoStep = (view: SentenceView, told: readonly MissionReport[]): boolean =>
  overtakesDenial(view) || endedOrders(view, told).some(({ goesOn }) => goesOn === true);
