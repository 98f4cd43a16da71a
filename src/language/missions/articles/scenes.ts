import { compact } from '../../compact-pattern.ts';
import { isStepInEffect, type MissionReport } from '../mission-report.ts';
import { samePost } from '../posts/by-post.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "Our correspondent walked past at noon.", "When we called at the embassy, …" */
const GOES_TO_LOOK = compact(
  /\b(?:(?:your|our|this|the) (?:reporter|correspondent|writer|newspaper|paper|columnist|diarist|photographer)|the (?:present writer|undersigned)|i|we)(?: \S+){0,3}? (?:went|walked|drove|strolled|cycled|called|passed|looked|knocked|rang|visited|wandered|stopped|took a walk|stood|peered)\b(?: \S+){0,4}? (?:look|see|by|past|round|around|at|over|outside|it|there|myself|ourselves|himself|herself|bell|door|gate|street|embassy|consulate|chancery|gates|building)\b/,
);

/** What tells of a step in words and not by what the place looks like. */
const IN_WORDS =
  /\b(?:clos(?:ed|ing|ure)|shut|shuttered|suspend\w*|evacuat\w+|abandon\w+|vacat\w+|withdr\w+|reopen\w*|resum\w+|reloc\w+|moved (?:to|out)|until further notice|for good)\b/i;

/** Whether a sentence tells that the writer goes to see for himself. */
export const opensScene = ({ tokens }: SentenceView): boolean =>
  GOES_TO_LOOK.test(
    tokens
      .slice(0, 40)
      .map(({ lower }) => lower)
      .join(' '),
  );

/**
 * What a writer saw and was told on the spot without what only the look of a place would tell: a chain on a gate is no closure.
 * That a post is open stays where it is said to have closed in `told`.
 */
export const withoutAppearances = (
  seen: readonly MissionReport[],
  text: string,
  told: readonly MissionReport[],
): readonly MissionReport[] =>
  seen.filter(
    (report) =>
      report.attribution !== null ||
      (report.level !== 'suspended-operations' && report.level !== 'normal-operations') ||
      IN_WORDS.test(text.slice(report.evidence.start, report.evidence.end)) ||
      (report.level === 'normal-operations' &&
        told.some(
          (step) => isStepInEffect(step) && step.level === 'suspended-operations' && samePost(step, report),
        )),
  );
