import { attributionOf } from './attribution.ts';
import { rejectsReport } from './called-false.ts';
import type { Discourse } from './discourse.ts';
import { hearSentence } from './learned/sentence-odds.ts';
import {
  ALL_THERE,
  ANNOUNCES,
  AT_WORK,
  EXPLAINS,
  LEAVES_OPEN,
  NOT_SO,
  NOT_TAKEN,
  NOTHING_DONE,
  OF_CLOSING,
  OF_MISSIONS,
  TO_COME,
} from './lexicon/counter-phrases.ts';
import { CALLS_FALSE } from './lexicon/rebuttal-phrases.ts';
import { LEVELS, type Level, type MissionReport, type PostKind } from './mission-report.ts';
import { negatedLevel } from './negated-steps.ts';
import { type Quoted, quotedOn } from './quoted-on.ts';
import { type ReadSentence, readSentence } from './read-sentence.ts';
import type { SentenceView } from './sentence-view.ts';
import { signedWords } from './signed-words.ts';
import { namesSpeaker, type Voice, voiceOf } from './voice-of-sentence.ts';

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

/** Somebody's account of things, other than what was told before. */
interface Account {
  /** The ISO code of the receiving state. */
  readonly host: string;
  readonly voice: Voice;
  /** What it is against; none where another article told it. */
  readonly steps: readonly MissionReport[];
  readonly paragraph: number;
}

const finds = (phrases: readonly (readonly [RegExp, string])[], text: string): boolean =>
  phrases.some(([pattern]) => pattern.test(text));

const isStep = ({ about, background, level, modality }: MissionReport): boolean =>
  about === 'step' && !background && modality === 'in-effect' && level !== 'normal-operations';

/** The least level that a sentence speaks against, by what it says; null where it says nothing of the kind. */
function levelAgainst(view: SentenceView, source: string, read: ReadSentence): Level | null {
  const { text } = signedWords(view);
  if (TO_COME.test(text) || LEAVES_OPEN.test(text)) return null;
  const { levels, modalities } = hearSentence(source, read).odds;
  if (NOTHING_DONE.test(text)) return 'authorized-departure';
  const negated = negatedLevel(view);
  if (negated !== null) return negated;
  const closes = OF_CLOSING.test(text) ? 'suspended-operations' : 'authorized-departure';
  if (finds(NOT_TAKEN, text) && OF_MISSIONS.test(text)) return closes;
  if (rejectsReport(view) && OF_MISSIONS.test(text)) return 'authorized-departure';
  if (finds(ALL_THERE, text)) return 'reduced-staffing';
  if (finds(AT_WORK, text)) return 'suspended-operations';
  const told = LEVELS.some((level) => level !== 'normal-operations' && levels[level] >= OF_LEVEL);
  if (modalities.denied >= DENIED && told && OF_MISSIONS.test(text)) return closes;
  return EXPLAINS.test(text) && OF_MISSIONS.test(text) ? 'authorized-departure' : null;
}

/** Whether a sentence of another account says something against the step, be it only why people went. */
const speaksAgainst = (view: SentenceView, level: Level | null): boolean => {
  const { text } = signedWords(view);
  return (
    level !== null || EXPLAINS.test(text) || [ALL_THERE, AT_WORK, NOT_TAKEN].some((of) => finds(of, text))
  );
};

