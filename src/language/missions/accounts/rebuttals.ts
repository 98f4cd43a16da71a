import { compact } from '../../compact-pattern.ts';
import { likelyRumour } from '../candidates/likely-rumour.ts';
import { negatedLevel } from '../candidates/negated-steps.ts';
import type { Discourse } from '../discourse/discourse.ts';
import { OF_MOST } from '../lexicon/counter-phrases.ts';
import { OFFICES_OF_POST } from '../lexicon/office-words.ts';
import { AFFIRMS, CALLS_FALSE, CONTESTS, LAUGHS_AT_IT, TAKES_BACK } from '../lexicon/rebuttal-phrases.ts';
import { isStep, type Level, type MissionReport } from '../mission-report.ts';
import { deniesNoStep } from '../modality/denies-no-step.ts';
import { attributionOf } from '../subjects/attribution.ts';
import { readSentence } from '../subjects/read-sentence.ts';
import { hasHostVoice, namesSpeaker, voiceOf } from '../voices/voice-of-sentence.ts';
import { findsAny } from '../words/finds-any.ts';
import { onceInARow } from '../words/once-in-a-row.ts';
import { quotedOn } from '../words/quoted-on.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import type { ClaimDenied } from './claims-denied.ts';
import { denialOf } from './denials.ts';
import { isOfHearsay } from './hearsay-words.ts';

const SAY_FALSE = CALLS_FALSE.map(([pattern]) => compact(pattern));
const SAY_THE_CONTRARY = AFFIRMS.map(([pattern]) => compact(pattern));
const TAKE_BACK = compact(TAKES_BACK);
const CONTEST = compact(CONTESTS);

/** So many sentences behind a step may still say no to it. */
const WITHIN = 4;

/** Among so many reports the step of a denial is looked for. */
const MOST_RECENT = 60;

/** What saying no to a level can be about: who denies that anybody left denies an order and a closure too. */
const DENIES: Readonly<Partial<Record<Level, readonly Level[]>>> = {
  'ordered-departure': ['ordered-departure'],
  'reduced-staffing': ['reduced-staffing', 'ordered-departure', 'suspended-operations'],
  'suspended-operations': ['suspended-operations'],
};

/** How a sentence says no: to the report as such, by a step not taken, or by facts that stand against it. */
type Rebuttal = 'calls false' | 'takes back' | 'negates' | 'affirms';

/** The step told last, until something else is told or it is too long ago. */
interface Told {
  readonly reports: readonly MissionReport[];
  readonly paragraph: number;
  readonly hearsay: boolean;
}

/** What an article has spoken of, to read a sentence by again. */
interface Known {
  /** The article's text. */
  readonly source: string;
  /** The ISO code of the country that it is about. */
  readonly about: string | null;
  readonly discourse: Discourse;
  /** What the sentence denies that is no step in effect. */
  readonly denied: ClaimDenied | null;
}

/** The sentences that say no to the step told before them, in words that don't repeat it. */
export class Rebuttals {
  private last: Told | null = null;
  private sentences = 0;
  private contested = -1;
  private previous: SentenceView | null = null;
  /** The paragraph in which somebody of the receiving state spoke last. */
  private hosted = -1;

  /** Takes in what a sentence told, from `before` on; the reports after it. `known`: what has been spoken of. */
  hear(told: MissionReport[], view: SentenceView, before: number, known: Known): MissionReport[] {
    const isOfOthers = known.denied === 'of other things' || known.denied === 'a denial';
    const heard = isOfOthers ? told : this.take(told, view, before, known);
    const host = this.last?.reports[0]?.country;
    if (host && (hasHostVoice(view, host) || opensWithHost(view, host))) this.hosted = view.paragraph;
    else if (host && namesSpeaker(view, host) && !isUnplaced(view, host)) this.hosted = -1;
    this.previous = view;
    return heard;
  }

