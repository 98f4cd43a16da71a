import type { Discourse } from '../discourse/discourse.ts';
import {
  AT_LARGE_OF_HOST,
  type AtLarge,
  BE_IT,
  NOBODY_GOES,
  NONE_AT_LARGE,
  NOT_ALL,
  NOT_SO,
  TOLD_OF_NOW,
} from '../lexicon/at-large-phrases.ts';
import { SPOKESPEOPLE } from '../lexicon/office-words.ts';
import { ANY_STATE, LEVELS, type Level, type MissionReport, type PostKind } from '../mission-report.ts';
import { deniesNoStep } from '../modality/denies-no-step.ts';
import { attributionOf } from '../subjects/attribution.ts';
import { namesAnotherYear } from '../time/names-another-year.ts';
import { AN_ERA, PAST_TALK } from '../time/past-talk.ts';
import { hasHostVoice, spokenHost, voiceOf } from '../voices/voice-of-sentence.ts';
import { quotedOn } from '../words/quoted-on.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { against, withoutDenied } from './counter-report.ts';

const IN_QUESTION = /\?\s*$/;

const least = (levels: readonly Level[]): Level | null =>
  [...levels].sort((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b))[0] ?? null;

/** The stretches in which some phrases are found of all and in earnest, with the levels that they speak against. */
const foundIn = (words: string, phrases: readonly AtLarge[]): { said: string; level: Level }[] =>
  phrases.flatMap(([pattern, , level]) => {
    const match = pattern.exec(words);
    if (!match) return [];
    const before = words.slice(0, match.index);
    const [said] = match;
    return NOT_ALL.test(before + said) || NOT_SO.test(before) ? [] : [{ said, level }];
  });

/** Whether a sentence tells of a time that is over: "in 2011", "a year earlier", "during the war". */
const isOfPast = (view: SentenceView, text: string, year: string): boolean =>
  namesAnotherYear(view, year) || PAST_TALK.test(text) || AN_ERA.test(text);

/** The words of a sentence up to those that only name whose missions are meant, too. */
function untilBeIt(text: string): string {
  const at = BE_IT.exec(text)?.index;
  return at === undefined ? text : text.slice(0, at);
}

/** Whether a sentence names a state other than the receiving one otherwise than as one of any. */
function namesState(view: SentenceView, host: string, until: number): boolean {
  return view.names.some(
    ({ from, as, place }) =>
      from <= until && place.country !== host && !(as === 'city' && isWhere(view, from)),
  );
}

const isWhere = ({ tokens }: SentenceView, at: number): boolean =>
  /^(?:in|from|to|at)$/.test(tokens[at - 1]?.lower ?? '');

const KINDS: ReadonlySet<PostKind | null> = new Set(['consulate', 'consulate-general']);

/** What is meant where no embassy is: only consulates, or posts of any kind. */
function kindMeant({ posts }: SentenceView): PostKind | null {
  const kinds = posts.map(({ kind }) => kind);
  return kinds.length > 0 && kinds.every((kind) => KINDS.has(kind)) ? 'consulate' : null;
}

/** What a sentence says of all missions of a place at once. `hosted`: whether somebody of the receiving state speaks. */
function saidAtLarge(view: SentenceView, host: string, hosted: boolean, year: string): MissionReport | null {
  const { text, tokenAt } = signedWords(view);
  const phrases = hosted ? [...NONE_AT_LARGE, ...AT_LARGE_OF_HOST] : NONE_AT_LARGE;
  const words = untilBeIt(text);
  const isTold = hosted || attributionOf(view, host) !== null;
  const found = foundIn(words, phrases).filter(
    ({ said }) =>
      (isTold || !/\bhad\b/.test(said)) && (TOLD_OF_NOW.test(said) || !isOfPast(view, text, year)),
  );
  const all = found.length > 0 ? [...found, ...foundIn(words, NOBODY_GOES)] : [];
  const level = least(all.map((one) => one.level));
  if (level === null || IN_QUESTION.test(text) || deniesNoStep(view, null)) return null;
  if (namesState(view, host, tokenAt(words.length - 1))) return null;
  const city = view.names.find(({ as, place }) => as === 'city' && place.country === host)?.place.name;
  return against(view, {
    sender: ANY_STATE,
    country: host,
    city: city ?? null,
    post: kindMeant(view),
    level,
  });
}

