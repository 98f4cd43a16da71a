import { HEADS_OF_POST, POSTS } from '../lexicon/office-words.ts';
import { isStepInEffect, type MissionReport } from '../mission-report.ts';
import { attributionOf } from '../subjects/attribution.ts';
import { lastOfMostTold, namesOnly } from '../subjects/mission-subject.ts';
import { namesOwner, speaksExpresslyFor, type Voice, voiceOf } from '../voices/voice-of-sentence.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Whose ambassador speaks need not be said so near behind a step, in UTF-16 code units. */
const NEXT = 300;

/** So many words of a sentence may name who speaks in it. */
const SUBJECT = 8;

/** Among so many steps told last an answer finds the one that it is to. */
const MOST_RECENT = 20;

/** Of so many states' missions an answer is at most. */
export const MOST_SUBJECTS = 20;

/** The steps that somebody answers, all told by one sentence, and who he is. */
export interface Answered {
  readonly voice: Exclude<Voice, 'other'>;
  /** The ISO code of the receiving state. */
  readonly host: string;
  readonly steps: readonly MissionReport[];
}

/**
 * The steps told before that a sentence may answer, by whose words it gives: those of the receiving state or of the mission
 * itself. `outside`: its tokens outside quotation marks; `disagrees`: whether it says that he disagrees, so that the step may be
 * one that his own ministry told.
 */
export function answeredSteps(
  view: SentenceView,
  told: readonly MissionReport[],
  outside: readonly number[],
  disagrees = false,
): Answered | null {
  const steps = told.filter((step) => isStepInEffect(step) && step.evidence.start < view.start);
  for (const step of steps.slice(-MOST_RECENT).reverse()) {
    if (!namesOnly(view, [step.sender, step.country])) continue;
    const voice = voiceOf(view, outside, step.country, step.sender);
    if (voice === null || voice === 'other') continue;
    if (voice === 'capital' && !isOfOthers(step)) continue;
    if (voice !== 'host' && !mayAnswer(view, outside, step, told, disagrees)) continue;
    const { start } = step.evidence;
    const same = steps.filter((one) => one.evidence.start === start).slice(-MOST_SUBJECTS);
    const [only, another] = same;
    return { voice, host: step.country, steps: only && !another ? [mostToldLike(only, steps)] : same };
  }
  return null;
}

/** A step, or that of the same state in the city that most of its steps there are told of. */
const mostToldLike = (step: MissionReport, steps: readonly MissionReport[]): MissionReport =>
  lastOfMostTold(steps.filter(({ sender, country }) => sender === step.sender && country === step.country)) ??
  step;

/** Whether a step is told by others than the state that takes it, who may say otherwise. */
const isOfOthers = ({ attribution }: MissionReport): boolean =>
  attribution !== null && attribution.kind !== 'official';

/** Whether people of a mission speak of its step: one that its ministry didn't tell, and of no mission told of since. */
function mayAnswer(
  view: SentenceView,
  outside: readonly number[],
  { sender, attribution }: MissionReport,
  told: readonly MissionReport[],
  disagrees: boolean,
): boolean {
  if (attribution?.kind === 'official' && !disagrees) return false;
  const latest = told.findLast(({ about, evidence }) => about === 'step' && evidence.start < view.start);
  return latest?.sender === sender || namesOwner(view, outside, sender);
}

/** Whether a sentence names its speaker as one who can answer these steps: by his office, or by a verb of saying. */
export function answersIt(
  view: SentenceView,
  outside: readonly number[],
  { voice, host, steps: [step] }: Answered,
): boolean {
  if (!step) return false;
  if (voice === 'host') return speaksFor(view, outside, host);
  const isNamed = namesOwner(view, outside, step.sender) || view.start - step.evidence.end <= NEXT;
  return isNamed && isSpoken(view, outside, host);
}

/** Whether somebody speaks for this state in a sentence, by his office or by a verb of saying. */
const speaksFor = (view: SentenceView, outside: readonly number[], state: string): boolean =>
  speaksExpresslyFor(view, outside, state) ||
  (attributionOf(view, state) !== null &&
    view.names.some(({ from, place }) => place.country === state && outside.includes(from)));

/** Whether a sentence has somebody speak, and isn't only about a post: “The ambassador laughed”, “the embassy said”. */
const isSpoken = (view: SentenceView, outside: readonly number[], host: string): boolean =>
  attributionOf(view, host) !== null ||
  outside.slice(0, SUBJECT).some((at) => {
    const word = view.tokens[at]?.lower ?? '';
    return HEADS_OF_POST.has(word) && !POSTS.has(word);
  });
