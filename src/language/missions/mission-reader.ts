import { type ClaimDenied, claimDenied } from './accounts/claims-denied.ts';
import { denyReport, denyRumour, groundsDisputed } from './accounts/denials.ts';
import { tellsOfPractice, withoutPractice } from './articles/drills.ts';
import type { KindOfArticle } from './articles/kind-of-article.ts';
import { asOfLife } from './articles/lives.ts';
import { opensScene, withoutAppearances } from './articles/scenes.ts';
import { Stories } from './articles/stories.ts';
import type { Candidate } from './candidates/candidates.ts';
import { candidatesOfClause, type SaidBefore } from './candidates/candidates-of-clause.ts';
import { changedOrders } from './candidates/changed-orders.ts';
import { withoutWeaker } from './candidates/drop-weaker.ts';
import { echoedStep } from './candidates/echoed-steps.ts';
import { echoesIn } from './candidates/echoes.ts';
import { reportsOfLabel } from './candidates/label-reports.ts';
import { learnedCandidates } from './candidates/learned-candidates.ts';
import { negatedCandidates } from './candidates/negated-steps.ts';
import { anaphoricPosts } from './discourse/anaphoric-posts.ts';
import { type Discourse, newDiscourse } from './discourse/discourse.ts';
import { FAR_CHANCE, Nearness } from './discourse/nearness.ts';
import { officesOfStates } from './discourse/offices-of-states.ts';
import { OtherMissions } from './discourse/other-missions.ts';
import { postsBefore } from './discourse/places-together.ts';
import { remember } from './discourse/remember.ts';
import { LaterWords } from './later-words.ts';
import { isBesideDenial, levelsSaidByFrame, oddsOfFrame } from './learned/odds-of-frame.ts';
import type { RoleJudge } from './learned/role-judge.ts';
import type { StepOdds } from './learned/step-odds.ts';
import { LEVELS, type Level, type MissionReport } from './mission-report.ts';
import { isRhetorical } from './modality/asked-in-quotes.ts';
import { tellsEndFarOff } from './orders/ended-orders.ts';
import { ParagraphStates } from './places/paragraph-states.ts';
import { uncountedLevels } from './steps/counted-before.ts';
import { withoutMending, withoutRoutine } from './steps/routine-closures.ts';
import { type ReadSentence, readSentence } from './subjects/read-sentence.ts';
import { isQuestion, type Topic } from './subjects/topic.ts';
import { ToldSteps } from './told-steps.ts';
import type { Turn } from './voices/conversations.ts';
import { heardByAskers } from './voices/heard-by-askers.ts';
import { Topics } from './voices/topics.ts';
import type { ArticleVoice } from './voices/voice-of-article.ts';
import type { PostWord } from './words/post-words.ts';
import type { SentenceView, Stretch } from './words/sentence-view.ts';

/** What a candidate is not told for a second time: who works with few of his people works. */
const heardLevel = ({ level, match: { frame } }: Candidate): Level =>
  level === 'reduced-staffing' && frame.level === 'normal-operations' ? frame.level : level;

/** What the build of a sentence says of an order is told with this chance at least. */
const TOLD_BY_BUILD = 0.9;

/** Reads an article sentence by sentence; each is understood from those before it. */
export class MissionReader {
  readonly discourse: Discourse;
  private readonly steps: ToldSteps;
  private readonly text: string;
  private previous: SentenceView | null = null;
  private readonly nearness = new Nearness();
  readonly topics: Topics;
  private readonly otherMissions: OtherMissions;
  /** The paragraph that tells of a drill. */
  private practised = -1;
  private readonly paragraphStates = new ParagraphStates();
  /** The paragraph in which the writer goes to see for himself. */
  private scene = -1;
  private readonly laterWords: LaterWords;
  private readonly stories: Stories;
  private readonly kind: KindOfArticle;
  /** The steps that a turn of those who ask speaks of. */
  private asked: MissionReport[] = [];

