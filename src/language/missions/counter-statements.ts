import { compact } from '../compact-pattern.ts';
import { attributionOf } from './attribution.ts';
import { rejectsReport } from './called-false.ts';
import type { Discourse } from './discourse.ts';
import { hearSentence } from './learned/sentence-odds.ts';
import {
  ALL_THERE,
  ANNOUNCES,
  ARE_AWAY,
  AT_WORK,
  EXPLAINS,
  LEAVES_OPEN,
  NOT_SO,
  NOT_TAKEN,
  NOTHING_DONE,
  OF_CLOSING,
  OF_MISSIONS,
  TO_COME,
  VOUCHES,
} from './lexicon/counter-phrases.ts';
import { CALLS_FALSE } from './lexicon/rebuttal-phrases.ts';
import { ANY_STATE, LEVELS, type Level, type MissionReport, type PostKind } from './mission-report.ts';
import { negatedLevel } from './negated-steps.ts';
import { type Quoted, quotedOn } from './quoted-on.ts';
import { type ReadSentence, readSentence } from './read-sentence.ts';
import type { SentenceView } from './sentence-view.ts';
import { signedWords } from './signed-words.ts';
import { namesOwner, namesSpeaker, speaksExpresslyFor, type Voice, voiceOf } from './voice-of-sentence.ts';

/** Among so many steps told last another account finds the one that it is of. */
const MOST_RECENT = 20;
/** So many sentences another account may have. */
const LONGEST = 4;
/** From this chance on a sentence denies what it tells, in words of no rule. */
const DENIED = 0.6;
/** From this chance on a sentence has a level to deny. */
const OF_LEVEL = 0.25;

/** Of whose missions a sentence speaks. */
interface Subject {
  readonly sender: string;
  readonly country: string;
  readonly city: string | null;
  readonly post: PostKind | null;
}

/** Of whose missions, and from which level on, a statement speaks against a step. */
interface Against extends Subject {
  readonly level: Level;
}

/** Somebody's account of things, other than what was told before. */
interface Account {
  /** The ISO code of the receiving state. */
  readonly host: string;
  readonly voice: Voice;
  /** What it is against; none until a sentence names the state of whose step another article told. */
  readonly subjects: readonly Against[];
  readonly paragraph: number;
  /** The sentence that announces it and still waits for a subject. */
  readonly waiting: SentenceView | null;
  /** Whether words announce it, so that the next ones are it whatever they say. */
  readonly announced: boolean;
}

const finds = (phrases: readonly (readonly [RegExp, string])[], text: string): boolean =>
  phrases.some(([pattern]) => pattern.test(text));

const isStep = ({ about, background, level, modality }: MissionReport): boolean =>
  about === 'step' && !background && modality === 'in-effect' && level !== 'normal-operations';

/**
 * The least level that a sentence speaks against, by what it says; null where it says nothing of the kind. `isKnown`: whether it
 * is known from what stands before of whose missions it speaks.
 */
function levelAgainst(read: ReadSentence, source: string, isKnown: boolean): Level | null {
  const { view } = read;
  const { text } = signedWords(view);
  const ofMissions = isKnown || OF_MISSIONS.test(text);
  if (LEAVES_OPEN.test(text)) return null;
  const explains = EXPLAINS.test(text) && ARE_AWAY.test(text) && ofMissions ? 'authorized-departure' : null;
  if (TO_COME.test(text)) return explains;
  const { levels, modalities } = hearSentence(source, read).odds;
  if (NOTHING_DONE.test(text)) return 'authorized-departure';
  const negated = negatedLevel(view);
  if (negated !== null) return negated;
  const closes = OF_CLOSING.test(text) ? 'suspended-operations' : 'authorized-departure';
  if (finds(NOT_TAKEN, text) && ofMissions) return closes;
  if ((rejectsReport(view) || NOT_SO.test(text) || finds(CALLS_FALSE, text)) && ofMissions)
    return 'authorized-departure';
  if (finds(ALL_THERE, text)) return 'reduced-staffing';
  if (finds(AT_WORK, text)) return 'suspended-operations';
  const told = LEVELS.some((level) => level !== 'normal-operations' && levels[level] >= OF_LEVEL);
  if (modalities.denied >= DENIED && told && ofMissions) return closes;
  return explains;
}

/** Words behind which something else may be told. */
const HAS_EXCEPTION = /\b(?:but|except|only|though|although|while)\b|[;:—–]/;

/** Behind these words a state is where something happens. */
const IS_WHERE = /^(?:in|at|from|to|into|leave|leaving|left|quit|quitting)$/;

/** What goes on with what somebody says. */
const SAYS_ON = compact(
  /\b(?:it|he|she|they) (?:also |further |then )?(?:says?|said|adds?|added|insists?|insisted|writes?|wrote|notes?|noted|claims?|claimed)\b/,
);

