import { lowerIn } from '../frames/frame-words.ts';
import { MILITARY } from '../lexicon/context-words.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

const CARRY =
  /^(?:fl(?:y|ies|ew|own|ying)|evacuat(?:e|es|ed|ing)|airlift(?:s|ed|ing)?|br(?:ing|ings|ought|inging)|carr(?:y|ies|ied|ying)|ferr(?:y|ies|ied|ying)|escort(?:s|ed|ing)?|whisk(?:s|ed|ing)?|rescu(?:e|es|ed|ing)|extract(?:s|ed|ing)?|lift(?:s|ed|ing)?|tak(?:e|es|en|ing)|took|get|gets|getting|got|ship(?:s|ped|ping)?|mov(?:e|es|ed|ing)|transport(?:s|ed|ing)?|driv(?:e|es|en|ing)|drove|help(?:s|ed|ing)?)$/;
const BETWEEN =
  /^(?:has|have|had|is|are|was|were|also|then|will|aircraft|airplanes?|aeroplanes?|planes?|helicopters?|transports?|vehicles?|personnel|units?|forces|troops|on|late|early|\p{L}+day|\p{L}+ly)$/u;
const CARRIED_BY = /^(?:by|aboard|on|with)$/;
const FARTHEST = 5;

/** Whether a word of soldiers is who carries people: what follows is a verb of carrying. */
function carries({ tokens }: SentenceView, at: number): boolean {
  for (let next = at + 1; next <= at + FARTHEST; next += 1) {
    const word = tokens[next]?.lower ?? '';
    if (CARRY.test(word)) return true;
    if (!BETWEEN.test(word)) return false;
  }
  return false;
}

/** "Evacuated by the Spanish army", "flown out on a military aircraft". */
const isCarriage = (view: SentenceView, at: number): boolean => {
  const before = lowerIn(view, at - 4, at);
  const tie = before.findLastIndex((word) => CARRIED_BY.test(word));
  if (tie < 0 || before.slice(tie + 1).some((word) => /^\P{L}$/u.test(word))) return false;
  const isBy = before[tie] === 'by' || before[tie] === 'aboard';
  return (
    isBy ||
    /^(?:aircraft|airplanes?|aeroplanes?|planes?|helicopters?|transports?|flights?|trucks?|buses|bus)$/.test(
      view.tokens[at + 1]?.lower ?? '',
    )
  );
};

/** Whether a token names soldiers as those who bring a mission's people out, not as the people who go. */
export const isCarrier = (view: SentenceView, at: number): boolean =>
  MILITARY.has(view.tokens[at]?.lower ?? '') && (carries(view, at) || isCarriage(view, at));

/** Whether soldiers carry the people of a frame: that they are of a category says nothing of an order then. */
export const areCarriedBySoldiers = (view: SentenceView, { from, to }: Stretch): boolean => {
  for (let at = Math.max(0, from - FARTHEST); at < Math.min(view.tokens.length, to + FARTHEST); at += 1)
    if (isCarrier(view, at)) return true;
  return false;
};
