import type { Place } from '../places/gazetteer.ts';
import { anaphoricPosts } from './anaphoric-posts.ts';
import { askedInside, isRhetorical } from './asked-in-quotes.ts';
import { deniedFurtherOn } from './called-false.ts';
import { type Candidate, strongest, strongestTold } from './candidates.ts';
import { isCountedBefore } from './counted-before.ts';
import { denyReport, denyRumour, groundsDisputed } from './denials.ts';
import { mostOf, newDiscourse } from './discourse.ts';
import { withoutWeaker } from './drop-weaker.ts';
import { reportsOfLabel } from './label-reports.ts';
import { levelOfStep } from './level-of-step.ts';
import { type FrameMatch, matchFrames } from './match-frames.ts';
import { type PostWord, speaksOfOtherMission } from './mentions.ts';
import { ANY_STATE, type MissionReport } from './mission-report.ts';
import { isUrged, modalityOf } from './modality.ts';
import { isRoutine } from './other-news.ts';
import { OpenQuestions } from './questions.ts';
import { postOf, type ReadSentence, readSentence } from './read-sentence.ts';
import { rejection } from './reject-frames.ts';
import { remember } from './remember.ts';
import { reportsOfStep, type Step } from './reports-of-step.ts';
import { resolveRoles } from './resolve-roles.ts';
import { withoutRoutine } from './routine-closures.ts';
import { type SentenceView, type Stretch, scopeAround } from './sentence-view.ts';
import { timeOfStep } from './time-of-step.ts';
import { isNeverDone, isUnanswered } from './told-of-step.ts';
import { askedAbout, isQuestion, labelOf, placeHeading, type Topic } from './topic.ts';
import { MISSION_WORDS, wordingLength } from './word-class-index.ts';

/** Reads an article sentence by sentence; each is understood from those before it. */
export class MissionReader {
  readonly discourse = newDiscourse();
  /** How many sentences ago the last word of diplomacy may be; more where the whole article is about missions. */
  reach = 3;
  private told: MissionReport[] = [];
  private readonly text: string;
  private readonly published: string;
  private lastStep: Omit<Step, 'match' | 'time'> | null = null;
  private previous: SentenceView | null = null;
  private diplomaticAgo = 9;
  private postAgo = 9;
  /** The sentences that open an entry of a round-up with the name of a place. */
  placeLabels: ReadonlyMap<SentenceView, Place> = new Map();
  private labelled: 'alone' | 'entry' | null = null;
  private otherMission = false;
  private paragraph = -1;
  private asked = false;
  private readonly questions = new OpenQuestions();

  /** `published`: the article's ISO day. */
  constructor(text: string, published: string) {
    this.text = text;
    this.published = published;
  }

  /** The ISO code of the country that the article is about. */
  private get about(): string | null {
    return this.discourse.gist?.place.country ?? null;
  }

  /** In the order of the text. */
  get reports(): readonly MissionReport[] {
    return this.told;
  }

  /** Only what the headline speaks of; it can't be cited. */
  readHeadline(view: SentenceView): void {
    remember(readSentence(view, this.about), this.discourse);
    if (view.diplomatic) this.diplomaticAgo = 0;
  }

  /** Takes in the next sentence. */
  read(told: SentenceView): void {
    const label = this.takeTopic(told);
    const posts = this.postsIn(told);
    const view = {
      ...told,
      posts: [...posts, ...anaphoricPosts({ ...told, posts }, this.postAgo <= 1)].sort(
        (a, b) => a.from - b.from,
      ),
    };
    if (isQuestion(view)) {
      this.ask(view);
      remember(readSentence(told, this.about), this.discourse);
    } else {
      const before = this.told.length;
      this.readStatement(view, label);
      this.told = this.questions.answer(this.told, view, before);
    }
    if (posts.length > 0) this.postAgo = 0;
    else this.postAgo += view.posts.length > 0 ? 0 : 1;
    this.previous = told;
  }

  /** Keeps the steps that a question asks about for its answer. */
  private ask(view: SentenceView): void {
    const { lastStep, discourse } = this;
    const known = discourse.lastStep;
    const before = this.told.length;
    const read = readSentence(view, this.about);
    if (this.diplomaticAgo < this.reach || view.diplomatic)
      for (const clause of view.clauses) this.readClause(read, clause);
    const steps = this.told.splice(before);
    if (isRhetorical(view))
      this.told.push(...steps.map((step) => ({ ...step, modality: 'denied' as const })));
    else this.questions.ask(steps);
    this.lastStep = lastStep;
    discourse.lastStep = known;
  }

