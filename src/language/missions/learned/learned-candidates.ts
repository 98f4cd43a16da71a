import type { Candidate } from '../candidates.ts';
import type { Discourse } from '../discourse.ts';
import type { Level } from '../mission-report.ts';
import type { ReadSentence } from '../read-sentence.ts';
import { isOtherWorld, isRoutine } from '../other-news.ts';
import { resolveRoles } from '../resolve-roles.ts';
import type { Stretch } from '../sentence-view.ts';
import { learnedSteps } from './learned-steps.ts';
import type { HeardSentence } from './sentence-odds.ts';

/** The steps that a sentence likely tells in words of no frame, each with its clause: those of which it is known who takes them where. */
export function learnedCandidates(
  text: string,
  read: ReadSentence,
  discourse: Discourse,
  heard: HeardSentence,
  told: ReadonlySet<Level>,
): (readonly [clause: Stretch, step: Candidate])[] {
  const { view } = read;
  const sentence = text.slice(view.start, view.end);
  if (isOtherWorld(sentence)) return [];
  const routine = isRoutine(sentence);
  return learnedSteps(view, heard, told).flatMap(({ match, clause, level, modality }) => {
    if (routine && (level === 'suspended-operations' || match.frame.lifts)) return [];
    const whole = { from: 0, to: view.tokens.length };
    const roles =
      resolveRoles(read, clause, match, discourse) ?? resolveRoles(read, whole, match, discourse);
    return roles ? [[clause, { match, roles, level, modality }] as const] : [];
  });
}