  /** `published`: the article's ISO day. */
  constructor(text: string, published: string, judge: RoleJudge, kind: KindOfArticle) {
    this.kind = kind;
    this.stories = new Stories(kind);
    this.discourse = newDiscourse(judge);
    this.topics = new Topics(this.discourse);
    this.otherMissions = new OtherMissions(this.discourse);
    this.text = text;
    this.steps = new ToldSteps(text, published, this.discourse);
    this.laterWords = new LaterWords(text, published);
  }

  /** The ISO code of the country that the article is about. */
  private get about(): string | null {
    return this.discourse.gist?.place.country ?? null;
  }

  private get saidBefore(): SaidBefore {
    const { text, discourse, nearness, previous } = this;
    return { text, discourse, nearness, previous, ...this.steps.before(previous) };
  }

  /** The article gives the words of somebody who speaks for this state, turn by turn or, where there are no turns, throughout. */
  listenTo({ state, place }: ArticleVoice, turns: ReadonlyMap<number, Turn>): void {
    const { discourse, topics } = this;
    discourse.voice = state;
    if (place) discourse.gist = { place, rules: true, sender: state };
    else if (discourse.gist && turns.size > 0) discourse.gist = { ...discourse.gist, sender: state };
    topics.listenTo(state, turns, place !== null);
  }

  /** In the order of the text. */
  get reports(): readonly MissionReport[] {
    return this.steps.all;
  }

  /** Other accounts of what it reports, in the order of the text. */
  get otherAccounts(): readonly MissionReport[] {
    return this.laterWords.otherAccounts(this.reports);
  }

  /** Only what the headline speaks of; it can't be cited. */
  readHeadline(view: SentenceView): void {
    remember(readSentence(view, this.about), this.discourse);
    this.nearness.readHeadline(view);
  }

  /** Takes in the next sentence. */
  read(told: SentenceView): void {
    const label = this.topics.take(told, this.previous);
    if (this.previous === null) this.nearness.begin(this.discourse.isMissionNews);
    if (this.discourse.topic.length > 0) this.nearness.readTopic();
    if (this.topics.isOfMission(told)) this.nearness.readTurn();
    const posts = this.otherMissions.postsIn(told);
    const view = this.withPosts(told, posts);
    const asks = this.topics.turnOf(told) === 'asks';
    if (!asks) this.asked = [];
    if (isQuestion(view)) {
      this.ask(view);
      remember(readSentence(told, this.about), this.discourse);
    } else {
      const before = this.steps.told.length;
      const { steps, text: source, previous, discourse } = this;
      const denied = claimDenied(view, { previous, told: steps.told, source, discourse });
      this.readStatement(view, label, denied);
      this.steps.told = this.laterWords.hear(this.steps.told, view, {
        before,
        denied,
        isTale: this.steps.toldTale(view),
        about: this.about,
        discourse: this.discourse,
        asks,
        answering: this.topics.turnOf(told) === 'answers' ? this.discourse.voice : null,
        isNear: this.nearness.isInReach || (this.nearness.isBeyond && this.discourse.article.hears(told)),
      });
      if (asks) this.askOf(this.steps.told.splice(before));
    }
    this.nearness.endSentence(posts.length, view.posts.length - posts.length);
    this.previous = told;
    this.steps.settleFormer();
  }

  /** The sentence with these posts and those that it only alludes to; the same view where nothing changes. */
  private withPosts(told: SentenceView, posts: readonly PostWord[]): SentenceView {
    const offices = officesOfStates(told, this.discourse.posts);
    const named = offices.length > 0 ? [...posts, ...offices] : posts;
    const spoken = this.nearness.isNextToPost;
    const owners = this.previous ? postsBefore(told, this.previous, this.discourse.together) : 0;
    const alluded = [...offices, ...anaphoricPosts({ ...told, posts: named }, { spoken, owners })];
    if (alluded.length === 0 && posts === told.posts) return told;
    return { ...told, posts: [...posts, ...alluded].sort((a, b) => a.from - b.from) };
  }

