import type { ArticleText } from '../article-text.ts';
import type { Place } from '../places/gazetteer.ts';
import { attributionOf } from './attribution.ts';
import { addTo, type Discourse, mostOf, newDiscourse, recallPost } from './discourse.ts';
import { levelOfStep } from './level-of-step.ts';
import { DIPLOMATIC } from './lexicon/context-words.ts';
import { LABEL_PREDICATES } from './lexicon/label-predicates.ts';
import { type FrameMatch, matchFrames } from './match-frames.ts';
import type { Level, MissionReport, Modality } from './mission-report.ts';
import { callsFalse, callsGroundsWrong, isUrged, modalityOf, tellsRumour } from './modality.ts';
import { placeRole } from './place-roles.ts';
import { isRoutine, rejection } from './reject-frames.ts';
import { postOf, type ReadSentence, type Roles, readSentence, resolveRoles } from './resolve-roles.ts';
import { scopeOf } from './scope.ts';
import { type SentenceView, type Stretch, viewSentence } from './sentence-view.ts';
import { settle } from './settle-reports.ts';
import { datelineEnd, stateSubjects } from './state-subjects.ts';
import { timeOfStep } from './time-of-step.ts';
import { askedAbout, isQuestion, labelOf, type Topic } from './topic.ts';
import { MISSION_WORDS, wordingLength } from './word-class-index.ts';

export type { MissionReport } from './mission-report.ts';

const DIPLOMATIC_TEXT = new RegExp(
  `\\b(?:${[...DIPLOMATIC].join('|')}|State Department|Department of State|foreign (?:ministry|office)|non-?essential|(?:ordered|authori[sz]ed|voluntary|optional|mandatory) (?:departure|evacuation|exit)|dependants|dependents|missions?|delegation)\\b`,
  'i',
);

const STRENGTH: Readonly<Record<Level, number>> = {
  'suspended-operations': 5,
  'ordered-departure': 4,
  'authorized-departure': 3,
  'reduced-staffing': 2,
  'normal-operations': 1,
};
/** A frame with who does it, where, and the level it tells there. */
interface Candidate {
  readonly match: FrameMatch;
  readonly roles: Roles;
  readonly level: Level;
}

const strengthOf = ({ match, level }: Candidate): number => (match.frame.lifts ? 6 : STRENGTH[level]);

/** Of frames that share words other than the post's, the strongest tells what is meant. */
function strongest(view: SentenceView, candidates: readonly Candidate[]): Candidate[] {
  const isPost = (at: number): boolean => view.posts.some(({ from, to }) => at >= from && at < to);
  const kept: Candidate[] = [];
  const length = ({ match }: Candidate): number => match.to - match.from;
  for (const candidate of [...candidates].sort(
    (a, b) => strengthOf(b) - strengthOf(a) || length(a) - length(b),
  )) {
    const own = [...candidate.match.own];
    const clashes = kept.some(({ match, level }) =>
      own.some((at) => match.own.has(at) && (level === candidate.level || !isPost(at))),
    );
    if (!clashes) kept.push(candidate);
  }
  return kept.sort((a, b) => a.match.from - b.match.from);
}

/** What a sentence adds to what the article has spoken of. */
function remember(read: ReadSentence, discourse: Discourse): void {
  const { view, subjects, posts } = read;
  for (const name of view.names) {
    if (name.as !== 'city' && name.as !== 'country') continue;
    const role = placeRole(view, name);
    if (role === 'location') addTo(discourse.hosts, name.place.country, 1);
    if (
      role === 'location' &&
      name.as === 'city' &&
      !subjects.some(({ states }) => states.includes(name.place.country))
    )
      discourse.lastCity = name.place;
  }
  const [opener] = view.names;
  if (opener?.from === 0 && opener.as === 'city' && datelineEnd(view) > 0) {
    addTo(discourse.hosts, opener.place.country, 0.5);
    discourse.lastCity ??= opener.place;
  }
  for (const post of posts) {
    const owners = subjects.findLast(({ to }) => to <= post.from)?.states ?? [];
    const sender =
      post.sender ??
      (post.possessed ? (owners[0] ?? discourse.lastSubjects[0] ?? null) : null) ??
      owners[0] ??
      null;
    const known = recallPost(discourse, post, sender);
    const around = known
      ? null
      : view.names.find(
          (name) =>
            (name.as === 'city' || name.as === 'country') &&
            name.place.country !== sender &&
            placeRole(view, name) === 'location',
        );
    const country = post.country ?? known?.country ?? around?.place.country ?? null;
    if (country === null || country === sender) continue;
    const city =
      post.cities[0] ??
      (known?.country === country ? known.city : null) ??
      (around?.as === 'city' && around.place.country === country ? around.place : null);
    discourse.posts.push({ sender: sender ?? known?.sender ?? null, country, city, kind: post.kind });
    addTo(discourse.hosts, country, 3);
    if (sender) addTo(discourse.senders, sender, post.sender ? 2 : 1);
  }
  const [first] = subjects;
  if (first) discourse.lastSubjects = first.states;
  discourse.freshSubjects = first?.states ?? [];
  for (const { states } of subjects) for (const state of states) addTo(discourse.senders, state, 1);
}

