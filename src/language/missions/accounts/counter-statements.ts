import type { Discourse } from '../discourse/discourse.ts';
import { EXPLAINS, OF_MISSIONS, VOUCHES } from '../lexicon/counter-phrases.ts';
import { ANY_STATE, type MissionReport } from '../mission-report.ts';
import { deniesNoStep } from '../modality/denies-no-step.ts';
import { namesOnly, otherSubject, ownSubject, subjectOf } from '../subjects/mission-subject.ts';
import { readSentence } from '../subjects/read-sentence.ts';
import { namesAnotherYear } from '../time/names-another-year.ts';
import { SAYS_ON } from '../voices/speaking-states.ts';
import { namesSpeaker, voiceOf } from '../voices/voice-of-sentence.ts';
import { findsAny } from '../words/finds-any.ts';
import { type Quoted, quotedOn } from '../words/quoted-on.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { type Account, announcedAccount } from './announced-account.ts';
import { MOST_SUBJECTS } from './answered-steps.ts';
import { AskedAbout } from './asked-about.ts';
import { bearsOut, judges, withoutOwnReturn, withoutReturns } from './beside-account.ts';
import { against, exceeds, withoutDenied } from './counter-report.ts';
import { LastDenied } from './last-denied.ts';
import { goesOnDenying, levelAgainst, levelAnswered, seesThem } from './level-against.ts';
import { saysNoToNoStep } from './overtaken-denials.ts';
import { speaksForPaper } from './papers-own.ts';
import { isOfAnswered, possibleAnswer } from './possible-answer.ts';
import { asAgainstReturn } from './said-against-return.ts';
import { type LastVoice, UnannouncedStatements } from './unannounced-statements.ts';
import { unruledStatements } from './unruled-statements.ts';
import { withoutNegated } from './words-against.ts';

/** So many sentences another account may have. */
const LONGEST = 4;
/** So many statements an article has at most. */
const MOST_STATEMENTS = 300;
/** Among so many reports told last a statement finds the steps that it is about. */
const MOST_RECENT = 200;

/** The account that somebody of the receiving state, or the mission itself, gives against a step that was reported. */
export class CounterStatements {
  private readonly statements: MissionReport[] = [];
  /** The announcements of accounts, each as whose account of which step it announces. */
  private readonly announcements = new Set<string>();
  private account: Account | null = null;
  private sentences = 0;
  private isOpen = false;
  /** Whether the sentence before was taken as a part of the account. */
  private taken = false;
  /** Whether the sentence before quoted somebody. */
  private wasQuoted = false;
  private last: LastVoice | null = null;
  private readonly unannounced: UnannouncedStatements;
  private readonly lastDenied = new LastDenied();
  private readonly askedAbout = new AskedAbout();
  /** Where the paragraph begins. */
  private begun = { paragraph: -1, start: 0 };
  private readonly source: string;
  private readonly year: string;

  /** `source`: the article's text; `published`: its ISO day. */
  constructor(source: string, published: string) {
    this.source = source;
    this.unannounced = new UnannouncedStatements(source);
    this.year = published.slice(0, 4);
  }

  /** In the order of the text, without those whose sentence is read as a denial of as much in `told`. */
  besides(told: readonly MissionReport[]): MissionReport[] {
    return withoutDenied(this.statements, told);
  }

  /** Whether a sentence far from any word of diplomacy may say something against steps, or go on to do so. */
  mayBegin(view: SentenceView): boolean {
    const isOpen = this.account !== null && this.sentences > 0;
    return isOpen || this.statements.length > 0 || findsAny(OF_MISSIONS, signedWords(view).text);
  }

  /** Takes in a sentence that turns to what no step is, so that what follows doesn't go on against one. */
  leave(view: SentenceView, told: MissionReport[]): MissionReport[] {
    this.account = null;
    return this.pass(view, told);
  }

  /** Takes in a sentence of other things, in which only quotations open or close. */
  pass(view: SentenceView, told: MissionReport[]): MissionReport[] {
    if (view.tokens.length > 0) this.isOpen = quotedOn(view, this.isOpen).leavesOpen;
    this.taken = false;
    return told;
  }

