import { isTale } from './accounts/hearsay.ts';
import { isBystandersWord } from './candidates/bystanders.ts';
import type { Candidate } from './candidates/candidates.ts';
import type { SaidBefore, StepBefore } from './candidates/candidates-of-clause.ts';
import { asOfThoseSent } from './candidates/carried-again.ts';
import { DeniableSteps } from './candidates/denied-step-place.ts';
import { worksOfNewPost } from './candidates/new-posts.ts';
import { OldStep } from './candidates/old-step.ts';
import { modalityOfStep, standingOfStep } from './candidates/standing-of-step.ts';
import { stepsOfAll } from './discourse/all-of-them.ts';
import { type Discourse, knowConsulates } from './discourse/discourse.ts';
import { standsNohow } from './learned/odds-of-frame.ts';
import type { StepOdds } from './learned/step-odds.ts';
import type { Level, MissionReport } from './mission-report.ts';
import { isAskedByPublic } from './modality/asked-by-public.ts';
import { answersNo, askedInside } from './modality/asked-in-quotes.ts';
import { deniesNoStep, keepsFromWork } from './modality/denies-no-step.ts';
import { isOneOfCourses } from './modality/one-of-courses.ts';
import { isUnanswered, toldBefore } from './modality/told-of-step.ts';
import { isLeftOut } from './orders/left-out.ts';
import { dayOfAnnouncedReturn } from './steps/announced-return.ts';
import { stepsOfClosedUntil } from './steps/closed-until.ts';
import { isOlderCount } from './steps/counted-before.ts';
import { asOrderedByHost } from './steps/day-of-host-order.ts';
import { overByReturn } from './steps/over-for-now.ts';
import { stepsOfRow } from './steps/posts-in-a-row.ts';
import { reportsOfStep } from './steps/reports-of-step.ts';
import type { Roles } from './steps/roles.ts';
import { goesOnWithRoutine } from './steps/routine-closures.ts';
import { type ReadSentence, readSentence } from './subjects/read-sentence.ts';
import { isQuestion } from './subjects/topic.ts';
import { DayLabels } from './time/day-labels.ts';
import { dayOfClosing } from './time/day-of-closing.ts';
import { PastScene, yearAnswered } from './time/past-scene.ts';
import { recalledStep } from './time/recalled-steps.ts';
import { AT_PRESENT, type StepTime, timeOfStep } from './time/time-of-step.ts';
import { stepsOfCompanions } from './who-and-where/steps-of-companions.ts';
import { type SentenceView, type Stretch, scopeAround } from './words/sentence-view.ts';

/** At least so many reports are open to what is said later; those before them stand as they are. */
const OPEN_REPORTS = 300;

/** "Canada did likewise" tells a step by what was told before, whatever its own words are worth. */
const GONE_ON = 0.6;

/** Whether a sentence names who takes a step before a character of the text. */
const isNamedBefore = ({ names, tokens }: SentenceView, { senders }: Roles, until: number): boolean =>
  names.some(({ from, place }) => senders.includes(place.country) && (tokens[from]?.start ?? until) < until);

/** With less than this chance a step is no change that others may follow in where another was told before. */
const CLEARLY = 0.5;

/** A sentence that tells a step, the one before it, and what its words and those around it are worth. */
interface StepSentence {
  readonly read: ReadSentence;
  readonly previous: SentenceView | null;
  readonly odds: StepOdds;
}

/** What an article has told of steps so far. */
export class ToldSteps {
  /** Those told before `told`, which nothing changes any more. */
  private readonly settled: MissionReport[] = [];
  /** What was told last; all of it in an article of ordinary length. */
  told: MissionReport[] = [];
  lastStep: StepBefore | null = null;
  /** The last one that changed something; what others may follow in. */
  lastChange: StepBefore | null = null;
  private readonly old = new OldStep();
  /** Where the sentences begin that tell a step in a plain past. */
  private readonly plainPast = new Set<number>();
  private readonly past = new PastScene();
  private readonly dayLabels: DayLabels;
  private readonly deniable = new DeniableSteps();
  /** The sentence that told a tale last. */
  private tale: SentenceView | null = null;
  private readonly text: string;
  private readonly published: string;
  private readonly discourse: Discourse;

  /** `published`: the article's ISO day. */
  constructor(text: string, published: string, discourse: Discourse) {
    this.text = text;
    this.published = published;
    this.discourse = discourse;
    this.dayLabels = new DayLabels(text, published);
  }

  /** In the order of the text. */
  get all(): readonly MissionReport[] {
    return [...this.settled, ...this.told];
  }

  /** What has been told before a sentence that stands behind `previous`. */
  before(previous: SentenceView | null): Pick<SaidBefore, 'told' | 'lastStep' | 'lastChange' | 'oldStep'> {
    const { told, lastStep, lastChange } = this;
    return { told, lastStep, lastChange, oldStep: this.old.of(previous)?.step ?? null };
  }