/** Words behind which something else may be told. */
const HAS_EXCEPTION = /\b(?:but|except|only|though|although|while)\b|[;:—–]/;

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
  private readonly source: string;
  private readonly year: string;

  /** `source`: the article's text; `published`: its ISO day. */
  constructor(source: string, published: string) {
    this.source = source;
    this.year = published.slice(0, 4);
  }

  /** In the order of the text, without those whose sentence is read as a denial of as much in `told`. */
  besides(told: readonly MissionReport[]): MissionReport[] {
    return this.statements.filter((statement) => !told.some((report) => saysAsMuch(report, statement)));
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
      this.account = announced;
      this.sentences = LONGEST;
      this.last = { voice: announced.voice, paragraph: view.paragraph };
      return announced.steps.map((step) => this.against(view, step, step.level));
    }
    const continued = this.goOn(view, told, discourse, quoted);
    return continued ?? this.alone(view, told, discourse, quoted);
  }

  private isOfOldTimes({ tokens }: SentenceView): boolean {
    return tokens.some(({ text }) => YEAR.test(text) && text !== this.year);
  }

  /** The account that a sentence announces: "Lomé sees it otherwise." */
  private announces(
    view: SentenceView,
    told: readonly MissionReport[],
    { gist }: Discourse,
    { outside }: Quoted,
  ): Account | null {
    const { text } = signedWords(view);
    if (!(finds(ANNOUNCES, text) || NOT_SO.test(text) || finds(CALLS_FALSE, text))) return null;
    if (told.some(({ about, evidence }) => about === 'grounds' && evidence.start === view.start)) return null;
    const { paragraph } = view;
    const steps = told.filter((step) => isStep(step) && step.evidence.start < view.start);
    for (const step of steps.toReversed()) {
      const voice = voiceOf(view, outside, step.country, step.sender);
      if (voice !== 'host' && voice !== 'mission') continue;
      if (!namesOnly(view, [step.sender, step.country])) continue;
      if (voice === 'mission' && step.attribution?.kind === 'official') continue;
      const { start } = step.evidence;
      return {
        host: step.country,
        voice,
        paragraph,
        steps: steps.filter((one) => one.evidence.start === start),
      };
    }
    const host = gist?.rules ? gist.place.country : null;
    const isOfMissions = OF_MISSIONS.test(text) && NOT_SO.test(text);
    if (host === null || !isOfMissions || voiceOf(view, outside, host, null) !== 'host') return null;
    return { host, voice: 'host', steps: [], paragraph };
  }

  /** What goes on with an account; null where a sentence doesn't. */
  private goOn(
    view: SentenceView,
    told: readonly MissionReport[],
    discourse: Discourse,
    quoted: Quoted,
  ): MissionReport[] | null {
    const { account } = this;
    if (!account || this.sentences === 0) return null;
    this.sentences -= 1;
    const isFirst = this.sentences === LONGEST - 1;
    const near =
      view.paragraph === account.paragraph || (isFirst && view.paragraph === account.paragraph + 1);
    const voice = voiceOf(view, quoted.outside, account.host, account.steps[0]?.sender ?? null);
    if (!near || (voice !== null && voice !== account.voice)) {
      this.account = null;
      return null;
    }
    if (view.paragraph !== account.paragraph) this.account = { ...account, paragraph: view.paragraph };
    if (!quoted.begins && voice === null) return [];
    const read = readSentence(view, discourse.gist?.place.country ?? null);
    const level = levelAgainst(view, this.source, read);
    const own = this.ownSubject(read, account.host);
    if (own && !account.steps.some(({ sender }) => sender === own.sender))
      return level === null ? [] : this.about(view, own, told, level);
    const [first] = account.steps;
    if (!first) return level === null || !this.taken ? [] : this.goesOnAbout(view, level);
    const goesOn = isFirst || (this.taken && this.isOpen);
    if (!namesOnly(view, [first.sender, first.country]) || !(goesOn || speaksAgainst(view, level))) return [];
    return account.steps.map((step) => this.against(view, step, step.level));
  }

  /** "Nobody was flown anywhere": of those of whom the sentence before spoke. */
  private goesOnAbout(view: SentenceView, level: Level): MissionReport[] {
    const before = this.statements.at(-1);
    return before && namesOnly(view, [before.sender, before.country])
      ? [this.against(view, before, level)]
      : [];
  }

  /** A statement of the receiving state's that nothing announces. */
  private alone(
    view: SentenceView,
    told: readonly MissionReport[],
    discourse: Discourse,
    quoted: Quoted,
  ): MissionReport[] {
    const host = hostOf(view, discourse, quoted.outside);
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
    const level = levelAgainst(view, this.source, read);
    if (level === null) return [];
    const own = this.ownSubject(read, host);
    if (own) return this.about(view, own, told, level);
    return this.taken && view.names.length === 0 ? this.goesOnAbout(view, level) : [];
  }

  /** The only foreign state that a sentence names, with its post. */
  private ownSubject(read: ReadSentence, host: string): Subject | null {
    const { view, posts } = read;
    const senders = new Set(
      view.names
        .filter(
          ({ as, from, place }) =>
            as !== 'city' &&
            place.country !== host &&
            !(
              as === 'country' &&
              /^(?:in|at|from|to|into|leave|leaving|left|quit|quitting)$/.test(
                view.tokens[from - 1]?.lower ?? '',
              )
            ),
        )
        .map(({ place }) => place.country),
    );
    const [sender] = senders;
    if (!sender || senders.size > 1) return null;
    const post = posts.find((one) => one.sender === sender || one.possessed);
    const city =
      post?.cities.find(({ country }) => country === host) ??
      view.names.find(({ as, place }) => as === 'city' && place.country === host)?.place;
    return { sender, country: host, city: city?.name ?? null, post: post?.kind ?? null };
  }

  /** A statement about a state's missions: about its step, where the article has told one. */
  private about(
    view: SentenceView,
    subject: Subject,
    told: readonly MissionReport[],
    level: Level,
  ): MissionReport[] {
    const step = told.findLast(
      (one) =>
        isStep(one) &&
        one.sender === subject.sender &&
        one.country === subject.country &&
        one.evidence.start < view.start &&
        (subject.city === null || one.city === null || one.city === subject.city),
    );
    return [this.against(view, step ?? subject, level)];
  }

  private against(view: SentenceView, { sender, country, city, post }: Subject, level: Level): MissionReport {
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
}

/** The receiving state: the one that an article is about, else the one in whose name a sentence speaks. */
function hostOf(view: SentenceView, { gist }: Discourse, outside: readonly number[]): string | null {
  if (gist && (gist.rules || voiceOf(view, outside, gist.place.country, null) === 'host'))
    return gist.place.country;
  const named = [...new Set(view.names.map(({ place }) => place.country))];
  const speaking = named.filter((country) => voiceOf(view, outside, country, null) === 'host');
  return (speaking.length === 1 ? speaking[0] : gist?.place.country) ?? null;
}

/** Whether a denial, or talk against the grounds, is read from the sentence of a statement and speaks against all that it does. */
const saysAsMuch = (
  report: MissionReport,
  { evidence, sender, country, city, level }: MissionReport,
): boolean =>
  report.modality === 'denied' &&
  report.evidence.start <= evidence.start &&
  report.evidence.end >= evidence.end &&
  report.sender === sender &&
  report.country === country &&
  (report.city === city || report.city === null) &&
  (report.about === 'grounds' || LEVELS.indexOf(report.level) <= LEVELS.indexOf(level));

/** Whether a sentence speaks of no other state than these; a city that people go to is no state. */
const namesOnly = ({ names, tokens }: SentenceView, states: readonly string[]): boolean =>
  names.every(
    ({ as, from, place }) =>
      states.includes(place.country) ||
      (as === 'city' && /^(?:in|to|from|for|near|at)$/.test(tokens[from - 1]?.lower ?? '')),
  );
