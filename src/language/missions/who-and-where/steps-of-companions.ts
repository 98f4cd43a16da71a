import type { FrameMatch } from '../frames/match-frames.ts';
import type { Modality } from '../mission-report.ts';
import { type Companions, companionsIn } from '../places/companion-states.ts';
import type { Step } from '../steps/reports-of-step.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import type { SubjectGroup } from '../subjects/state-subjects.ts';
import type { Stretch } from '../words/sentence-view.ts';

/** Whose companions they are, as far as the sentence names them. */
function subjectOf({ subjects }: ReadSentence, { to, subject }: Companions): SubjectGroup | undefined {
  return subject === 'behind'
    ? subjects.find((group) => group.from >= to)
    : subjects.findLast((group) => group.to <= subject);
}

/** Those that are likened to the subject of a step. */
function companionsOf(
  read: ReadSentence,
  clause: Stretch,
  match: FrameMatch,
  senders: readonly string[],
): Companions[] {
  return companionsIn(read.view).filter((companions) => {
    const { from, to, opens } = companions;
    if (from < clause.from || to > clause.to || (opens ? match.to <= from : match.from >= from)) return false;
    const subject = subjectOf(read, companions);
    return !subject || subject.states.some((state) => senders.includes(state));
  });
}

/** Whether a state is one to which others are likened: whose step it is is plain. */
export const isLikened = (read: ReadSentence, clause: Stretch, match: FrameMatch, state: string): boolean =>
  companionsOf(read, clause, match, [state]).some((companions) =>
    subjectOf(read, companions)?.states.includes(state),
  );

/** How a step stands with a companion; null where that isn't told. */
function modalityWith({ likeness }: Companions, { level, modality }: Step): Modality | null {
  if (likeness === 'alike') return modality;
  if (likeness === 'before') return 'in-effect';
  if (level === 'normal-operations' || modality === 'considered') return null;
  return modality === 'denied' ? 'in-effect' : 'denied';
}

/** The same step, or its opposite, of the states to which its subject is likened. */
export function stepsOfCompanions(read: ReadSentence, clause: Stretch, step: Step): Step[] {
  const { match, roles, time } = step;
  return companionsOf(read, clause, match, roles.senders).flatMap((companions) => {
    const modality = modalityWith(companions, step);
    const senders = companions.states.filter((state) => !roles.senders.includes(state));
    const places = roles.places.filter(({ country }) => !senders.includes(country));
    if (modality === null || senders.length === 0 || places.length === 0) return [];
    const since = companions.likeness === 'alike' ? time : { ...time, effectiveOn: null };
    return [{ ...step, modality, time: since, roles: { ...roles, senders, places } }];
  });
}