const YEAR = /^(?:19|20)\d\d$/;

/** The account that somebody of the receiving state, or the mission itself, gives against a step that was reported. */
export class CounterStatements {
  private readonly statements: MissionReport[] = [];
  private account: Account | null = null;
  private sentences = 0;
  private isOpen = false;
  /** Whether the sentence before was taken as a part of the account. */
  private taken = false;
  /** Who spoke last, and in which paragraph. */
  private last: { readonly voice: Voice; readonly paragraph: number } | null = null;
  /** Of whose missions the receiving state spoke last, and in which paragraph. */
  private spoken: { readonly subject: Subject; readonly paragraph: number } | null = null;
  private readonly source: string;
  private readonly year: string;

  /** `source`: the article's text; `published`: its ISO day. */
  constructor(source: string, published: string) {
    this.source = source;
    this.year = published.slice(0, 4);
  }

  /** In the order of the text, without those whose sentence is read as a denial of as much in `told`. */
  besides(told: readonly MissionReport[]): MissionReport[] {
    const denials = new Map<number, MissionReport[]>();
    for (const report of told) {
      if (report.modality !== 'denied') continue;
      const { end } = report.evidence;
      denials.set(end, [...(denials.get(end) ?? []), report]);
    }
    return this.statements.filter(
      (statement) => !denials.get(statement.evidence.end)?.some((report) => saysAsMuch(report, statement)),
    );
  }

  /**
   * Takes in a sentence; the reports after it. `told`: what the article has reported by then. Who says that nobody was ordered out
   * doesn't tell an order, however much the words are like one.
   */
  hear(view: SentenceView, told: MissionReport[], discourse: Discourse): MissionReport[] {
    const quoted = quotedOn(view, this.isOpen);
    const found = this.statementsOf(view, told, discourse, quoted);
    this.statements.push(...found);
    this.taken = found.length > 0;
    this.isOpen = quoted.leavesOpen;
    const [statement] = found;
    const { text } = signedWords(view);
    if (!statement || HAS_EXCEPTION.test(text) || !(finds(NOT_TAKEN, text) || finds(ALL_THERE, text)))
      return told;
    return told.filter(
      (report) =>
        !isStep(report) ||
        report.evidence.start !== view.start ||
        report.sender !== statement.sender ||
        LEVELS.indexOf(report.level) < LEVELS.indexOf(statement.level),
    );
  }

  private statementsOf(
    view: SentenceView,
    told: readonly MissionReport[],
    discourse: Discourse,
    quoted: Quoted,
  ): MissionReport[] {
    if (view.heading || this.isOfOldTimes(view)) return [];
    const announced = this.announces(view, told, discourse, quoted);
    if (announced) {
      this.open(announced);
      this.last = { voice: announced.voice, paragraph: view.paragraph };
      return announced.subjects.map((subject) => against(view, subject));
    }
    const found = this.foundIn(view, told, discourse, quoted);
    const denied = told.filter(
      ({ about, modality, sender, evidence }) =>
        about === 'step' && modality === 'denied' && sender !== ANY_STATE && evidence.start === view.start,
    );
    const [first] = found.length > 0 ? found : denied;
    if (first && !this.goesOn(view)) {
      const voice = voiceOf(view, quoted.outside, first.country, first.sender) ?? this.last?.voice ?? 'other';
      const subjects = found.length > 0 ? found : denied;
      const { paragraph } = view;
      this.open({ host: first.country, voice, paragraph, subjects, waiting: null, announced: false });
    }
    return found;
  }

  private foundIn(
    view: SentenceView,
    told: readonly MissionReport[],
    discourse: Discourse,
    quoted: Quoted,
  ): MissionReport[] {
    const continued = this.goOn(view, discourse, quoted, told);
    return continued.length > 0 ? continued : this.alone(view, told, discourse, quoted);
  }

  private open(account: Account): void {
    this.account = account;
    this.sentences = LONGEST;
  }

  private goesOn({ paragraph }: SentenceView): boolean {
    return this.account !== null && this.sentences > 0 && this.account.paragraph === paragraph;
  }

  private isOfOldTimes({ tokens }: SentenceView): boolean {
    return tokens.some(({ text }) => YEAR.test(text) && text !== this.year);
  }