  /** The posts of a sentence; a bare "mission" is none where the article is about an archaeological one. */
  private postsIn({ tokens, posts }: SentenceView): readonly PostWord[] {
    const { discourse } = this;
    const isKnown = discourse.posts.some(({ kind }) => kind !== null && kind !== 'mission');
    if (!isKnown) this.otherMission ||= speaksOfOtherMission(tokens);
    return this.otherMission && !isKnown ? posts.filter(({ kind }) => kind !== 'mission') : posts;
  }

  private readStatement(view: SentenceView, label: Topic | null): void {
    this.diplomaticAgo = view.diplomatic || view.posts.length > 0 ? 0 : this.diplomaticAgo + 1;
    if (view.names.some(({ as }) => as === 'government'))
      this.diplomaticAgo = Math.min(this.diplomaticAgo, 1);
    const read = readSentence(view, this.about);
    this.told = withoutRoutine(this.told, view, this.previous, this.text);
    const before = this.told.length;
    if (label && label.to < view.tokens.length)
      this.told.push(...reportsOfLabel(this.text, view, label, this.discourse));
    if (this.diplomaticAgo < this.reach) {
      if (!label || label.to < view.tokens.length)
        for (const clause of view.clauses) this.readClause(read, clause);
    }
    this.told.push(...withoutWeaker(this.told.splice(before), this.text));
    remember(read, this.discourse);
    const tellsNoStep = this.told
      .slice(before)
      .every(
        ({ modality, level, lifts }) => modality === 'denied' || (level === 'normal-operations' && !lifts),
      );
    if (tellsNoStep) {
      denyRumour(this.told, view, this.previous, before);
      denyReport(this.told, view, before);
    }
    this.told.push(...groundsDisputed(this.told, view));
  }

  /** An entry of a round-up is about its state to the paragraph's end, an answer about the state that was asked for. */
  private takeTopic(view: SentenceView): Topic | null {
    const { discourse } = this;
    const opens = view.paragraph !== this.paragraph;
    if (opens && !this.asked) discourse.topic = [];
    const place = this.takePlaceLabel(view, opens);
    const label = place ? null : this.labelOf(view);
    if (label) {
      discourse.topic = label.states;
      this.asked = view.heading;
    } else if (isQuestion(view)) {
      const host = mostOf(discourse.hosts, new Set());
      const here = askedAbout(view, host);
      const short = view.tokens.length < 6 && view.paragraph === this.paragraph && this.previous;
      discourse.topic = here.length === 0 && short ? askedAbout(short, host) : here;
      this.asked = true;
    }
    if (view.heading && !label && !isQuestion(view)) discourse.topic = [];
    const heading = placeHeading(view);
    if (heading !== undefined) discourse.placeTopic = heading;
    this.paragraph = view.paragraph;
    if (discourse.topic.length > 0) this.diplomaticAgo = Math.min(this.diplomaticAgo, 1);
    return label;
  }

  /** A place that opens an entry is where its steps are taken; one that stands alone goes for the paragraphs below it. */
  private takePlaceLabel(view: SentenceView, opens: boolean): Place | null {
    if (opens && this.labelled === 'entry') {
      this.discourse.placeTopic = null;
      this.labelled = null;
    }
    const place = this.placeLabels.get(view) ?? null;
    if (place) {
      this.discourse.placeTopic = place;
      this.labelled = view.tokens.length < 6 ? 'alone' : 'entry';
    } else if (!opens && this.labelled === 'alone') this.labelled = 'entry';
    return place;
  }

  /** A state's name over a part of a round-up is a sender where the article is about another country, else the place. */
  private labelOf(view: SentenceView): Topic | null {
    const label = labelOf(view);
    if (!label || !view.heading || label.to < view.tokens.length) return label;
    const host = this.discourse.gist?.place.country ?? null;
    const about = mostOf(this.discourse.hosts, new Set()) ?? host;
    if (about !== null && !label.states.includes(about) && about === host) return label;
    const [name] = view.names;
    if (name) this.discourse.placeTopic = name.place;
    return null;
  }