interface Step {
  readonly roles: Roles;
  readonly level: Level;
  readonly modality: Modality;
}

/** The country that an article names most often without having it act. */
function gistOf(views: readonly SentenceView[]): Place | null {
  const counts = new Map<string, number>();
  const cities = new Map<string, Place>();
  for (const view of views) {
    const acting = stateSubjects(view);
    for (const { place, as, from, to } of view.names) {
      if ((as !== 'city' && as !== 'country') || acting.some((group) => from >= group.from && to <= group.to))
        continue;
      addTo(counts, place.country, 1);
      if (as === 'country' || !cities.has(place.country)) cities.set(place.country, place);
    }
  }
  const country = mostOf(counts, new Set());
  return country === null ? null : (cities.get(country) ?? null);
}

/** Reads an article sentence by sentence; each is understood from those before it. */
class Reader {
  readonly reports: MissionReport[] = [];
  private readonly text: string;
  private readonly published: string;
  readonly discourse = newDiscourse();
  private lastStep: Step | null = null;
  private diplomaticAgo = 9;
  private postAgo = 9;
  /** How many sentences ago the last word of diplomacy may be; more where the whole article is about missions. */
  reach = 3;
  private paragraph = -1;
  private asked = false;

  constructor(text: string, published: string) {
    this.text = text;
    this.published = published;
  }

  /** Only what the headline speaks of; it can't be cited. */
  readHeadline(view: SentenceView): void {
    remember(readSentence(view), this.discourse);
    if (view.diplomatic) this.diplomaticAgo = 0;
  }

  /** An entry of a round-up is about its state to the paragraph's end, an answer about the state that was asked for. */
  private takeTopic(view: SentenceView): Topic | null {
    if (view.paragraph !== this.paragraph && !this.asked) this.discourse.topic = [];
    const label = labelOf(view);
    if (label) {
      this.discourse.topic = label.states;
      this.asked = false;
    } else if (isQuestion(view)) {
      const host = mostOf(this.discourse.hosts, new Set());
      const here = askedAbout(view, host);
      const short = view.tokens.length < 6 && view.paragraph === this.paragraph && this.previous;
      this.discourse.topic = here.length === 0 && short ? askedAbout(short, host) : here;
      this.asked = true;
    }
    if (view.heading && !label && !isQuestion(view)) this.discourse.topic = [];
    this.paragraph = view.paragraph;
    if (this.discourse.topic.length > 0) this.diplomaticAgo = Math.min(this.diplomaticAgo, 1);
    return label;
  }

  /** "Finland — Shut.": what an entry's label is told to be. */
  private readLabel(view: SentenceView, label: Topic): void {
    const start = view.tokens[label.to]?.start;
    const country = mostOf(this.discourse.hosts, new Set(label.states)) ?? this.discourse.gist?.country;
    if (start === undefined || country === undefined) return;
    const prose = this.text.slice(start, view.end);
    if (isRoutine(prose) || /\bonly for the day\b/.test(prose)) return;
    const found = LABEL_PREDICATES.find(([, wording]) => wording.test(prose));
    if (!found) return;
    const [level] = found;
    const length = found[1].exec(prose)?.[0].length ?? 0;
    const city = this.discourse.lastCity;
    for (const sender of label.states) {
      if (sender === country) continue;
      this.reports.push({
        about: 'step',
        sender,
        country,
        city: city?.country === country ? city.name : null,
        post: null,
        level,
        modality: 'in-effect',
        scope: [],
        effectiveOn: null,
        background: false,
        lifts: false,
        attribution: null,
        evidence: { start: view.start, end: view.end },
        highlights: [{ start, end: start + length }],
      });
    }
  }