  /** Keeps the steps that a question asks about for its answer. */
  private ask(view: SentenceView): void {
    const { discourse } = this;
    const { lastStep, lastChange } = this.steps;
    const known = discourse.lastStep;
    const before = this.steps.told.length;
    const read = readSentence(view, this.about);
    if (this.topics.turnOf(view) === 'asks') this.nearness.readQuestion(view);
    if (this.nearness.isInReach || view.diplomatic) this.readFrames(read);
    const steps = this.steps.told.splice(before);
    if (isRhetorical(view))
      this.steps.told.push(...steps.map((step) => ({ ...step, modality: 'denied' as const })));
    else {
      this.asked.push(...steps);
      this.laterWords.ask(this.asked);
    }
    this.steps.lastStep = lastStep;
    this.steps.lastChange = lastChange;
    const asksOfPost = read.posts.some(({ cities, country }) => cities.length > 0 || country !== null);
    discourse.lastStep = asksOfPost ? null : known;
  }

  /** Keeps for its answer what those who ask have heard: "A portal has it that our embassy has closed." */
  private askOf(steps: readonly MissionReport[]): void {
    const { asked, others } = heardByAskers(steps, this.steps.told, this.discourse.voice);
    this.steps.told.push(...others);
    this.asked.push(...asked);
    this.laterWords.ask(this.asked);
  }

  /** Drops what a sentence calls a holiday's closing or a drill, if it can be that of the state whose step was told last. */
  private dropRoutine({ view, posts: own }: ReadSentence): void {
    this.steps.told = withoutRoutine(this.steps.told, view, this.previous, this.text);
    const states = this.paragraphStates.take(view, this.about);
    if (!tellsOfPractice(view)) return;
    const last = this.steps.told.at(-1);
    if (last && states.size > 0 && !states.has(last.sender)) return;
    const { freshPosts, posts } = this.discourse;
    const named = own.filter(({ sender }) => sender !== null);
    const known = freshPosts.length > 0 ? freshPosts : posts.slice(-1);
    const practising = named.length > 0 ? named : known;
    const isOthers =
      last !== undefined &&
      practising.length > 0 &&
      practising.every(({ sender }) => sender !== null && sender !== last.sender);
    if (isOthers && named.length === 0) return;
    const country = posts.at(-1)?.country ?? null;
    if (!isOthers) this.steps.told = withoutPractice(this.steps.told, view, country);
    this.practised = view.paragraph;
  }

  /** `denied`: what the statement denies that is no step in effect. */
  private readStatement(view: SentenceView, label: Topic | null, denied: ClaimDenied | null): void {
    this.nearness.readStatement(view, this.text);
    const read = readSentence(view, this.about);
    this.dropRoutine(read);
    const before = this.steps.told.length;
    if (label && label.to < view.tokens.length)
      this.steps.told.push(...reportsOfLabel(this.text, view, label, this.discourse));
    const isWhole = !label || label.to < view.tokens.length;
    const isHeard = this.nearness.isHeard || tellsEndFarOff(view, this.previous);
    if (isWhole && view.paragraph !== this.practised && isHeard) this.readFrames(read);
    if (!label && view.paragraph !== this.practised) {
      const article = { told: this.steps.told, before, near: this.nearness.isInReach };
      for (const [clause, step] of negatedCandidates(this.text, read, this.discourse, article))
        this.file(read, clause, step, this.discourse.article.hear(this.text, read).odds);
    }
    if (!label && view.paragraph !== this.practised) this.readEchoes(read);
    this.steps.told.push(...withoutWeaker(this.steps.told.splice(before), this.text));
    if (opensScene(view)) this.scene = view.paragraph;
    if (this.scene === view.paragraph)
      this.steps.told.push(...withoutAppearances(this.steps.told.splice(before), this.text, this.steps.told));
    if (this.otherMissions.tell(view)) this.steps.told.splice(before);
    const own = withoutMending(this.steps.told.splice(before), view, this.previous);
    const inTheWorld = this.stories.withoutStory(own, view, this.text);
    this.steps.told.push(...asOfLife(inTheWorld, view, this.text, this.kind));
    remember(read, this.discourse);
    const tellsNoStep = this.steps.told
      .slice(before)
      .every(
        ({ modality, level, lifts }) => modality === 'denied' || (level === 'normal-operations' && !lifts),
      );
    if (tellsNoStep && (denied === null || denied === 'of another mission')) {
      denyRumour(this.steps.told, view, this.previous, before);
      denyReport(this.steps.told, view, before);
    }
    this.steps.told.push(...groundsDisputed(this.steps.told, view));
  }

