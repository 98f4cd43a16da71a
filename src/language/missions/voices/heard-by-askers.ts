import { isStepInEffect, type MissionReport } from '../mission-report.ts';

/** What those who ask tell of steps. */
interface Heard {
  /** What they ask the state about that answers. */
  readonly asked: readonly MissionReport[];
  /** What they tell of others, or of it as denied where it has told of no such step itself. */
  readonly others: readonly MissionReport[];
}

/**
 * Sorts the steps that those who ask tell: a step of the state that answers is asked about; that others deny what it has told
 * itself is no denial of its own, and stands among neither. `told`: what has been told before; `voice`: the ISO code of the
 * state that answers.
 */
export function heardByAskers(
  steps: readonly MissionReport[],
  told: readonly MissionReport[],
  voice: string | null,
): Heard {
  const own = steps.filter(({ sender }) => sender === voice);
  const hasToldOf = ({ sender, country }: MissionReport): boolean =>
    told.some((known) => isStepInEffect(known) && known.sender === sender && known.country === country);
  return {
    asked: own.filter(({ modality }) => modality !== 'denied'),
    others: steps.filter((step) => step.sender !== voice || (step.modality === 'denied' && !hasToldOf(step))),
  };
}