  readSentence(view: SentenceView): void {
    const label = this.takeTopic(view);
    if (isQuestion(view)) {
      remember(readSentence(view), this.discourse);
      return;
    }
    this.diplomaticAgo = view.diplomatic || view.posts.length > 0 ? 0 : this.diplomaticAgo + 1;
    const read = readSentence(view);
    const before = this.reports.length;
    if (label) this.readLabel(view, label);
    if (this.diplomaticAgo < this.reach) {
      for (const clause of view.clauses) this.readClause(read, clause);
    }
    this.dropWeaker(before);
    this.postAgo = view.posts.length > 0 ? 0 : this.postAgo + 1;
    remember(read, this.discourse);
    if (
      this.reports
        .slice(before)
        .every(
          ({ modality, level, lifts }) => modality === 'denied' || (level === 'normal-operations' && !lifts),
        )
    )
      this.readDenial(view, before);
    this.readGrounds(view);
  }

  /** A sentence that says that a post has closed says nothing more by "its diplomats left". */
  private dropWeaker(from: number): void {
    const own = this.reports.slice(from);
    const closed = own.filter(
      ({ level, modality, background }) =>
        level === 'suspended-operations' && modality === 'in-effect' && !background,
    );
    const weaker = own.filter(
      (report) =>
        report.level === 'reduced-staffing' &&
        report.modality === 'in-effect' &&
        closed.some(({ sender, country }) => sender === report.sender && country === report.country),
    );
    for (const report of weaker) this.reports.splice(this.reports.indexOf(report), 1);
  }

  private readClause(read: ReadSentence, clause: Stretch): void {
    const { view } = read;
    const ground = { ...view, diplomatic: view.diplomatic || view.names.length > 0 };
    const candidates = matchFrames(ground, clause.from, clause.to).flatMap((match) => {
      const post = postOf(read, clause, match);
      const builders =
        match.frame.level === 'suspended-operations' &&
        this.previous !== null &&
        isRoutine(this.text.slice(this.previous.start, this.previous.end));
      if (
        builders ||
        rejection(this.text, view, clause, match, post) !== null ||
        !this.isAboutMissions(read, match)
      )
        return [];
      return this.candidate(read, clause, match) ?? [];
    });
    for (const candidate of strongest(view, candidates)) this.file(read, clause, candidate);
  }