  /** Takes down what a sentence tells of others by what was told before: "So has Spain". */
  private readEchoes(read: ReadSentence): void {
    const { view } = read;
    for (const echo of echoesIn(view)) {
      const clause = view.clauses.find(({ from, to }) => echo.from >= from && echo.to <= to);
      const step = clause && echoedStep(view, echo, this.saidBefore);
      if (step) this.file(read, clause, step, this.discourse.article.hear(this.text, read).odds);
    }
  }

  /** Reads the steps that a sentence tells in words of frames, and those that it likely tells in others. */
  private readFrames(read: ReadSentence): void {
    const { view } = read;
    const sentence = this.discourse.article.hear(this.text, read);
    const told = new Set(uncountedLevels(sentence.heard, view, this.previous));
    const changes = changedOrders(read, this.discourse, { text: this.text, sentence, told: this.steps.told });
    for (const { clause, candidate } of changes) {
      const { odds } = sentence;
      const surely = Math.max(odds.levels[candidate.level], TOLD_BY_BUILD);
      const levels = { ...odds.levels, [candidate.level]: surely };
      this.file(read, clause, candidate, { ...odds, levels });
      for (const level of LEVELS) if (level !== 'suspended-operations') told.add(level);
    }
    for (const clause of view.clauses) {
      for (const candidate of candidatesOfClause(read, clause, sentence, this.saidBefore)) {
        if (changes.some(({ covers }) => covers(candidate.match))) continue;
        const { match, level } = candidate;
        const own = oddsOfFrame(view, sentence, match, level, this.discourse.isMissionNews);
        const filed = this.file(read, clause, candidate, own ?? sentence.odds) ?? level;
        if (match.frame.follow) for (const one of LEVELS) told.add(one);
        if (!isBesideDenial(sentence, match, level)) told.add(level).add(filed).add(heardLevel(candidate));
        for (const meant of levelsSaidByFrame(sentence, level)) told.add(meant);
      }
    }
    const isNear = this.nearness.isNextToDiplomacy;
    for (const [clause, candidate] of learnedCandidates(
      this.text,
      read,
      this.discourse,
      sentence,
      told,
      isNear,
    )) {
      if (this.isEchoed(view, candidate)) continue;
      if (this.nearness.isInReach || sentence.odds.levels[candidate.level] >= FAR_CHANCE)
        this.file(read, clause, candidate, sentence.odds);
    }
  }

  /** "Sweden took the same step": what it tells goes back to what was told before, whatever its words are like. */
  private isEchoed(view: SentenceView, { match }: Candidate): boolean {
    return echoesIn(view).some(
      (echo) =>
        [...match.own].every((at) => at >= echo.from && at < echo.to) &&
        echoedStep(view, echo, this.saidBefore) !== null,
    );
  }

  /** Takes a step down; returns the level that it is taken for, null when it is none. */
  private file(read: ReadSentence, clause: Stretch, candidate: Candidate, odds: StepOdds): Level | null {
    return this.steps.file({ read, previous: this.previous, odds }, clause, candidate);
  }
}
