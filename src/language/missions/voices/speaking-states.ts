import { compact } from '../../compact-pattern.ts';
import { ANNOUNCES } from '../lexicon/counter-phrases.ts';
import { HEADS_OF_POST, OFFICES_OF_POST, OFFICES_OF_STATE } from '../lexicon/office-words.ts';
import { isStep, isStepInEffect, type MissionReport } from '../mission-report.ts';
import { attributionOf } from '../subjects/attribution.ts';
import { findsAny } from '../words/finds-any.ts';
import { type Quoted, quotedOn } from '../words/quoted-on.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { isCapitalised } from '../words/tokens.ts';
import { ownerOf } from './voice-of-sentence.ts';

/** Offices that deal with their own country, not with missions abroad: whose they are is never taken from a step. */
const AT_HOME =
  /^(?:interior|home|police|mayor|governor|prefect|province|provincial|municipality|information|communications|communication|defence|defense|army|junta|parliament|tourism|health|security)$/;
/** What else is an office here, and what one speaks through. */
const PAPERS = /^(?:notice|statement|advisory|alert|bulletin|communiqué|memo|cable|department)$/;
/** Offices that go back to one spoken of before: “the ministry”, “a department spokesman”. */
const GOES_BACK = /^(?:ministry|department|notice|statement|advisory|alert|bulletin|communiqué|memo|cable)$/;
/** What may stand before them. */
const POINTS = /^(?:the|a|an|its|that|this)$/;
/** What goes on with what somebody says. */
export const SAYS_ON = compact(
  /\b(?:it|he|she|they) (?:also |further |then )?(?:says?|said|adds?|added|tells?|told|explain(?:s|ed)|maintain(?:s|ed)|insists?|insisted|writes?|wrote|notes?|noted|claims?|claimed)\b/,
);

/** For which state a sentence speaks, as an ISO code, null where nothing says so, and where the words begin of which it is the last. */
export interface Speaking {
  readonly state: string | null;
  readonly from: number;
  /** Where a sentence starts → the state for which it speaks, as far as the article has been read. */
  readonly spoken: ReadonlyMap<number, string>;
}

/** A word of who speaks, with where it stands in its sentence. */
interface Named {
  readonly at: number;
  readonly lower: string;
}

/**
 * For which state somebody speaks, sentence by sentence: by the name of the state beside an office, else as the article has
 * introduced him or the office; who tells of a state's own step officially speaks for it.
 */
export class SpeakingStates {
  /** The family name of a speaker, or a bare office → the ISO code of the state. */
  private readonly known = new Map<string, string>();
  private readonly spoken = new Map<number, string>();
  private last: { readonly state: string | null; readonly paragraph: number } | null = null;
  /** Where the sentence stands with which the words began that the sentence before left open. */
  private opened: number | null = null;

  /**
   * For which state a sentence speaks, and with it those before it in the same quotation. `told`: what the article has told by
   * then; `host`: the ISO code of the country that it is about; `answering`: that of the state in whose name somebody answers
   * questions here, turn by turn.
   */
  hear(
    view: SentenceView,
    told: readonly MissionReport[],
    host: string | null,
    answering: string | null = null,
  ): Speaking {
    const quoted = quotedOn(view, this.opened !== null);
    const from = this.opened ?? view.start;
    this.opened = quoted.leavesOpen ? from : null;
    const state = this.stateSpeaking(view, quoted, told, host) ?? answering;
    if (state !== null) this.spoken.set(view.start, state);
    return { state, from, spoken: this.spoken };
  }

  private stateSpeaking(
    view: SentenceView,
    quoted: Quoted,
    told: readonly MissionReport[],
    host: string | null,
  ): string | null {
    const speaker = attributionOf(view, host ?? '');
    const { paragraph } = view;
    if (speaker === null) {
      if (this.goesOn(view, quoted)) return this.last?.state ?? null;
      this.giveTheFloor(view, quoted);
      return null;
    }
    const words = view.tokens.flatMap(({ start, end, lower }, at) =>
      start >= speaker.start && end <= speaker.end ? [{ at, lower }] : [],
    );
    const state = this.stateOf(view, words, told);
    this.last = { state, paragraph };
    if (state !== null) this.introduce(view, words, state);
    return state;
  }

