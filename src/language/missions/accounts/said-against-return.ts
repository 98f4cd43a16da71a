import { compact } from '../../compact-pattern.ts';
import type { MissionReport } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { against } from './counter-report.ts';

/** "Is not back", "have yet to return", "still locked", "not one of them came home to it": that a post does not work again. */
const NOT_AGAIN = compact(
  /(?:\b(?:not|never|nobody|no one|no-one|none|nothing|neither|no|hardly|barely|yet to|cannot)\b|n't\b) ?(?:[^\s,;:.!?]+ ){0,6}?(?:back|re-?open\w*|return\w*|resum\w+|restart\w*|open(?:ed|ing)?|working|operating|functioning|at work|in business|unlocked|there|inside|set foot|behind (?:the|that|those) (?:doors?|gates?|desks?|walls?))(?![a-z])|\b(?:still|remain(?:s|ed)?|stay(?:s|ed)?) (?:\S+ )?(?:closed|shut|empty|dark|locked|away|deserted|out of (?:use|service|action)|padlocked|bolted|abroad)\b|\b(?:empty|deserted|unmanned|padlock(?:s|ed)?|nobody home)\b/,
);

/** A return that is told with less than this chance is none that others could deny. */
const LIKELY = 0.5;

const isOfOne = (step: MissionReport, { sender, country, city }: MissionReport): boolean =>
  step.sender === sender &&
  step.country === country &&
  (step.city === null || city === null || step.city === city);

/** The return of a statement's state that the article told last, where nothing else has been told of it since. */
function returnBefore(statement: MissionReport, told: readonly MissionReport[]): MissionReport | null {
  const last = told.findLast(
    (step) =>
      step.about === 'step' &&
      !step.background &&
      step.modality === 'in-effect' &&
      step.evidence.start < statement.evidence.start &&
      isOfOne(step, statement),
  );
  return last?.lifts && last.level === 'normal-operations' && last.likelihood >= LIKELY ? last : null;
}

/**
 * Statements of a sentence, as statements against a return where it is that which they say no to: “The embassy is not back in
 * Tripoli.” `goesOn`: whether the statement before was one, with which the words go on.
 */
export function asAgainstReturn(
  statements: readonly MissionReport[],
  view: SentenceView,
  told: readonly MissionReport[],
  goesOn: boolean,
): MissionReport[] {
  return statements.map((statement) => {
    const back = statement.level === 'normal-operations' ? null : returnBefore(statement, told);
    if (back === null || !(goesOn || NOT_AGAIN.test(signedWords(view).text))) return statement;
    return against(view, { ...back, level: 'normal-operations' });
  });
}
