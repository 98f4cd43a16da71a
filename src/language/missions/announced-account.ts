import { rejectsReport } from './called-false.ts';
import type { Discourse } from './discourse.ts';
import { findsAny } from './finds-any.ts';
import { ANNOUNCES, ASTONISHED, NOT_SO, OF_MISSIONS } from './lexicon/counter-phrases.ts';
import { CALLS_FALSE } from './lexicon/rebuttal-phrases.ts';
import { isStepInEffect, type Level, type MissionReport } from './mission-report.ts';
import { type MissionSubject, namesOnly, namesOthers, ownSubject } from './mission-subject.ts';
import type { Quoted } from './quoted-on.ts';
import { readSentence } from './read-sentence.ts';
import type { SentenceView } from './sentence-view.ts';
import { signedWords } from './signed-words.ts';
import { namesOwner, spokenHost, type Voice, voiceOf } from './voice-of-sentence.ts';

/** Among so many steps told last another account finds the one that it is of. */
const MOST_RECENT = 20;

/** Of so many states' missions an account is at most. */
export const MOST_SUBJECTS = 20;

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
  const { text } = signedWords(view);
  const isPlain =
    findsAny(ANNOUNCES, text) || findsAny(NOT_SO, text) || findsAny(CALLS_FALSE, text) || rejectsReport(view);
  if (!isPlain && !findsAny(ASTONISHED, text)) return null;
  if (told.some(({ about, evidence }) => about === 'grounds' && evidence.start === view.start)) return null;
  const { paragraph } = view;
  const steps = told.filter((step) => isStepInEffect(step) && step.evidence.start < view.start);
  for (const step of steps.slice(-MOST_RECENT).reverse()) {
    const voice = voiceOf(view, outside, step.country, step.sender);
    if (voice !== 'host' && voice !== 'mission') continue;
    if (!namesOnly(view, [step.sender, step.country])) continue;
    if (voice === 'mission' && !mayAnswer(view, outside, step, told)) continue;
    const { start } = step.evidence;
    const subjects = steps.filter((one) => one.evidence.start === start).slice(-MOST_SUBJECTS);
    const waiting = isPlain ? null : view;
    return {
      host: step.country,
      voice,
      paragraph,
      subjects,
      step: start,
      waiting,
      announced: true,
      faint: !isPlain,
    };
  }
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
  return { host, voice, paragraph, subjects, step: null, waiting, announced: true, faint: !isPlain };
}

/** Whether people of a mission speak of its step: one that its ministry didn't tell, and of no mission told of since. */
function mayAnswer(
  view: SentenceView,
  outside: readonly number[],
  { sender, attribution }: MissionReport,
  told: readonly MissionReport[],
): boolean {
  if (attribution?.kind === 'official') return false;
  const latest = told.findLast(({ about, evidence }) => about === 'step' && evidence.start < view.start);
  return latest?.sender === sender || namesOwner(view, outside, sender);
}
