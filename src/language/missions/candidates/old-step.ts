import type { StepTime } from '../time/time-of-step.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { StepBefore } from './candidates-of-clause.ts';

/** A step of old, and when it was taken. */
interface Old {
  readonly step: StepBefore;
  readonly time: StepTime;
  /** Where its sentence begins. */
  readonly start: number;
}

/** The step of old that was told last: "Denmark shut its embassy last year. Sweden did the same." */
export class OldStep {
  private last: Old | null = null;
  /** Where the sentence begins that told news last. */
  private news = -1;

  /** Takes in a step in effect: of a sentence that tells news, nothing else is followed in. */
  see({ start }: SentenceView, step: StepBefore, time: StepTime): void {
    if (!time.background) {
      this.news = start;
      this.last = null;
    } else if (this.news !== start) this.last = { step, time, start };
  }

  /** The step of old that a sentence told; null where it told none, or news as well. */
  of(view: SentenceView | null): Old | null {
    return view !== null && this.last?.start === view.start ? this.last : null;
  }

  /** The time of a step in which a state follows what the sentence before told: that of old, unless it has a day of its own. */
  timeOfFollower(previous: SentenceView | null, time: StepTime): StepTime {
    const old = this.of(previous);
    return old === null || time.hasDate ? time : { ...old.time, isBefore: false };
  }
}
