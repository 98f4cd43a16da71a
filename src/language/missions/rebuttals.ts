import { attributionOf } from './attribution.ts';
import { denialOf } from './denials.ts';
import { hasHostVoice } from './host-voice.ts';
import { AFFIRMS, CALLS_FALSE, CONTESTS, HEARSAY, TAKES_BACK } from './lexicon/rebuttal-phrases.ts';
import type { Level, MissionReport } from './mission-report.ts';
import { negatedLevel } from './negated-steps.ts';
import type { SentenceView } from './sentence-view.ts';
import { signedWords } from './signed-words.ts';

/** So many sentences behind a step may still say no to it. */
const WITHIN = 4;

/** What saying no to a level can be about: who denies that anybody left denies an order and a closure too. */
const DENIES: Readonly<Partial<Record<Level, readonly Level[]>>> = {
  'ordered-departure': ['ordered-departure'],
  'reduced-staffing': ['reduced-staffing', 'ordered-departure', 'suspended-operations'],
  'suspended-operations': ['suspended-operations'],
};

const isStep = ({ about, background, level }: MissionReport): boolean =>
  about === 'step' && !background && level !== 'normal-operations';

/** How a sentence says no: to the report as such, by a step not taken, or by facts that stand against it. */
type Rebuttal = 'calls false' | 'takes back' | 'negates' | 'affirms';

/** The step told last, until something else is told or it is too long ago. */
interface Told {
  readonly reports: readonly MissionReport[];
  readonly paragraph: number;
  readonly hearsay: boolean;
}

/** The sentences that say no to the step told before them, in words that don't repeat it. */
export class Rebuttals {
  private last: Told | null = null;
  private sentences = 0;
  private contested = -1;

  /** Takes in what a sentence told, from `before` on; the reports after it. */
  hear(told: MissionReport[], view: SentenceView, before: number): MissionReport[] {
    const { text } = signedWords(view);
    const own = told.splice(before).map((report) => placed(report, told, view));
    told.push(...own);
    if (CONTESTS.test(text)) this.contested = view.paragraph;
    const steps = own.filter((report) => isStep(report) && report.modality !== 'denied');
    if (steps.length > 0) {
      this.last = { reports: steps, paragraph: view.paragraph, hearsay: isHearsay(steps, text) };
      this.sentences = WITHIN;
      return told;
    }
    if (CONTESTS.test(text) && this.sentences === 0) this.reopen(told, view);
    const { last } = this;
    const denied = own.filter(({ modality, about }) => modality === 'denied' && about === 'step');
    if (denied.length > 0) return this.goOn(told, view, denied);
    if (last === null || this.sentences === 0) return told;
    this.sentences -= 1;
    if (view.paragraph > last.paragraph + 2) return told;
    const rebuttal = this.rebuttalOf(view, last, text);
    if (rebuttal === null) return told;
    const { start, end } = view;
    const attribution = attributionOf(view, last.reports[0]?.country ?? '');
    const denials = last.reports.map((report) => ({
      ...denialOf(report, view),
      attribution,
      highlights: [{ start, end }],
    }));
    return [...settle(told, view, last, rebuttal === 'calls false'), ...denials];
  }

  /** "Guinea disagrees.": what follows is about the step of the article that is in effect. */
  private reopen(told: readonly MissionReport[], view: SentenceView): void {
    const step = told.findLast((report) => isStep(report) && report.modality === 'in-effect');
    if (!step || !view.names.some(({ place, as }) => place.country === step.country && as !== 'city')) return;
    this.last = { reports: [step], paragraph: view.paragraph, hearsay: false };
    this.sentences = WITHIN;
  }

  /** What a denial in full is about, which facts told next may go on to deny. */
  private goOn(told: MissionReport[], view: SentenceView, denied: readonly MissionReport[]): MissionReport[] {
    const { last } = this;
    const near = last !== null && this.sentences > 0 && view.paragraph <= last.paragraph + 2;
    const settled = near && denied.some((one) => isOf(last, one)) ? settle(told, view, last, false) : told;
    const step = settled.findLast(
      (report) =>
        isStep(report) && report.modality === 'in-effect' && denied.some((one) => isSame(report, one)),
    );
    if (step) {
      this.last = { reports: [step], paragraph: view.paragraph, hearsay: near && last.hearsay };
      this.sentences = WITHIN;
      this.contested = view.paragraph;
    }
    return settled;
  }

  private rebuttalOf(view: SentenceView, last: Told, text: string): Rebuttal | null {
    const [first] = last.reports;
    if (!first || !namesNoOther(view, first)) return null;
    if (CALLS_FALSE.some(([pattern]) => pattern.test(text))) return 'calls false';
    if (last.hearsay && TAKES_BACK.test(text)) return 'takes back';
    const negated = negatedLevel(view);
    if (negated !== null && DENIES[negated]?.includes(first.level)) return 'negates';
    const opposed = last.hearsay || this.contested === view.paragraph || hasHostVoice(view, first.country);
    if (opposed && AFFIRMS.some(([pattern]) => pattern.test(text))) return 'affirms';
    return null;
  }
}

/**
 * What was only passed on, or only thought of and then called false, was never more than that once its own side has said no.
 */
function settle(
  told: MissionReport[],
  view: SentenceView,
  last: Told,
  calledFalse: boolean,
): MissionReport[] {
  const ownSide = !hasHostVoice(view, last.reports[0]?.country ?? '');
  return told.map((report) =>
    last.reports.includes(report) &&
    ((last.hearsay && ownSide) || (calledFalse && report.modality === 'considered'))
      ? { ...report, modality: 'denied' as const }
      : report,
  );
}

const isSame = (step: MissionReport, denial: MissionReport): boolean =>
  step.sender === denial.sender && step.country === denial.country && step.level === denial.level;

const isOf = ({ reports }: Told, denial: MissionReport): boolean =>
  reports.some((step) => isSame(step, denial));

/** A denial that names no place is about the place where its step was told. */
function placed(denial: MissionReport, told: readonly MissionReport[], view: SentenceView): MissionReport {
  if (denial.modality !== 'denied' || denial.about !== 'step') return denial;
  if (view.names.some(({ place }) => place.country === denial.country)) return denial;
  const steps = told.filter(
    (step) =>
      isStep(step) &&
      step.modality !== 'denied' &&
      step.sender === denial.sender &&
      step.level === denial.level,
  );
  const [step] = steps;
  if (!step || steps.some(({ country }) => country === denial.country || country !== step.country))
    return denial;
  const { country, city, post } = step;
  return { ...denial, country, city, post };
}

const isHearsay = (steps: readonly MissionReport[], text: string): boolean =>
  steps.some(({ attribution }) => attribution?.kind === 'media') ||
  HEARSAY.some((pattern) => pattern.test(text));

/** Whether a sentence speaks of no other state than those of the step. */
const namesNoOther = (view: SentenceView, { sender, country }: MissionReport): boolean =>
  view.names.every(({ place }) => place.country === sender || place.country === country);