  private candidate(read: ReadSentence, clause: Stretch, match: FrameMatch): Candidate | null {
    const { frame } = match;
    const { lastStep } = this;
    if (frame.anaphor && !this.goesBackToPost(read, clause)) return null;
    if (frame.follow && !lastStep) return null;
    const found =
      resolveRoles(read, clause, match, this.discourse) ?? (frame.same ? lastStep?.roles : undefined);
    if (!found) return null;
    if (frame.follow && lastStep) {
      return {
        match,
        roles: { ...found, places: lastStep.roles.places },
        level: this.strongestTold() ?? lastStep.level,
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
    return this.diplomaticAgo < this.reach && (staff || subjects.length > 0 || this.diplomaticAgo < 2);
  }

  private file(read: ReadSentence, clause: Stretch, candidate: Candidate): void {
    const { view } = read;
    const { match, roles } = candidate;
    const { frame } = match;
    let { level } = candidate;
    let modality = modalityOf(view, clause, match);
    if (level === 'normal-operations') {
      const stillShut = frame.lifts && modality === 'denied' && match.frame.example.includes('reopen');
      const urged = isUrged(view, clause, match);
      if (stillShut) [level, modality] = ['suspended-operations', 'in-effect'];
      else if (modality === 'denied' || urged) return;
      else if (modality === 'considered' && (!frame.lifts || !roles.senderNamed)) return;
    }
    const time = timeOfStep(this.text, view, clause, match, this.published, modality);
    if (!time.background) {
      this.lastStep = { roles, level, modality };
      const [sender] = roles.senders;
      const [place] = roles.places;
      if (sender && place)
        this.discourse.lastStep = { sender, country: place.country, city: place.city, kind: place.post };
    }
    const start = view.tokens[match.from]?.start ?? view.start;
    const end = view.tokens[match.to - 1]?.end ?? view.end;
    for (const sender of roles.senders) {
      for (const place of roles.places) {
        this.reports.push({
          about: 'step',
          sender,
          country: place.country,
          city: place.city?.name ?? null,
          post: place.post,
          level,
          modality,
          scope:
            level === 'normal-operations'
              ? []
              : scopeOf(this.text, view, { from: match.from, to: Math.min(match.to + 10, clause.to) }),
          effectiveOn: time.effectiveOn,
          background: time.background,
          lifts: frame.lifts && level === 'normal-operations',
          attribution: attributionOf(view, place.country),
          evidence: { start: view.start, end: view.end },
          highlights: [{ start, end }],
        });
      }
    }
  }

  /** The most restrictive step in effect that the article has told; what "do likewise" goes back to. */
  private strongestTold(): Level | null {
    const told = this.reports.filter(({ modality, background }) => modality === 'in-effect' && !background);
    return told.reduce<Level | null>(
      (best, { level }) => (best === null || STRENGTH[level] > STRENGTH[best] ? level : best),
      null,
    );
  }

  /** Whether "it" can be a post: one stands before in the clause's sentence or in the sentence before. */
  private goesBackToPost({ posts }: ReadSentence, clause: Stretch): boolean {
    if (posts.some(({ from }) => from >= clause.from && from < clause.to)) return false;
    return this.postAgo <= 2;
  }

  /** A sentence that tells no step itself may call the rumour before it false. */
  private readDenial(view: SentenceView, before: number): void {
    const last = this.reports[before - 1];
    const { previous } = this;
    if (
      last?.about !== 'step' ||
      last.modality === 'denied' ||
      last.level === 'normal-operations' ||
      !previous
    )
      return;
    const follows = view.start - last.evidence.end < 4 && previous.start === last.evidence.start;
    if (!follows || !tellsRumour(previous) || !callsFalse(view)) return;
    for (const [index, report] of this.reports.entries()) {
      if (report.evidence.start !== last.evidence.start) continue;
      const evidence = { start: report.evidence.start, end: view.end };
      this.reports[index] = { ...report, modality: 'denied', evidence };
    }
  }

  /** The host government may call the reasons of a step wrong without denying the step. */
  private readGrounds(view: SentenceView): void {
    const last = this.reports.findLast(({ about, background }) => about === 'step' && !background);
    const at = callsGroundsWrong(view);
    const token = view.tokens[at];
    if (!last || !token || last.level === 'normal-operations') return;
    const attribution = attributionOf(view, last.country);
    if (attribution?.kind !== 'host-government') return;
    this.reports.push({
      ...last,
      about: 'grounds',
      modality: 'denied',
      scope: [],
      effectiveOn: null,
      lifts: false,
      attribution,
      evidence: { start: view.start, end: view.end },
      highlights: [{ start: token.start, end: token.end }],
    });
  }

  previous: SentenceView | null = null;
}

/** Reads what an article reports about diplomatic missions, in the order of the text. Undated articles are read as of today's words only. */
export function findMissionReports(article: ArticleText): MissionReport[] {
  const { text, headline, datePublished } = article;
  if (datePublished === null || !(DIPLOMATIC_TEXT.test(text) || DIPLOMATIC_TEXT.test(headline ?? '')))
    return [];
  const reader = new Reader(text, datePublished.slice(0, 10));
  const context = new Set<string>();
  if (headline !== null) {
    const view = viewSentence(
      headline,
      { start: 0, end: headline.length },
      { heading: true, paragraph: 0, context, isDiplomatic: true },
    );
    for (const { place } of view.names) context.add(place.country);
    reader.readHeadline(view);
  }
  const views = article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map((sentence) => {
      const view = viewSentence(text, sentence, {
        heading: paragraph.kind === 'heading',
        paragraph: paragraph.number,
        context,
        isDiplomatic: true,
      });
      for (const { place } of view.names) context.add(place.country);
      return view;
    }),
  );
  reader.discourse.gist = gistOf(views);
  const diplomatic = views.filter((view) => view.diplomatic || view.posts.length > 0).length;
  if (diplomatic >= 4 && diplomatic * 5 >= views.length) reader.reach = 7;
  for (const view of views) {
    reader.readSentence(view);
    reader.previous = view;
  }
  return settle(text, reader.reports);
}