  private take(told: MissionReport[], view: SentenceView, before: number, known: Known): MissionReport[] {
    const { text } = signedWords(view);
    const own = told.splice(before).map((report) => placed(report, this.contestedIn(view) ?? told, view));
    told.push(...own);
    const contests = CONTEST.test(text);
    if (contests) this.contested = view.paragraph;
    const steps = own.filter((report) => isStep(report) && report.modality !== 'denied');
    if (steps.length > 0) {
      this.last = { reports: steps, paragraph: view.paragraph, hearsay: isHearsay(steps, view) };
      this.sentences = WITHIN;
      return told;
    }
    if (contests) this.reopen(told, view);
    if (own.some((report) => this.isOfAnother(report))) this.last = null;
    const { last } = this;
    const denied = own.filter(({ modality, about }) => modality === 'denied' && about === 'step');
    if (denied.length > 0) return this.goOn(told, view, denied);
    const rumour = this.rumourBefore(view, text, known, told.at(-1));
    if (rumour.length > 0) return [...told, ...rumour, ...rumour.map((report) => repeated(report, view))];
    if (last === null || this.sentences === 0) return told;
    this.sentences -= 1;
    if (view.paragraph > last.paragraph + 2 || deniesNoStep(view, this.previous)) return told;
    const rebuttal = this.rebuttalOf(view, last, text);
    if (rebuttal === null) return told;
    const denials = last.reports.map((report) => repeated(report, view));
    const ownSide = !this.hostSpeaks(view, last);
    return [...settle(told, last, { calledFalse: rebuttal === 'calls false', ownSide }), ...denials];
  }

  /** Whether a step of the past, or work as usual, is of another state than the step told last, of which nothing more is said then. */
  private isOfAnother({ about, background, level, sender }: MissionReport): boolean {
    const saysNothing = background || level === 'normal-operations';
    return about === 'step' && saysNothing && !this.last?.reports.some((step) => step.sender === sender);
  }

  /** What the sentence before this one passed on in words that no frame understood, where this one calls it false. */
  private rumourBefore(
    view: SentenceView,
    text: string,
    { source, about, discourse }: Known,
    latest?: MissionReport,
  ): MissionReport[] {
    const { previous } = this;
    if (
      previous === null ||
      previous.paragraph < view.paragraph - 1 ||
      latest?.evidence.start === previous.start
    )
      return [];
    if (previous.names.length === 0 || !(callsFalse(text) || TAKE_BACK.test(text))) return [];
    if (!isOfHearsay(previous)) return [];
    return likelyRumour(source, readSentence(previous, about), discourse).filter((report) =>
      namesNoOther(view, report),
    );
  }

  /** The steps that are disagreed with where a sentence stands; null where nobody disagrees. */
  private contestedIn({ paragraph }: SentenceView): readonly MissionReport[] | null {
    return this.contested === paragraph && this.sentences > 0 ? (this.last?.reports ?? null) : null;
  }

  /** "Zambia disagrees.": what follows is about the step of the article that is in effect. */
  private reopen(told: readonly MissionReport[], view: SentenceView): void {
    const hosts = view.names.filter(({ as }) => as !== 'city').map(({ place }) => place.country);
    const step = told.findLast(
      (report) => isStep(report) && report.modality === 'in-effect' && hosts.includes(report.country),
    );
    const { last } = this;
    const known = this.sentences > 0 && last?.reports.some(({ country }) => hosts.includes(country));
    if (!step || known) return;
    this.last = { reports: [step], paragraph: view.paragraph, hearsay: false };
    this.sentences = WITHIN;
  }

  /** What a denial in full is about, which facts told next may go on to deny. */
  private goOn(told: MissionReport[], view: SentenceView, denied: readonly MissionReport[]): MissionReport[] {
    const { last } = this;
    const ownSide = !this.hostSpeaks(view, last);
    const near = last !== null && this.sentences > 0 && view.paragraph <= last.paragraph + 2;
    const settled =
      near && denied.some((one) => isOf(last, one))
        ? settle(told, last, { calledFalse: false, ownSide })
        : told;
    const step = settled.findLast(
      (report) =>
        isStep(report) &&
        report.modality === 'in-effect' &&
        denied.some((one) => isSame(report, one) && !areApart(report, one)),
    );
    if (step) {
      this.last = { reports: [step], paragraph: view.paragraph, hearsay: near && last.hearsay };
      this.sentences = WITHIN;
      this.contested = view.paragraph;
    } else if (last?.reports.every((report) => denied.every((one) => areApart(report, one))))
      this.last = null;
    return settled;
  }

  /** Whether those who speak are of the receiving state; who goes on with a quotation is the one who began it. */
  private hostSpeaks(view: SentenceView, last: Told | null): boolean {
    const host = last?.reports[0]?.country ?? '';
    return hasHostVoice(view, host) || (this.hosted === view.paragraph && isUnplaced(view, host));
  }