  /** Whether a sentence told a tale. */
  toldTale(view: SentenceView): boolean {
    return this.tale === view;
  }

  /** Closes reports told long ago, so that no sentence walks through all of a long article's. */
  settleFormer(): void {
    if (this.told.length <= 2 * OPEN_REPORTS) return;
    for (const report of this.told.splice(0, this.told.length - OPEN_REPORTS)) this.settled.push(report);
  }

  /** Takes a step down; returns the level that it is taken for, null when it is none. */
  file({ read, previous, odds }: StepSentence, clause: Stretch, found: Candidate): Level | null {
    const { view } = read;
    const candidate = asOfThoseSent(view, found, this.told, this.text);
    const { match } = candidate;
    const { frame } = match;
    const first = Math.min(...match.own);
    const scope = scopeAround(view.tokens, clause, first);
    if (isUnanswered(view, scope, first)) return null;
    if (candidate.level === 'suspended-operations' && worksOfNewPost(view, previous)) return null;
    if (frame.lifts && this.opensAfterRoutine(view, candidate, previous)) return null;
    const asked = isQuestion(view) ? null : askedInside(view, match);
    if (asked === 'asked') return null;
    if (answersNo(view) || isBystandersWord(view, previous, candidate)) return null;
    let seeming = asked ?? modalityOfStep(view, clause, candidate, odds);
    if (seeming === 'in-effect' && isOneOfCourses(view, match, previous, this.told)) seeming = 'considered';
    const isAsked = isQuestion(view) || asked !== null;
    const isATale = seeming === 'in-effect' && isTale(view, clause, match);
    const isPlain =
      frame.follow ||
      frame.same ||
      isAsked ||
      isATale ||
      (seeming === 'denied' && toldBefore(view, scope, first) === seeming);
    if (!isPlain && standsNohow(odds, seeming)) return null;
    if (isATale) {
      this.tale = view;
      seeming = this.isDenied(candidate) ? 'denied' : 'considered';
    }
    const standing = standingOfStep(view, clause, candidate, seeming);
    if (!standing) return null;
    const { level, modality } = standing;
    if (modality === 'denied' && deniesNoStep(view, previous)) return null;
    if (level === 'normal-operations' && !frame.lifts && keepsFromWork(view)) return null;
    const roles =
      modality === 'denied' ? this.deniable.placed(candidate.roles, level, view) : candidate.roles;
    if (modality === 'in-effect' && level !== 'normal-operations' && isLeftOut(view, match)) return null;
    const recalled = recalledStep(this.text, view, match, this.published);
    if (recalled?.isOver && this.lastStep && !isNamedBefore(view, roles, recalled.until)) return null;
    const chance = Math.max(odds.levels[level], candidate === found ? 0 : odds.levels[found.level]);
    const known = { source: this.text, published: this.published, modality, chance };
    const past = recalled?.on ?? yearAnswered(this.text, view, previous, this.published);
    const when =
      past === null
        ? asOrderedByHost(timeOfStep(view, clause, match, known), read, { match, roles, level }, known)
        : {
            ...AT_PRESENT,
            effectiveOn: past,
            background: recalled?.isOver ?? true,
            hasDate: recalled !== null,
          };
    const told = isOlderCount(view, match)
      ? AT_PRESENT
      : this.inItsScene(
          view,
          this.asBeforeReturn(this.asAnnounced(when, view, { ...candidate, level }), roles, level),
        );
    const labelled = modality === 'in-effect' ? this.dayLabels.timeOf(told, view.start) : told;
    const time =
      frame.follow && modality === 'in-effect' ? this.old.timeOfFollower(previous, labelled) : labelled;
    if (modality === 'in-effect') this.old.see(view, { roles, level, modality }, time);
    const isOfOld = time.background && time.effectiveOn !== null && modality === 'in-effect';
    if (odds.recalled && !(isOfOld && this.isKnown(roles))) return null;
    if (isOfOld && frame.lifts && this.hasDayOfLeaving(view, time)) return null;
    if (!time.background) {
      this.lastStep = { roles, level, modality };
      const isChange = level !== 'normal-operations' || frame.lifts;
      if (isChange && (chance >= CLEARLY || this.lastChange === null)) this.lastChange = this.lastStep;
      if (level !== 'normal-operations' && modality === 'in-effect') this.deniable.take(this.lastStep);
      const [sender] = roles.senders;
      const [place] = roles.places;
      if (sender && place) {
        const { country, city, post: kind } = place;
        const step = { sender, country, city, kind, modality, paragraph: view.paragraph };
        this.discourse.lastStep = step;
        this.discourse.steps.push(step);
        for (const { city, post } of roles.places)
          knowConsulates(this.discourse, { sender, kind: post }, city === null ? [] : [city]);
      }
    }
    if (modality === 'considered' && isAskedByPublic(view, scope, match)) return null;
    const byContext = frame.follow || frame.same ? GONE_ON : 0;
    const likelihood = Number(Math.max(byContext, chance).toFixed(3));
    const step = { match, roles, level, modality, time, likelihood };
    const others = [
      ...stepsOfCompanions(read, clause, step),
      ...stepsOfRow(read, clause, step),
      ...stepsOfAll(read, clause, step, previous),
      ...stepsOfClosedUntil(view, step),
    ];
    for (const one of [step, ...others]) this.take(reportsOfStep(this.text, view, clause, one), time);
    return level;
  }

