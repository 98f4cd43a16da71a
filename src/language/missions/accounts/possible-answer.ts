import { CONCEDES } from '../lexicon/concession-phrases.ts';
import { ALL_THERE } from '../lexicon/counter-phrases.ts';
import { isStep, type MissionReport } from '../mission-report.ts';
import { isConsular } from '../posts/where-posts-stand.ts';
import { attributionOf } from '../subjects/attribution.ts';
import type { MissionSubject } from '../subjects/mission-subject.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import { findsAny } from '../words/finds-any.ts';
import type { Quoted } from '../words/quoted-on.ts';
import { signedWords } from '../words/signed-words.ts';
import type { Account } from './announced-account.ts';
import { answeredSteps, answersIt } from './answered-steps.ts';

/** Nobody answers a step told so many sentences of text before, in UTF-16 code units, without saying that he does. */
const NEAR = 900;

const SOME: ReadonlySet<string> = new Set(['nonessential personnel', 'family members', 'dependents']);

/** Whether a step is one for some of a post's people alone: that the others stay says nothing against it. */
export const isForSome = ({ scope }: MissionReport): boolean =>
  scope.length > 0 && scope.every((whom) => SOME.has(whom));

/** Whether the step that a sentence tells is such a one. */
const isOfSome = (told: readonly MissionReport[], start: number): boolean =>
  told.some((report) => report.evidence.start === start && isForSome(report));

/**
 * Somebody of the receiving state or of the mission speaks behind a step told, so that what he says next may be against it;
 * null where what he says bears it out, or is about another post.
 */
export function possibleAnswer(
  read: ReadSentence,
  told: readonly MissionReport[],
  { outside }: Quoted,
): Account | null {
  const { view } = read;
  const latest = told.findLast(({ about, evidence }) => about === 'step' && evidence.start < view.start);
  if (!latest || view.start - latest.evidence.end > NEAR || findsAny(CONCEDES, signedWords(view).text))
    return null;
  if (told.some((report) => isStep(report) && report.evidence.start === view.start)) return null;
  const answered = answeredSteps(view, told, outside);
  const [step] = answered?.steps ?? [];
  if (!answered || !step || step.evidence.start !== latest.evidence.start || isOfOtherPost(read, step))
    return null;
  const { voice, host, steps } = answered;
  const { start } = step.evidence;
  if (voice !== 'host' && isOfSome(told, start) && findsAny(ALL_THERE, signedWords(view).text)) return null;
  if (!answersIt(view, outside, answered)) return null;
  return {
    host,
    voice,
    paragraph: view.paragraph,
    subjects: steps,
    step: start,
    waiting: attributionOf(view, host) === null ? view : null,
    announced: false,
    denies: false,
    faint: true,
  };
}

/** Whether a sentence goes on with such an answer, or states what it is: it is about no other post and no third state. */
export const isOfAnswered = (read: ReadSentence, step: MissionSubject): boolean =>
  !isOfOtherPost(read, step) &&
  read.view.names.every(({ place }) => place.country === step.sender || place.country === step.country);

/** Whether a sentence is about a post of another kind, or in another city of the country, than that of the step. */
function isOfOtherPost(
  { view, posts }: ReadSentence,
  { country, city, post, sender }: MissionSubject,
): boolean {
  const kinds = posts.flatMap(({ kind, sender: owner }) =>
    kind !== 'mission' && kind !== null && (owner === null || owner === sender) ? [kind] : [],
  );
  const isOfOtherKind =
    post !== null && post !== 'mission' && kinds.some((kind) => isConsular(kind) !== isConsular(post));
  const cities = view.names.filter(({ as, place }) => as === 'city' && place.country === country);
  return isOfOtherKind || (city !== null && cities.some(({ place }) => place.name !== city));
}