  /**
   * Takes in a sentence; the reports after it. `told`: what the article has reported by then; `explains`: whether those speak whose
   * own step a statement is against. Who says that nobody was ordered out doesn't tell an order, however much the words are like
   * one; who tells a step and that nobody stayed says nothing against it.
   */
  hear(
    view: SentenceView,
    told: MissionReport[],
    discourse: Discourse,
    explains: (statement: MissionReport) => boolean,
  ): MissionReport[] {
    if (view.tokens.length === 0) return told;
    const quoted = quotedOn(view, this.isOpen);
    const recent = told.slice(-MOST_RECENT);
    if (view.paragraph !== this.begun.paragraph) this.begun = view;
    this.askedAbout.take(view, discourse.gist?.place.country ?? null);
    const found = this.statementsOf(view, recent, discourse, quoted).map((one) =>
      one.evidence.start === view.start ? against(view, this.askedAbout.meant(one, told)) : one,
    );
    const { reports, isAffirmed } = withoutNegated(told, view, found[0] ?? null);
    const goesOn = this.taken && this.statements.at(-1)?.level === 'normal-operations';
    const isNone = isAffirmed || deniesNoStep(view, null);
    const own = isNone ? [] : withoutOwnReturn(found, view, told);
    const taken = asAgainstReturn(own, view, recent, goesOn);
    const standing = {
      told: recent,
      statements: this.statements.slice(-MOST_RECENT),
      goesOn: quoted.begins && this.goesOn(view),
      paragraph: this.begun.start,
      hosted: this.last?.voice === 'host' && this.last.paragraph === view.paragraph,
      askedAbout: this.askedAbout,
      isFound: found.length > 0,
    };
    const others = taken.length > 0 || isNone ? [] : unruledStatements(view, quoted, standing, discourse);
    const kept = [...this.statements.splice(-LONGEST), ...taken, ...others];
    const said = this.account?.announced ? kept : kept.filter((one) => !explains(one));
    this.statements.push(...said.slice(0, MOST_STATEMENTS - this.statements.length));
    this.taken = taken.length > 0;
    this.isOpen = quoted.leavesOpen;
    this.wasQuoted = quoted.outside.length < view.tokens.length;
    return withoutReturns(reports, view, taken);
  }