  private rebuttalOf(view: SentenceView, last: Told, text: string): Rebuttal | null {
    const [first] = last.reports;
    if (!first || view.heading || !namesNoOther(view, first)) return null;
    if (callsFalse(text)) return 'calls false';
    if (last.hearsay && (TAKE_BACK.test(text) || LAUGHS_AT_IT.test(text))) return 'takes back';
    const negated = negatedLevel(view);
    if (negated !== null && DENIES[negated]?.includes(first.level)) return 'negates';
    const opposed = last.hearsay || this.contested === view.paragraph || hasHostVoice(view, first.country);
    if (opposed && !findsAny(OF_MOST, text) && SAY_THE_CONTRARY.some((pattern) => pattern.test(text)))
      return 'affirms';
    return null;
  }
}

/**
 * What was only passed on, or only thought of and then called false, was never more than that once its own side has said no.
 */
function settle(
  told: MissionReport[],
  last: Told,
  { calledFalse, ownSide }: { readonly calledFalse: boolean; readonly ownSide: boolean },
): MissionReport[] {
  for (const report of last.reports) {
    const at = told.lastIndexOf(report);
    if (at >= 0 && ((last.hearsay && ownSide) || (calledFalse && report.modality === 'considered')))
      told[at] = { ...report, modality: 'denied' };
  }
  return told;
}

const callsFalse = onceInARow((text) => SAY_FALSE.some((pattern) => pattern.test(text)));

/** A sentence as the denial of a step that it doesn't name. */
function repeated(report: MissionReport, view: SentenceView): MissionReport {
  const { start, end } = view;
  const attribution = attributionOf(view, report.country);
  return { ...denialOf(report, view), attribution, highlights: [{ start, end }] };
}

const isSame = (step: MissionReport, denial: MissionReport): boolean =>
  step.sender === denial.sender && step.country === denial.country && step.level === denial.level;

/** Whether two reports of one state are about its posts in different cities. */
const areApart = (one: MissionReport, other: MissionReport): boolean =>
  one.city !== null && other.city !== null && one.city !== other.city;

const isOf = ({ reports }: Told, denial: MissionReport): boolean =>
  reports.some((step) => isSame(step, denial) && !areApart(step, denial));

/**
 * A denial that names no place is about the place where its step was told; who denies that anybody has left denies more than
 * a closure.
 */
function placed(denial: MissionReport, told: readonly MissionReport[], view: SentenceView): MissionReport {
  if (denial.modality !== 'denied' || denial.about !== 'step') return denial;
  if (denial.level === 'suspended-operations' && negatedLevel(view) === 'reduced-staffing')
    return told.some((step) => isStep(step) && isSame(step, denial))
      ? denial
      : { ...denial, level: 'reduced-staffing' };
  if (view.names.some(({ place }) => place.country === denial.country)) return denial;
  const steps = told
    .slice(-MOST_RECENT)
    .filter(
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

const isHearsay = (steps: readonly MissionReport[], view: SentenceView): boolean =>
  steps.some(({ attribution }) => attribution?.kind === 'media') || isOfHearsay(view);

/** "Lima won't have it.": a sentence whose subject is the receiving state, by its own name or by that of a city of its. */
const opensWithHost = (view: SentenceView, host: string): boolean => {
  const { outside } = quotedOn(view, false);
  return view.names[0]?.from === outside[0] && voiceOf(view, outside, host, null) === 'host';
};

/** Whether a sentence names no speaker, or one without a word of which state or whose post he is: "the ministry's Ana Ruiz". */
function isUnplaced(view: SentenceView, host: string): boolean {
  const speaker = attributionOf(view, host);
  return (
    speaker === null ||
    !view.tokens.some(
      ({ start, end, lower }, at) =>
        start >= speaker.start &&
        end <= speaker.end &&
        (OFFICES_OF_POST.has(lower) || view.names.some(({ from, to }) => at >= from && at < to)),
    )
  );
}

/** Whether a sentence speaks of no other state than those of the step. */
const namesNoOther = (view: SentenceView, { sender, country }: MissionReport): boolean =>
  view.names.every(({ place }) => place.country === sender || place.country === country);
