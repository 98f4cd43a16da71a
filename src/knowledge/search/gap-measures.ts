import type { Slot } from './query.ts';

/** A match by another form of a name is as good as the name: "Chinese" for "China". */
const NAME_MET = 0.8;
/** Below this, no word of the topic is met. */
const MET = 0.3;

/**
 * Gathers, word by word, what of a question is missing around a sentence. Names count apart: a report about the French
 * embassy says nothing of the Danish one, however much of the rest fits.
 */
export function gatherGaps() {
  let [nameMissing, nameNowhere, countryMissing, countryNowhere, missing] = [0, 0, 0, 0, 0];
  let [plain, plainOwn, plainNear, plainMost, told, toldAround] = [0, 0, 0, 0, 0, 0];
  return {
    /** Matches of one word, 0 to 1: in the sentence, next to it, up to the headline, anywhere in the article. */
    add(slot: Slot, own: number, near: number, titled: number, anywhere: number): void {
      const around = 1 - Math.min(1, titled / NAME_MET);
      const nowhere = 1 - Math.min(1, anywhere / NAME_MET);
      if (slot.name) {
        nameMissing = Math.max(nameMissing, around);
        nameNowhere = Math.max(nameNowhere, nowhere);
      } else if (!slot.number) {
        plain += 1;
        plainOwn += own;
        plainNear += near;
        plainMost = Math.max(plainMost, near);
      }
      if (slot.country) {
        countryMissing = Math.max(countryMissing, around);
        countryNowhere = Math.max(countryNowhere, nowhere);
      }
      missing += 1 - titled;
      told += slot.value * own;
      toldAround += slot.value * titled;
    },
    /** @param most the value of a word that the corpus lacks */
    measures: (most: number) => ({
      nameMissing,
      nameNowhere,
      countryMissing,
      countryNowhere,
      missing: Math.log1p(missing),
      plainOwn: plainOwn / (plain || 1),
      plainNear: plainNear / (plain || 1),
      plainNone: plain > 0 && plainMost < MET ? 1 : 0,
      told: Math.log1p(told / most),
      toldAround: Math.log1p(toldAround / most),
    }),
  };
}
