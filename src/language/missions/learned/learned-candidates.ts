import type { Candidate } from '../candidates.ts';
import type { Discourse } from '../discourse.ts';
import { postOf, type ReadSentence } from '../read-sentence.ts';
import { rejection } from '../reject-frames.ts';
import { resolveRoles } from '../resolve-roles.ts';
import type { Stretch } from '../sentence-view.ts';
import { learnedSteps } from './learned-steps.ts';

/** Reasons against a frame that are about how its words lie, and say nothing against what a whole sentence likely tells. */
const OF_WORDS: ReadonlySet<string> = new Set([
  'what a state may do',
  'a part of the staff',
  'the people of a post',
  'a noun',
  'a return',
  'a departure on orders',
  'a departure of families',
  'a departure by category',
  'a departure left to them',
  'all of the staff',
  'who is left',
  'fewer remain',
  'on an order',
  'nothing says how many',
  'two statements',
  'the next statement',
  'an expulsion',
]);

/** The steps that a sentence likely tells in words of no frame, each with its clause: those of which it is known who takes them where. */
export function learnedCandidates(
  text: string,
  read: ReadSentence,
  discourse: Discourse,
): (readonly [clause: Stretch, step: Candidate])[] {
  const { view } = read;
  return learnedSteps(view).flatMap(({ match, clause, level, modality }) => {
    const reason = rejection(text, view, clause, match, postOf(read, clause, match));
    if (reason !== null && !OF_WORDS.has(reason)) return [];
    const roles = resolveRoles(read, clause, match, discourse);
    return roles ? [[clause, { match, roles, level, modality }] as const] : [];
  });
}