  /** "It will open again on Thursday" behind a holiday's or a storm's closing of a state that has shut nothing else. */
  private opensAfterRoutine(
    view: SentenceView,
    { roles }: Candidate,
    previous: SentenceView | null,
  ): boolean {
    if (previous === null) return false;
    const { heard } = this.discourse.article.hear(this.text, readSentence(previous, null));
    return (
      goesOnWithRoutine(view, previous, heard) &&
      !this.told.some(
        ({ sender, level, background }) =>
          roles.senders.includes(sender) && level !== 'normal-operations' && !background,
      )
    );
  }

  /** The time of a return as it has been announced, where it is told as under way; a post that won't open then is shut now. */
  private asAnnounced(time: StepTime, view: SentenceView, { match, roles, level }: Candidate): StepTime {
    const { effectiveOn: day } = time;
    if (match.frame.opens && level === 'suspended-operations' && day === null)
      return { ...time, effectiveOn: dayOfClosing(this.text, view, this.published) };
    if (match.frame.opens && level === 'suspended-operations' && day !== null && day > this.published)
      return { ...time, effectiveOn: null };
    if (!match.frame.lifts || level !== 'normal-operations' || day !== null) return time;
    const effectiveOn = dayOfAnnouncedReturn(view, match, roles, this.told, this.published);
    return effectiveOn === null ? time : { ...time, effectiveOn };
  }

  /** Adds what a step comes to; what its return ends was before. */
  private take(reports: readonly MissionReport[], { isPlainPast }: StepTime): void {
    for (const report of reports) {
      if (isPlainPast) this.plainPast.add(report.evidence.start);
      const isPlain = ({ evidence }: MissionReport): boolean => this.plainPast.has(evidence.start);
      this.told = overByReturn(this.told, report, this.text, isPlain);
      this.told.push(report);
    }
  }

  /** Whether the article has said of a step that it was not taken there. */
  private isDenied({ level, roles: { senders, places } }: Candidate): boolean {
    return this.told.some(
      (report) =>
        report.about === 'step' &&
        report.modality === 'denied' &&
        report.level === level &&
        !report.background &&
        senders.includes(report.sender) &&
        places.some(
          ({ country, city }) =>
            country === report.country && (!city || !report.city || city.name === report.city),
        ),
    );
  }

  /** Whether the article has told of posts of all who take a step in that country. */
  private isKnown({ senders, places }: Roles): boolean {
    const isTold = (state: string): boolean =>
      this.all.some(
        ({ sender, country }) => sender === state && places.some((place) => place.country === country),
      );
    return senders.every(isTold);
  }

  /** "In August 2013 it was emptied, and it took a month for them to come back": a return of old that has only the day of what it ends. */
  private hasDayOfLeaving(view: SentenceView, { effectiveOn }: StepTime): boolean {
    const last = this.told.at(-1);
    return (
      last !== undefined &&
      last.evidence.start === view.start &&
      last.background &&
      last.level !== 'normal-operations' &&
      last.effectiveOn === effectiveOn
    );
  }

  /** "In 2015 France shut its embassy. Saudi Arabia moved its own to Aden.": what is told plainly of a time of old is of that time. */
  private inItsScene(view: SentenceView, told: StepTime): StepTime {
    const time = this.past.holds(view, told) ? { ...told, background: true } : told;
    this.past.see(this.text, view, time, this.published);
    return time;
  }

  /** "Poland reopened its embassy. It had flown its people home in the spring.": what had been before a return is over. */
  private asBeforeReturn(time: StepTime, { senders, places }: Roles, level: Level): StepTime {
    if (!time.isBefore || level === 'normal-operations') return time;
    const isOver = this.told.some(
      ({ lifts, level, modality, background, sender, country }) =>
        lifts &&
        level === 'normal-operations' &&
        modality === 'in-effect' &&
        !background &&
        senders.includes(sender) &&
        places.some((place) => place.country === country),
    );
    return isOver ? { ...time, background: true } : time;
  }
}
