import type { Discourse } from '../discourse/discourse.ts';
import { CONCEDES, JUDGES } from '../lexicon/concession-phrases.ts';
import {
  ANNOUNCES,
  ASTONISHED,
  LEAVES_OPEN,
  NOT_SO,
  OF_MISSIONS,
  OF_REPORT,
} from '../lexicon/counter-phrases.ts';
import { CALLS_FALSE } from '../lexicon/rebuttal-phrases.ts';
import type { Level, MissionReport } from '../mission-report.ts';
import { rejectsReport } from '../modality/called-false.ts';
import { letsStandFrom } from '../modality/conceded-steps.ts';
import { type MissionSubject, namesOthers, ownSubject } from '../subjects/mission-subject.ts';
import { readSentence } from '../subjects/read-sentence.ts';
import { spokenHost, type Voice, voiceOf } from '../voices/voice-of-sentence.ts';
import { findsAny } from '../words/finds-any.ts';
import type { Quoted } from '../words/quoted-on.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { answeredSteps, answersIt } from './answered-steps.ts';
import { findsFault, stepsFaulted } from './fault-found.ts';

/** So many words a sentence has at most that only speaks of a report. */
const LONGEST = 24;

/** Of whose missions, and from which level on, a statement speaks against a step. */
export interface Against extends MissionSubject {
  readonly level: Level;
}

/** Somebody's account of things, other than what was told before. */
export interface Account {
  /** The ISO code of the receiving state. */
  readonly host: string;
  readonly voice: Voice;
  /** What it is against; none until a sentence names the state of whose step another article told. */
  readonly subjects: readonly Against[];
  /** Where the sentence stands whose step it is against; null where none was told. */
  readonly step: number | null;
  readonly paragraph: number;
  /** The sentence that announces it and still waits for a subject, or for the next one to say otherwise. */
  readonly waiting: SentenceView | null;
  /** Whether words announce it, so that the next ones are it whatever they say. */
  readonly announced: boolean;
  /** Whether it begins with a denial in full, so that the next words go on with that. */
  readonly denies: boolean;
  /** Whether those words may be no more than astonishment at the step, so that the next ones may bear it out. */
  readonly faint: boolean;
}

/** The account that a sentence announces: "Lomé sees it otherwise." */
export function announcedAccount(
  view: SentenceView,
  told: readonly MissionReport[],
  discourse: Discourse,
  { outside }: Quoted,
): Account | null {
  if (told.some(({ about, evidence }) => about === 'grounds' && evidence.start === view.start)) return null;
  if (letsStandFrom(view) < view.tokens.length) return null;
  const { text } = signedWords(view);
  const takesIssue = findsFault(view);
  const contested = takesIssue ? contestedHere(view, told, outside) : null;
  if (contested) return contested;
  const disagrees = takesIssue || findsAny(ANNOUNCES, text);
  const isPlain = disagrees || findsAny(NOT_SO, text) || findsAny(CALLS_FALSE, text) || rejectsReport(view);
  const ofReport = !isPlain && !findsAny(ASTONISHED, text);
  if (ofReport && !speaksOfReport(view, text)) return null;
  const { paragraph } = view;
  const answered = answeredSteps(view, told, outside, disagrees);
  if (answered) {
    const { voice, host, steps } = answered;
    if (!isPlain && isOfOlder(view, steps, told)) return null;
    if (ofReport && voice !== 'host' && !answersIt(view, outside, answered)) return null;
    return {
      host,
      voice,
      paragraph,
      subjects: steps,
      step: steps[0]?.evidence.start ?? null,
      waiting: isPlain ? null : view,
      announced: true,
      denies: false,
      faint: !isPlain,
    };
  }
  if (ofReport) return null;
  const host = spokenHost(view, discourse, outside);
  if (host === null) return null;
  const own = findsAny(OF_MISSIONS, text) ? ownSubject(readSentence(view, host), host) : null;
  const voice = voiceOf(view, outside, host, own?.sender ?? null);
  if (voice !== 'host' && !(voice === 'mission' && own)) return null;
  if (!own && namesOthers(view, host)) return null;
  if (
    told.some((report) => report.about === 'step' && report.country === host && report.sender === own?.sender)
  )
    return null;
  const subjects = own ? [{ ...own, level: 'authorized-departure' as const }] : [];
  const waiting = own && isPlain ? null : view;
  return {
    host,
    voice,
    paragraph,
    subjects,
    step: null,
    waiting,
    announced: true,
    denies: false,
    faint: !isPlain,
  };
}

/** “Burundi accused Belgium of misrepresenting things, after it said that …”: the account of a host that disputes a step in the sentence that tells it. */
function contestedHere(
  view: SentenceView,
  told: readonly MissionReport[],
  outside: readonly number[],
): Account | null {
  const subjects = stepsFaulted(view, told).filter(
    ({ country, sender }) => voiceOf(view, outside, country, sender) === 'host',
  );
  const [first] = subjects;
  if (!first) return null;
  return {
    host: first.country,
    voice: 'host',
    paragraph: view.paragraph,
    subjects,
    step: view.start,
    waiting: null,
    announced: true,
    denies: false,
    faint: false,
  };
}

/** Whether a sentence speaks of what was reported as a report, without finding fault with the step itself or bearing it out. */
const speaksOfReport = (view: SentenceView, text: string): boolean =>
  view.tokens.length < LONGEST &&
  findsAny(OF_REPORT, text) &&
  !findsAny(LEAVES_OPEN, text) &&
  !findsAny(CONCEDES, text) &&
  !findsAny(JUDGES, text);

/** Whether the steps that a sentence may answer are not those of which the article spoke last: who only wonders does so at the latter. */
function isOfOlder(
  { start, names }: SentenceView,
  steps: readonly MissionReport[],
  told: readonly MissionReport[],
): boolean {
  const latest = told.findLast(({ about, evidence }) => about === 'step' && evidence.start < start);
  return (
    latest !== undefined &&
    steps.every(
      ({ sender }) => sender !== latest.sender && !names.some(({ place }) => place.country === sender),
    )
  );
}