  /** "That was contradicted by the premier.", "Not so, in the governor's telling.": "he" of the next sentence is whoever is named here. */
  private giveTheFloor(view: SentenceView, { outside }: Quoted): void {
    const office = outside.find((at) => isOfficeOfSpeaker(view.tokens[at]?.lower ?? ''));
    const announces = findsAny(ANNOUNCES, signedWords(view).text);
    if (office === undefined && !announces) return;
    const state = office === undefined ? null : ownerOf(view, outside, office);
    this.last = { state, paragraph: view.paragraph };
  }

  /** Whether a sentence goes on with what the one before it gives of somebody's words. */
  private goesOn(view: SentenceView, { begins, outside }: Quoted): boolean {
    const { last } = this;
    if (last === null || view.paragraph > last.paragraph + 1) return false;
    if (SAYS_ON.test(signedWords(view).text)) return true;
    const isBare = !outside.some((at) => /\p{L}/u.test(view.tokens[at]?.lower ?? ''));
    return begins && isBare && view.paragraph === last.paragraph;
  }

  private stateOf(
    view: SentenceView,
    words: readonly Named[],
    told: readonly MissionReport[],
  ): string | null {
    const own = words.map(({ at }) => at);
    const offices = words.filter(({ lower }) => isOffice(lower));
    for (const { at } of offices) {
      const owner = ownerOf(view, own, at);
      if (owner !== null) return owner;
    }
    const person = words.findLast(({ at }) => isCapitalised(view.tokens[at]));
    const introduced = person && this.known.get(person.lower);
    if (introduced !== undefined) return introduced;
    if (words.some(({ lower }) => AT_HOME.test(lower))) return null;
    return senderTold(view, told) ?? this.stateOfOffice(view, offices, told);
  }

  /** The state of an office without a name: of one spoken of before, of a post as of the mission told of last. */
  private stateOfOffice(
    view: SentenceView,
    offices: readonly Named[],
    told: readonly MissionReport[],
  ): string | null {
    const [office] = offices;
    if (!office) return null;
    if (OFFICES_OF_POST.has(office.lower)) return told.findLast(isStep)?.sender ?? null;
    const before = view.tokens[office.at - 1];
    const isBare = !before || POINTS.test(before.lower) || !/^\p{L}/u.test(before.text);
    return (isBare && GOES_BACK.test(office.lower) && this.known.get(office.lower)) || null;
  }

  private introduce(view: SentenceView, words: readonly Named[], state: string): void {
    const isInName = (at: number): boolean => view.names.some(({ from, to }) => at >= from && at < to);
    for (const { at, lower } of words) {
      const next = view.tokens[at + 1];
      const isFamilyName =
        isCapitalised(view.tokens[at]) && isCapitalised(view.tokens[at - 1]) && !isCapitalised(next);
      if (isOffice(lower) || (isFamilyName && !isInName(at))) this.known.set(lower, state);
    }
  }
}

const isOfficeOfSpeaker = (lower: string): boolean => OFFICES_OF_STATE.has(lower) || HEADS_OF_POST.has(lower);

const isOffice = (lower: string): boolean =>
  OFFICES_OF_STATE.has(lower) || OFFICES_OF_POST.has(lower) || PAPERS.test(lower);

/** The state whose own step in effect a sentence tells on its officials' word; null where it is none, or of several. */
function senderTold(view: SentenceView, told: readonly MissionReport[]): string | null {
  const senders = new Set<string>();
  for (const report of told.slice(-MOST_OF_A_SENTENCE))
    if (
      isStepInEffect(report) &&
      report.evidence.start === view.start &&
      report.attribution?.kind === 'official'
    )
      senders.add(report.sender);
  const [sender] = senders;
  return senders.size === 1 && sender ? sender : null;
}

/** One sentence tells so many steps at most. */
const MOST_OF_A_SENTENCE = 30;
