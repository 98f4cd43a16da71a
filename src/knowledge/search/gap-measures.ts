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
  let [named, namesMissing, namesNowhere, namesOwn, rarestName] = [0, 0, 0, 0, 0];
  let [namesFar, countryFar, numbers, numbersMissing] = [0, 0, 0, 0];
  let [unknownNames, unknownPlain, plainWorth, plainNearWorth, plainAnywhere] = [0, 0, 0, 0, 0];
  let [focused, focusNear, focusAnywhere] = [0, 0, 0];
  return {
    /** Matches of one word, 0 to 1: in the sentence, next to it, up to the headline, anywhere in the article. */
    add(slot: Slot, own: number, near: number, titled: number, anywhere: number): void {
      const around = 1 - Math.min(1, titled / NAME_MET);
      const far = 1 - Math.min(1, near / NAME_MET);
      const nowhere = 1 - Math.min(1, anywhere / NAME_MET);
      if (slot.name) {
        nameMissing = Math.max(nameMissing, around);
        nameNowhere = Math.max(nameNowhere, nowhere);
        named += 1;
        namesMissing += around;
        namesFar += far;
        namesNowhere += nowhere;
        namesOwn += Math.min(1, own / NAME_MET);
        rarestName = Math.max(rarestName, slot.value);
        if (!slot.known) unknownNames += 1;
      } else if (!slot.number) {
        plain += 1;
        plainOwn += own;
        plainNear += near;
        plainMost = Math.max(plainMost, near);
        plainWorth += slot.value;
        plainNearWorth += slot.value * near;
        plainAnywhere += anywhere;
        if (!slot.known) unknownPlain += 1;
      }
      if (slot.number) {
        numbers += 1;
        numbersMissing += 1 - titled;
      }
      if (slot.focus) {
        focused += 1;
        focusNear = Math.max(focusNear, near);
        focusAnywhere = Math.max(focusAnywhere, anywhere);
      }
      if (slot.country) {
        countryFar = Math.max(countryFar, far);
        countryMissing = Math.max(countryMissing, around);
        countryNowhere = Math.max(countryNowhere, nowhere);
      }
      missing += 1 - titled;
      told += slot.value * own;
      toldAround += slot.value * titled;
    },
    /** @param most the value of a word that the corpus lacks */
    measures(most: number) {
      const namesMet = named > 0 ? 1 - namesMissing / named : 0;
      const topicMet = plainNearWorth / (plainWorth || 1);
      return {
        nameMissing,
        nameNowhere,
        countryMissing,
        countryNowhere,
        missing: Math.log1p(missing),
        plainOwn: plainOwn / (plain || 1),
        plainNear: plainNear / (plain || 1),
        plainNone: plain > 0 && plainMost < MET ? 1 : 0,
        namesMissing: namesMissing / (named || 1),
        namesFar: namesFar / (named || 1),
        countryFar,
        numbersMissing: numbersMissing / (numbers || 1),
        namesNowhere: namesNowhere / (named || 1),
        namesOwn: namesOwn / (named || 1),
        named: Math.log1p(named),
        unknownNames: unknownNames / (named || 1),
        unknownPlain: unknownPlain / (plain || 1),
        plainAnywhere: plainAnywhere / (plain || 1),
        plainNearWorth: topicMet,
        focusNone: focused > 0 ? 1 - focusNear : 0,
        focusNowhere: focused > 0 ? 1 - focusAnywhere : 0,
        // The same people and places, but another matter; the same matter, but of others.
        sameEntity: namesMet * (1 - topicMet),
        sameRareEntity: (namesMet * (1 - topicMet) * rarestName) / most,
        otherEntity: named > 0 ? (1 - namesMet) * topicMet : 0,
        rarestName: rarestName / most,
        told: Math.log1p(told / most),
        toldAround: Math.log1p(toldAround / most),
      };
    },
  };
}
