import { answerMeasures } from './answer-measures.ts';
import { coverageMeasures } from './coverage-measures.ts';
import { orderMeasures } from './order-measures.ts';
import type { Query } from './query.ts';
import type { Coverage, Marks } from './scan-article.ts';

/** Length that counts as usual, in words. */
const USUAL_LENGTH = 24;

/**
 * The measures of one sentence: what speaks for it. Nearly all are 0 to 1, so that weights can be compared.
 * The object is written out: spreading three objects costs more than measuring does.
 */
export function featuresOf(query: Query, coverage: Coverage, sentence: number, marks: Marks) {
  const { document } = coverage;
  const { asks } = query.question;
  const from = sentence === 0 ? 0 : (document.sentenceEnds[sentence - 1] ?? 0);
  const end = document.sentenceEnds[sentence] ?? from;
  const span = document.sentences[sentence] ?? { start: 0, end: 0 };
  const text = document.article.text.slice(span.start, span.end);
  const cover = coverageMeasures(query, coverage, sentence);
  const order = orderMeasures(query, coverage, from, end, marks);
  const answer = answerMeasures(query, coverage, sentence, from, end, marks);
  return {
    own: cover.own,
    near: cover.near,
    paragraph: cover.paragraph,
    headline: cover.headline,
    anywhere: cover.anywhere,
    exact: cover.exact,
    squared: cover.squared,
    names: cover.names,
    namesAround: cover.namesAround,
    focus: cover.focus,
    numbers: cover.numbers,
    plain: cover.plain,
    rarest: cover.rarest,
    nameGap: cover.nameGap,
    wordGap: cover.wordGap,
    wordGapAnywhere: cover.wordGapAnywhere,
    focusGap: cover.focusGap,
    unknown: cover.unknown,
    nameMissing: cover.gaps.nameMissing,
    nameNowhere: cover.gaps.nameNowhere,
    countryMissing: cover.gaps.countryMissing,
    countryNowhere: cover.gaps.countryNowhere,
    missing: cover.gaps.missing,
    plainOwn: cover.gaps.plainOwn,
    plainNear: cover.gaps.plainNear,
    plainNone: cover.gaps.plainNone,
    namesMissing: cover.gaps.namesMissing,
    namesFar: cover.gaps.namesFar,
    countryFar: cover.gaps.countryFar,
    numbersMissing: cover.gaps.numbersMissing,
    namesNowhere: cover.gaps.namesNowhere,
    namesOwn: cover.gaps.namesOwn,
    named: cover.gaps.named,
    unknownNames: cover.gaps.unknownNames,
    unknownPlain: cover.gaps.unknownPlain,
    plainAnywhere: cover.gaps.plainAnywhere,
    plainNearWorth: cover.gaps.plainNearWorth,
    focusNone: cover.gaps.focusNone,
    focusNowhere: cover.gaps.focusNowhere,
    sameEntity: cover.gaps.sameEntity,
    sameRareEntity: cover.gaps.sameRareEntity,
    otherEntity: cover.gaps.otherEntity,
    rarestName: cover.gaps.rarestName,
    slots: Math.log(query.slots.length + 1),
    countedHead: answer.countedHead,
    uncountedHead: answer.uncountedHead,
    besideAnswer: answer.besideAnswer,
    besideTopic: answer.besideTopic,
    kindUnnamed: answer.kindUnnamed,
    asksPerson: asks === 'person' ? 1 : 0,
    asksTime: asks === 'time' ? 1 : 0,
    asksDuration: asks === 'duration' ? 1 : 0,
    asksAge: asks === 'age' ? 1 : 0,
    asksPlace: asks === 'place' ? 1 : 0,
    asksNumber: asks === 'number' ? 1 : 0,
    asksMoney: asks === 'money' ? 1 : 0,
    asksReason: asks === 'reason' ? 1 : 0,
    asksWords: asks === 'words' ? 1 : 0,
    asksName: asks === 'name' ? 1 : 0,
    asksOther: asks === 'other' ? 1 : 0,
    told: cover.gaps.told,
    toldAround: cover.gaps.toldAround,
    pairs: order.pairs,
    closeness: order.closeness,
    typed: answer.typed,
    lackNumber: answer.lackNumber,
    lackMoney: answer.lackMoney,
    lackTime: answer.lackTime,
    lackPerson: answer.lackPerson,
    lackPlace: answer.lackPlace,
    lackWords: answer.lackWords,
    short: answer.short,
    newName: answer.newName,
    newNumber: answer.newNumber,
    counted: answer.counted,
    uncounted: answer.uncounted,
    wantsNumber: answer.wantsNumber,
    length: Math.log((end - from + 4) / USUAL_LENGTH),
    opening: 1 / (1 + (document.paragraphOf[sentence] ?? 0)),
    question: /\?["'”’)]*$/.test(text) ? 1 : 0,
  };
}

export type Features = ReturnType<typeof featuresOf>;
export type FeatureName = keyof Features;
