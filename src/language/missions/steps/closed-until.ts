import { frameOfLevel } from '../frames/frame-of-level.ts';
import { closedSince } from '../modality/to-open-again.ts';
import { AT_PRESENT } from '../time/time-of-step.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Step } from './reports-of-step.ts';

/** A post that "is to open again" and is closed until then, as the same sentence says. */
export function stepsOfClosedUntil(view: SentenceView, step: Step): Step[] {
  const { level, modality, match } = step;
  if (level !== 'normal-operations' || modality !== 'considered') return [];
  const since = closedSince(view);
  if (!since || since.from > Math.max(...match.own)) return [];
  const { from } = since;
  return [
    {
      ...step,
      match: {
        frame: frameOfLevel('suspended-operations'),
        own: new Set([from]),
        from,
        to: from + 1,
      },
      level: 'suspended-operations',
      modality: 'in-effect',
      time: AT_PRESENT,
    },
  ];
}