  private statementsOf(
    view: SentenceView,
    told: readonly MissionReport[],
    discourse: Discourse,
    quoted: Quoted,
  ): MissionReport[] {
    if (view.heading || namesAnotherYear(view, this.year) || saysNoToNoStep(view, told)) return [];
    const announced = announcedAccount(view, told, discourse, quoted);
    if (announced) {
      const says = this.isNews(announced) ? announced.subjects.map((subject) => against(view, subject)) : [];
      const waits = announced.waiting !== null && (announced.subjects.length === 0 || says.length > 0);
      this.open(waits ? announced : { ...announced, waiting: null });
      this.last = { voice: announced.voice, host: announced.host, paragraph: view.paragraph };
      return waits ? [] : says;
    }
    const found = this.foundIn(view, told, discourse, quoted);
    const calledFalse = found.length === 0 ? this.lastDenied.calledFalseIn(view) : [];
    if (calledFalse.length > 0) return calledFalse.map((subject) => against(view, subject));
    const own = told.filter(({ about, evidence }) => about === 'step' && evidence.start === view.start);
    this.lastDenied.take(own);
    const denied = own.filter(({ modality, sender }) => modality === 'denied' && sender !== ANY_STATE);
    const [first] = found.length > 0 ? found : denied;
    if (first && !this.goesOn(view)) {
      const voice = voiceOf(view, quoted.outside, first.country, first.sender) ?? this.last?.voice ?? 'other';
      const subjects = (found.length > 0 ? found : denied).slice(0, MOST_SUBJECTS);
      const { paragraph } = view;
      this.open({
        host: first.country,
        voice,
        paragraph,
        subjects,
        step: null,
        waiting: null,
        announced: false,
        denies: found.length === 0,
        faint: false,
      });
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
    if (continued.length > 0) return continued;
    const { found, last } = this.unannounced.hear(view, told, discourse, quoted, this.last);
    this.last = last;
    return found.length > 0 ? found : this.answer(view, told, discourse, quoted);
  }

  /** What somebody says behind a step that he may be answering; else he may go on to do so. */
  private answer(
    view: SentenceView,
    told: readonly MissionReport[],
    discourse: Discourse,
    quoted: Quoted,
  ): MissionReport[] {
    const read = readSentence(view, discourse.gist?.place.country ?? null);
    const possible = possibleAnswer(read, told, quoted);
    const [first] = possible?.subjects ?? [];
    if (!possible || !first) return [];
    const level = levelAnswered(read, this.source, first);
    if (level !== null && !exceeds(level, first) && isOfAnswered(read, first))
      return possible.subjects.map((subject) => against(view, { ...subject, level }));
    if (!this.goesOn(view)) this.open(possible);
    return [];
  }

  /** Whether nobody of this voice has announced an account of this step before. */
  private isNews({ voice, host, step, subjects }: Account): boolean {
    const announcement = `${voice} ${host} ${step ?? subjects[0]?.sender ?? ''}`;
    const isNews = !this.announcements.has(announcement);
    this.announcements.add(announcement);
    return isNews;
  }

  private open(account: Account): void {
    this.account = account;
    this.sentences = LONGEST;
  }

  private goesOn({ paragraph }: SentenceView): boolean {
    return this.account !== null && this.sentences > 0 && this.account.paragraph === paragraph;
  }

  /** Takes back what the sentence before announced, as it turns out to be about another mission. */
  private takeBack(): void {
    const start = this.statements.at(-1)?.evidence.start;
    while (this.taken && this.statements.at(-1)?.evidence.start === start) this.statements.pop();
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
    const { host, announced, subjects, faint, denies } = account;
    const isFirst = this.sentences === LONGEST - 1;
    const isPossible = faint && !announced;
    const waiting = isPossible && !isFirst ? null : account.waiting;
    const near =
      view.paragraph === account.paragraph || (isFirst && view.paragraph === account.paragraph + 1);
    const voice = voiceOf(view, quoted.outside, host, subjects[0]?.sender ?? null);
    const isPapers = this.wasQuoted && speaksForPaper(view, quoted);
    if (!near || isPapers || (voice !== null && voice !== account.voice)) {
      this.account = null;
      return [];
    }
    const { text } = signedWords(view);
    if (faint && bearsOut(view, told)) {
      this.account = null;
      return [];
    }
    const going = { ...account, paragraph: view.paragraph };
    this.account = going;
    const isSaid =
      quoted.begins ||
      voice !== null ||
      denies ||
      namesSpeaker(view, host) ||
      SAYS_ON.test(text) ||
      findsAny(VOUCHES, text);
    if (!isSaid) return [];
    this.last = { voice: account.voice, host, paragraph: view.paragraph };
    const read = readSentence(view, discourse.gist?.place.country ?? null);
    const own = ownSubject(read, host);
    const [first] = subjects;
    const where = own ?? first ?? { country: host, city: null };
    const said =
      (announced || isPossible || denies) && first
        ? levelAnswered(read, this.source, where)
        : levelAgainst(read, this.source, subjects.length > 0, where);
    const level =
      said ?? (isPossible && isFirst && quoted.begins && first && seesThem(view) ? first.level : null);
    if (isPossible && !(first && isOfAnswered(read, first))) {
      this.account = null;
      return [];
    }
    if (isPossible && first && (level === null || exceeds(level, first))) return [];
    if (own && !subjects.some(({ sender }) => sender === own.sender)) {
      if (isPossible) return [];
      const least = level ?? (isFirst && announced ? 'authorized-departure' : null);
      if (least === null) return [];
      const subject = { ...subjectOf(view, own, told), level: least };
      this.account = { ...going, subjects: [subject], waiting: null };
      return [...(waiting && !first ? [waiting] : []), view].map((one) => against(one, subject));
    }
    if (!first) return [];
    const goesOn =
      (isFirst && announced && quoted.begins && !(faint && judges(view))) ||
      (this.taken && this.isOpen) ||
      (quoted.begins && ((denies && isFirst) || this.taken) && goesOnDenying(read, this.source));
    if (!namesOnly(view, [first.sender, first.country])) return [];
    if (!goesOn && level === null && !findsAny(EXPLAINS, text) && !(this.taken && findsAny(VOUCHES, text)))
      return [];
    const other = own && otherSubject(view, own, subjects, told);
    if (other && isFirst && announced) this.takeBack();
    const meant = other ? [{ ...other, level: level ?? ('authorized-departure' as const) }] : subjects;
    this.account = { ...going, subjects: meant, waiting: null, faint: faint && !isPossible };
    if (isPossible) this.sentences = LONGEST;
    return [...(waiting ? [waiting] : []), view].flatMap((one) =>
      meant.map((subject) => against(one, subject)),
    );
  }
}