  /** The account that a sentence announces: "Lomé sees it otherwise." */
  private announces(
    view: SentenceView,
    told: readonly MissionReport[],
    discourse: Discourse,
    { outside }: Quoted,
  ): Account | null {
    const { text } = signedWords(view);
    if (!(finds(ANNOUNCES, text) || NOT_SO.test(text) || finds(CALLS_FALSE, text) || rejectsReport(view)))
      return null;
    if (told.some(({ about, evidence }) => about === 'grounds' && evidence.start === view.start)) return null;
    const { paragraph } = view;
    const steps = told.filter((step) => isStep(step) && step.evidence.start < view.start);
    for (const step of steps.slice(-MOST_RECENT).reverse()) {
      const voice = voiceOf(view, outside, step.country, step.sender);
      if (voice !== 'host' && voice !== 'mission') continue;
      if (!namesOnly(view, [step.sender, step.country])) continue;
      if (voice === 'mission' && !this.mayAnswer(view, outside, step, told)) continue;
      const { start } = step.evidence;
      const subjects = steps.filter((one) => one.evidence.start === start);
      return { host: step.country, voice, paragraph, subjects, waiting: null, announced: true };
    }
    const host = hostOf(view, discourse, outside);
    if (host === null) return null;
    const own = OF_MISSIONS.test(text) ? this.ownSubject(readSentence(view, host), host) : null;
    const voice = voiceOf(view, outside, host, own?.sender ?? null);
    if (voice !== 'host' && !(voice === 'mission' && own)) return null;
    if (!own && namesOthers(view, host)) return null;
    if (
      told.some(
        (report) => report.about === 'step' && report.country === host && report.sender === own?.sender,
      )
    )
      return null;
    const subjects = own ? [{ ...own, level: 'authorized-departure' as const }] : [];
    return { host, voice, paragraph, subjects, waiting: own ? null : view, announced: true };
  }

  /** Whether people of a mission speak of its step: one that its ministry didn't tell, and of no mission told of since. */
  private mayAnswer(
    view: SentenceView,
    outside: readonly number[],
    { sender, attribution }: MissionReport,
    told: readonly MissionReport[],
  ): boolean {
    if (attribution?.kind === 'official') return false;
    const latest = told.findLast(({ about, evidence }) => about === 'step' && evidence.start < view.start);
    return latest?.sender === sender || namesOwner(view, outside, sender);
  }

  /** What goes on with an account. */
  private goOn(
    view: SentenceView,
    discourse: Discourse,
    quoted: Quoted,
    told: readonly MissionReport[],
  ): MissionReport[] {
    const { account } = this;
    if (!account || this.sentences === 0) return [];
    this.sentences -= 1;
    const { host, announced, subjects, waiting } = account;
    const isFirst = this.sentences === LONGEST - 1;
    const near =
      view.paragraph === account.paragraph || (isFirst && view.paragraph === account.paragraph + 1);
    const voice = voiceOf(view, quoted.outside, host, subjects[0]?.sender ?? null);
    if (!near || (voice !== null && voice !== account.voice)) {
      this.account = null;
      return [];
    }
    if (view.paragraph !== account.paragraph) this.account = { ...account, paragraph: view.paragraph };
    const { text } = signedWords(view);
    const isSaid =
      quoted.begins || voice !== null || namesSpeaker(view, host) || SAYS_ON.test(text) || VOUCHES.test(text);
    if (!isSaid) return [];
    this.last = { voice: account.voice, paragraph: view.paragraph };
    const read = readSentence(view, discourse.gist?.place.country ?? null);
    const level = levelAgainst(read, this.source, subjects.length > 0);
    const own = this.ownSubject(read, host);
    if (own && !subjects.some(({ sender }) => sender === own.sender)) {
      const least = level ?? (isFirst && announced ? 'authorized-departure' : null);
      if (least === null) return [];
      const subject = { ...subjectOf(view, own, told), level: least };
      if (waiting)
        this.account = { ...account, subjects: [subject], waiting: null, paragraph: view.paragraph };
      return [...(waiting ? [against(waiting, subject)] : []), against(view, subject)];
    }
    const [first] = subjects;
    if (!first) return [];
    const goesOn = (isFirst && announced && quoted.begins) || (this.taken && this.isOpen);
    if (!namesOnly(view, [first.sender, first.country])) return [];
    if (!goesOn && level === null && !EXPLAINS.test(text) && !(this.taken && VOUCHES.test(text))) return [];
    return subjects.map((subject) => against(view, subject));
  }

  /** A statement of the receiving state's that nothing announces. */
  private alone(
    view: SentenceView,
    told: readonly MissionReport[],
    discourse: Discourse,
    quoted: Quoted,
  ): MissionReport[] {
    const { spoken } = this;
    const isSame = view.names.length === 0 && spoken?.paragraph === view.paragraph;
    const host = isSame ? spoken.subject.country : hostOf(view, discourse, quoted.outside);
    if (host === null) return [];
    const said = voiceOf(view, quoted.outside, host, null);
    const { last } = this;
    const inherited =
      last &&
      (quoted.begins || namesSpeaker(view, host)) &&
      (last.paragraph === view.paragraph || last.paragraph === view.paragraph - 1)
        ? last.voice
        : null;
    const voice = said ?? inherited;
    if (voice === null) return [];
    this.last = { voice, paragraph: view.paragraph };
    if (voice !== 'host') return [];
    const read = readSentence(view, host);
    const own = this.ownSubject(read, host);
    const expressly = speaksExpresslyFor(view, quoted.outside, host);
    const subject = own ?? this.spokenOf(view, host, expressly ? told : []);
    if (own) this.spoken = { subject: own, paragraph: view.paragraph };
    const level = levelAgainst(read, this.source, own === null && subject !== null);
    if (subject === null || level === null) return [];
    const step = subjectOf(view, subject, told);
    if (step !== subject && !expressly && inherited !== 'host') return [];
    return [against(view, { ...step, level })];
  }