  /** A clause that tells that a step is over tells it only of what is over: "reopened the embassy it had shut". */
  private readClause(read: ReadSentence, clause: Stretch): void {
    const { view } = read;
    const ground = { ...view, diplomatic: view.diplomatic || view.names.length > 0 };
    const builders =
      this.previous !== null && isRoutine(this.text.slice(this.previous.start, this.previous.end));
    const candidates = matchFrames(ground, clause.from, clause.to).flatMap((match) => {
      if (
        (builders && match.frame.level === 'suspended-operations') ||
        rejection(this.text, view, clause, match, postOf(read, clause, match)) !== null ||
        !this.isAboutMissions(read, match)
      )
        return [];
      return this.candidate(read, clause, match) ?? [];
    });
    const told = strongest(view, candidates);
    const lifted = told.some(
      ({ match }) => match.frame.lifts && modalityOf(view, clause, match) === 'in-effect',
    );
    for (const candidate of told) {
      if (!lifted || candidate.level === 'normal-operations' || candidate.level === 'reduced-staffing')
        this.file(read, clause, candidate);
    }
  }

  private candidate(read: ReadSentence, clause: Stretch, match: FrameMatch): Candidate | null {
    const { frame } = match;
    const { lastStep } = this;
    if (frame.anaphor && !this.goesBackToPost(read, clause)) return null;
    if (frame.count && !isCountedBefore(read.view, this.previous, match)) return null;
    if (frame.follow && !lastStep) return null;
    const found =
      resolveRoles(read, clause, match, this.discourse) ?? (frame.same ? lastStep?.roles : undefined);
    if (!found) return null;
    if (frame.follow && lastStep) {
      return {
        match,
        roles: { ...found, places: lastStep.roles.places },
        level: strongestTold(this.told) ?? lastStep.level,
      };
    }
    const goesOn =
      frame.same && (lastStep?.level === 'authorized-departure' || lastStep?.level === 'ordered-departure');
    const level = goesOn && lastStep ? lastStep.level : levelOfStep(read.view, clause, match, found);
    return level === null ? null : { match, roles: found, level };
  }

  /** A frame without a word of diplomacy of its own needs one nearby. */
  private isAboutMissions({ view, posts, subjects }: ReadSentence, match: FrameMatch): boolean {
    if (posts.some(({ from, to }) => from >= match.from && to <= match.to)) return true;
    const staff = [...match.own].some((at) => wordingLength(MISSION_WORDS.get('staff'), view.tokens, at) > 0);
    if (view.diplomatic || posts.length > 0) return true;
    const told = this.lastStep?.level;
    if (match.frame.lifts && (told === 'ordered-departure' || told === 'authorized-departure')) return true;
    return this.diplomaticAgo < this.reach && (staff || subjects.length > 0 || this.diplomaticAgo < 2);
  }

  private file(read: ReadSentence, clause: Stretch, { match, roles, ...candidate }: Candidate): void {
    const { view } = read;
    const { frame } = match;
    const first = Math.min(...match.own);
    if (isUnanswered(view, scopeAround(view.tokens, clause, first), first)) return;
    const asked = isQuestion(view) ? null : askedInside(view, match);
    if (asked === 'asked') return;
    let { level } = candidate;
    let modality = asked ?? modalityOf(view, clause, match);
    if (level === 'normal-operations') {
      const stillShut = frame.lifts && modality === 'denied' && match.frame.example.includes('reopen');
      const urged = isUrged(view, clause, match);
      if (stillShut) [level, modality] = ['suspended-operations', 'in-effect'];
      else if (modality === 'denied' || urged) return;
      else if (modality === 'considered' && (!frame.lifts || !roles.senderNamed)) return;
    }
    const neverDone = modality === 'denied' && isNeverDone(view, match, level);
    if (neverDone) [level, modality] = ['normal-operations', 'in-effect'];
    if (roles.senders.includes(ANY_STATE) && (modality !== 'denied' || level === 'normal-operations')) return;
    if (modality !== 'denied' && level !== 'normal-operations' && deniedFurtherOn(view, clause, match))
      modality = 'denied';
    const time = timeOfStep(this.text, view, clause, match, this.published, modality);
    if (!time.background) {
      this.lastStep = { roles, level, modality };
      const [sender] = roles.senders;
      const [place] = roles.places;
      if (sender && place)
        this.discourse.lastStep = { sender, country: place.country, city: place.city, kind: place.post };
    }
    const step = { match, roles, level, modality, time };
    this.told.push(...reportsOfStep(this.text, view, clause, step));
  }

  /** Whether "it" can be a post: one stands before in the clause's sentence or in the sentence before. */
  private goesBackToPost({ posts }: ReadSentence, clause: Stretch): boolean {
    if (posts.some(({ from }) => from >= clause.from && from < clause.to)) return false;
    return this.postAgo <= 2;
  }
}
