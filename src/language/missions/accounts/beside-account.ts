import { CONCEDES, JUDGES, SAYINGS } from '../lexicon/concession-phrases.ts';
import { EXPLAINS, GONE } from '../lexicon/counter-phrases.ts';
import { isStepInEffect, type MissionReport } from '../mission-report.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { MOST_SUBJECTS } from './answered-steps.ts';
import { against } from './counter-report.ts';
import { isForSome } from './possible-answer.ts';
import { saysAllThere } from './words-against.ts';

/** Who are still there when all of those are who have not gone. */
const OF_THE_REST =
  /\b(?:remaining|rest|essential|core|skeleton|reduced|smaller|emergency|back|returned|again|other|others|still left|who (?:stayed|remain(?:ed)?|are left|were left))\b/;

/** A step that ends another: behind it, that all are there speaks against nothing. */
const isReturn = ({ about, level, lifts, modality }: MissionReport): boolean =>
  about === 'step' && level === 'normal-operations' && lifts && modality === 'in-effect';

/** "All ten are at their posts": work as usual that is also a word against a reduction, which another article may tell. */
export function allThereIn(view: SentenceView, told: readonly MissionReport[]): MissionReport[] {
  const own = told.slice(-MOST_SUBJECTS).filter(({ evidence }) => evidence.start === view.start);
  if (own.length === 0 || own.some(isStepInEffect) || OF_THE_REST.test(signedWords(view).text)) return [];
  return own
    .filter(
      ({ about, level, modality, background, lifts }) =>
        about === 'step' &&
        level === 'normal-operations' &&
        modality === 'in-effect' &&
        !background &&
        !lifts,
    )
    .filter(
      (report) =>
        saysAllThere(view, report).length > 0 &&
        !told.some(
          (step) =>
            step.sender === report.sender && (isReturn(step) || (isStepInEffect(step) && isForSome(step))),
        ),
    )
    .map((report) => against(view, { ...report, level: 'reduced-staffing' }));
}

/** Whose account says that they will be back tells no return from what they never left. */
export function withoutReturns(
  told: MissionReport[],
  { start, names }: SentenceView,
  statements: readonly MissionReport[],
): MissionReport[] {
  if (names.length > 0) return told;
  const senders = new Set(statements.map(({ sender }) => sender));
  const isTheirReturn = ({ about, level, lifts, sender, evidence }: MissionReport): boolean =>
    about === 'step' &&
    level === 'normal-operations' &&
    lifts &&
    evidence.start === start &&
    senders.has(sender);
  return senders.size > 0 && told.some(isTheirReturn)
    ? told.filter((report) => !isTheirReturn(report))
    : told;
}

/** Whether a sentence tells the step once more: “They have gone”, which is another thing than “They have gone to the seaside”. */
export function bearsOut(view: SentenceView, told: readonly MissionReport[]): boolean {
  const { text } = signedWords(view);
  if (findsAny(EXPLAINS, text)) return false;
  return (
    findsAny(GONE, text) ||
    told.some((report) => isStepInEffect(report) && report.evidence.start === view.start)
  );
}

/** Whether a sentence bears with a step or finds fault with it, instead of telling otherwise. */
export const judges = (view: SentenceView): boolean => {
  const { text } = signedWords(view);
  return [CONCEDES, JUDGES, SAYINGS].some((phrases) => findsAny(phrases, text));
};

/** Statements of a sentence, without those that all are there in whose own words they have come back: “They may return; we are at full strength.” */
export function withoutOwnReturn(
  statements: readonly MissionReport[],
  view: SentenceView,
  told: readonly MissionReport[],
): MissionReport[] {
  const back = told
    .slice(-MOST_SUBJECTS)
    .filter((report) => report.evidence.start === view.start && isReturn(report));
  return statements.filter(
    (statement) =>
      !(
        statement.level === 'reduced-staffing' &&
        view.names.length > 0 &&
        back.some(({ sender }) => sender === statement.sender)
      ),
  );
}