/** The steps told without those that a sentence denies of all states and that were taken for a single one's, which it doesn't name. */
function withoutGuessed(told: MissionReport[], view: SentenceView): MissionReport[] {
  const isGuessed = ({ about, modality, sender, evidence }: MissionReport): boolean =>
    about === 'step' &&
    modality === 'denied' &&
    evidence.start === view.start &&
    sender !== ANY_STATE &&
    !view.names.some(({ place }) => place.country === sender);
  return told.some(isGuessed) ? told.filter((report) => !isGuessed(report)) : told;
}

/** Whether who speaks in a sentence may be the one who spoke before: a bare quotation, "he", "a spokesman", "Mr Keïta". */
function mayBeTheSame(view: SentenceView, host: string, outside: readonly number[]): boolean {
  const speaker = attributionOf(view, host);
  if (!speaker) return outside.length < view.tokens.length;
  const words = view.tokens.filter(({ start, end }) => start >= speaker.start && end <= speaker.end);
  return (
    words.some(({ lower }) => SPOKESPEOPLE.has(lower)) ||
    words.every(({ text, lower }) => /^(?:he|she|it|they)$/.test(lower) || /^\p{Lu}/u.test(text))
  );
}

/** Whether what is said of all missions in a sentence says as much as what it was taken to say of one state's. */
export const saysAsMuch = (
  atLarge: readonly MissionReport[],
  { evidence, level, country }: MissionReport,
): boolean =>
  atLarge.some(
    (said) =>
      said.evidence.start === evidence.start &&
      said.country === country &&
      LEVELS.indexOf(said.level) <= LEVELS.indexOf(level),
  );

/** So many statements an article has at most. */
const MOST_STATEMENTS = 50;

/**
 * What an article has said of all missions of a place at once, as words against every state's steps there from a level on: “There
 * is not one embassy closed in this country”, and where somebody of the receiving state speaks, “Every consulate is open and
 * nobody has been ordered to leave”.
 */
export class SaidAtLarge {
  private readonly statements: MissionReport[] = [];
  private isOpen = false;
  /** The paragraph in which somebody of the receiving state spoke last, and nobody else since. */
  private hosted = -1;
  private readonly year: string;

  /** `published`: the article's ISO day. */
  constructor(published: string) {
    this.year = published.slice(0, 4);
  }

  /** In the order of the text, without those whose sentence is read as a denial of as much in `told`. */
  besides(told: readonly MissionReport[]): MissionReport[] {
    return withoutDenied(this.statements, told);
  }

  /** Takes in a sentence; the reports after it. `told`: what the article has reported by then. */
  hear(view: SentenceView, told: MissionReport[], discourse: Discourse): MissionReport[] {
    if (view.tokens.length === 0) return told;
    const { outside, leavesOpen } = quotedOn(view, this.isOpen);
    this.isOpen = leavesOpen;
    const host = discourse.gist?.place.country ?? spokenHost(view, discourse, outside);
    if (host === null || view.heading || this.statements.length === MOST_STATEMENTS) return told;
    const voice = voiceOf(view, outside, host, null);
    if (voice === 'host' || hasHostVoice(view, host)) this.hosted = view.paragraph;
    else if (voice !== null) this.hosted = -1;
    const isNear = this.hosted >= 0 && view.paragraph - this.hosted <= 1;
    const isHosted = this.hosted === view.paragraph || (isNear && mayBeTheSame(view, host, outside));
    const said = saidAtLarge(view, host, isHosted, this.year);
    if (!said) return told;
    if (isHosted) this.hosted = view.paragraph;
    this.statements.push(said);
    return withoutGuessed(told, view);
  }
}