  /** Of whose missions a sentence speaks that names no state: of those of the paragraph, else of the article's step. */
  private spokenOf(view: SentenceView, host: string, told: readonly MissionReport[]): Subject | null {
    if (!namesOnly(view, [host])) return null;
    if (this.spoken?.paragraph === view.paragraph) return this.spoken.subject;
    if (view.posts.length === 0) return null;
    return (
      told.findLast((step) => isStep(step) && step.country === host && step.evidence.start < view.start) ??
      null
    );
  }

  /** The only foreign state that a sentence names, with its post. */
  private ownSubject(read: ReadSentence, host: string): Subject | null {
    const { view, posts } = read;
    const foreign = view.names.filter(({ place }) => place.country !== host);
    const wordBefore = (at: number): string => view.tokens[at - 1]?.lower ?? '';
    const states = foreign.filter(
      ({ as, from }) => as !== 'city' && !(as === 'country' && IS_WHERE.test(wordBefore(from))),
    );
    const seats = foreign.filter(
      ({ as, from, seat }) =>
        as === 'city' &&
        seat &&
        wordBefore(from) === 'from' &&
        /^(?:it|this|that|word)$/.test(wordBefore(from - 1)),
    );
    const senders = new Set((states.length > 0 ? states : seats).map(({ place }) => place.country));
    const [sender] = senders;
    if (!sender || senders.size > 1) return null;
    const post = posts.find((one) => one.sender === sender || one.possessed);
    const city =
      post?.cities.find(({ country }) => country === host) ??
      view.names.find(({ as, place }) => as === 'city' && place.country === host)?.place;
    return { sender, country: host, city: city?.name ?? null, post: post?.kind ?? null };
  }
}

/** Whose missions are meant: where the article has told a step of theirs, those of that step. */
const subjectOf = (view: SentenceView, subject: Subject, told: readonly MissionReport[]): Subject =>
  told.findLast(
    (step) =>
      isStep(step) &&
      step.sender === subject.sender &&
      step.country === subject.country &&
      step.evidence.start < view.start &&
      (subject.city === null || step.city === null || step.city === subject.city),
  ) ?? subject;

/** A sentence as a statement against steps of this level and above. */
function against(view: SentenceView, { sender, country, city, post, level }: Against): MissionReport {
  const { start, end } = view;
  return {
    about: 'report',
    sender,
    country,
    city,
    post,
    level,
    modality: 'denied',
    scope: [],
    effectiveOn: null,
    background: false,
    lifts: false,
    likelihood: 1,
    attribution: attributionOf(view, country),
    evidence: { start, end },
    highlights: [{ start, end }],
  };
}

/** The receiving state: the one that an article is about, else the one in whose name a sentence speaks. */
function hostOf(view: SentenceView, { gist }: Discourse, outside: readonly number[]): string | null {
  if (gist && (gist.rules || voiceOf(view, outside, gist.place.country, null) === 'host'))
    return gist.place.country;
  const named = [...new Set(view.names.map(({ place }) => place.country))];
  const speaking = named.filter((country) => voiceOf(view, outside, country, null) === 'host');
  return (speaking.length === 1 ? speaking[0] : gist?.place.country) ?? null;
}

/** Whether a denial that ends with the sentence of a statement speaks against all that it does. */
const saysAsMuch = (
  report: MissionReport,
  { evidence, sender, country, city, level }: MissionReport,
): boolean =>
  report.evidence.start <= evidence.start &&
  report.sender === sender &&
  report.country === country &&
  (report.city === city || report.city === null) &&
  (report.about === 'grounds' || LEVELS.indexOf(report.level) <= LEVELS.indexOf(level));

const namesOthers = ({ names }: SentenceView, host: string): boolean =>
  names.some(({ place }) => place.country !== host);

/** Whether a sentence speaks of no other state than these; a city that people go to is no state. */
const namesOnly = ({ names, tokens }: SentenceView, states: readonly string[]): boolean =>
  names.every(
    ({ as, from, place }) =>
      states.includes(place.country) ||
      (as === 'city' && /^(?:in|to|from|for|near|at)$/.test(tokens[from - 1]?.lower ?? '')),
  );
