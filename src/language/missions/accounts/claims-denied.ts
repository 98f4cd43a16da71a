import type { Discourse } from '../discourse/discourse.ts';
import { SAYING } from '../lexicon/context-words.ts';
import {
  CLAIMS,
  CONTRADICTS_SPEAKER,
  OF_REPORTS,
  POINTING_DENIALS,
  TOLD_AS_REPORT,
} from '../lexicon/pointing-denials.ts';
import { LEVELS, type MissionReport } from '../mission-report.ts';
import { readSentence } from '../subjects/read-sentence.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { isOfHearsay } from './hearsay-words.ts';

/**
 * What a denial that only points back denies where that is no step in effect: what somebody said of other things, what was told of
 * another state's or another city's mission, or a denial before it, which it thereby contradicts.
 */
export type ClaimDenied = 'of other things' | 'of another mission' | 'a denial';

/** So many words has a sentence at most that only denies what was said before. */
const LONGEST = 30;

/** A claim tells nothing of missions where each level has less than this chance. */
const UNHEARD = 0.1;

/** A denial that somebody contradicts stands at most so far before, in UTF-16 code units. */
const NEAR = 500;

/** What is said of people who go and of what they leave behind belongs to the step told before. */
const OF_STEP =
  /^(?:leav(?:e|es|ing)|left|go|goes|going|gone|went|fl(?:y|ies|ew|own|ights?)|flags?|gates?|doors?|locks?|buildings?|lorr(?:y|ies)|trucks?|vans?|bus(?:es)?|planes?|aircraft|airports?|luggage|suitcases?|boxes|famil(?:y|ies)|relatives|diplomats?|staff|officials?|employees|personnel|embass(?:y|ies)|consul\p{L}*|ambassadors?|missions?|foreigners|clos(?:e|ed|ing|ure)|shut|evacuat\p{L}*|withdr\p{L}*|orders?|ordered|move|moved|moving|departures?|offices?|desks?|visas?)$/u;

interface Before {
  /** The sentence before. */
  readonly previous: SentenceView | null;
  /** What the article has told before the sentence. */
  readonly told: readonly MissionReport[];
  /** The article's text. */
  readonly source: string;
  readonly discourse: Discourse;
}

/** What a sentence denies by pointing back; null where it doesn't, and where that is a step or may be one. */
export function claimDenied(view: SentenceView, before: Before): ClaimDenied | null {
  if (view.tokens.length > LONGEST || view.posts.length > 0) return null;
  const { text } = signedWords(view);
  const latest = before.told.findLast(({ about }) => about === 'step');
  if (findsAny(CONTRADICTS_SPEAKER, text)) return isDenialNear(view, latest) ? 'a denial' : null;
  const at = pointsBackAt(view);
  if (at < 0) return null;
  const clause = claimInside(view, at);
  if (clause) return isOfOtherThings(view, clause, before) ? 'of other things' : null;
  const { previous } = before;
  if (previous === null || previous.paragraph !== view.paragraph) return null;
  const own = before.told.filter(({ evidence }) => evidence.start === previous.start);
  if (own.length > 0) return isOfAnother(own, view, before.told) ? 'of another mission' : null;
  if (isOfReportedStep(view, previous, before)) return null;
  return isOfOtherThings(previous, previous.tokens, before) ? 'of other things' : null;
}

/** Whether a denial is of "the reports", as which its paragraph told a step, and not the sentence between. */
function isOfReportedStep(
  view: SentenceView,
  previous: SentenceView,
  { told, source, discourse }: Before,
): boolean {
  if (!findsAny(OF_REPORTS, signedWords(view).text)) return false;
  const { lastStep } = discourse;
  const step = told.findLast(({ about }) => about === 'step');
  if (!step || lastStep?.modality !== 'in-effect' || lastStep.paragraph !== view.paragraph) return false;
  const between = signedWords(previous).text;
  return (
    findsAny(TOLD_AS_REPORT, source.slice(step.evidence.start, step.evidence.end).toLowerCase()) &&
    !findsAny(TOLD_AS_REPORT, between) &&
    !findsAny(CLAIMS, between)
  );
}

/** The token at which a sentence says no to what was said before; -1 where it doesn't. */
function pointsBackAt(view: SentenceView): number {
  const { text, tokenAt } = signedWords(view);
  for (const [pattern] of POINTING_DENIALS) {
    const offset = text.search(pattern);
    if (offset >= 0) return tokenAt(offset);
  }
  return -1;
}

/** "The opposition says that forty were held; police reject the figure.": the words before that say something themselves. */
function claimInside({ tokens }: SentenceView, at: number): SentenceView['tokens'] | null {
  const end = tokens.findLastIndex(
    ({ lower }, index) => index < at && /^(?:;|—|–|but|while|though|although|which)$/.test(lower),
  );
  const claim = tokens.slice(0, Math.max(0, end));
  return claim.some(({ lower }) => SAYING.has(lower)) ? claim : null;
}

/** Whether what somebody said has to do with no mission, and goes on with no step told before. */
function isOfOtherThings(
  view: SentenceView,
  tokens: SentenceView['tokens'],
  { told, source, discourse }: Before,
): boolean {
  const isSaid = tokens.some(({ lower }) => SAYING.has(lower) || lower === 'according') || isOfHearsay(view);
  if (!isSaid || view.posts.length > 0 || view.diplomatic) return false;
  if (tokens.some(({ lower }) => OF_STEP.test(lower))) return false;
  if (view.names.some(({ place }) => told.some(({ sender }) => sender === place.country))) return false;
  const { odds } = discourse.article.hear(source, readSentence(view, discourse.gist?.place.country ?? null));
  return LEVELS.every((level) => odds.levels[level] < UNHEARD);
}

/** Whether what a sentence told, none of it in effect, is of other missions than those of which steps in effect were told before. */
function isOfAnother(
  own: readonly MissionReport[],
  { names }: SentenceView,
  told: readonly MissionReport[],
): boolean {
  const effective = told.filter(({ about, modality }) => about === 'step' && modality === 'in-effect');
  return (
    own.every(({ modality }) => modality !== 'in-effect') &&
    effective.every(
      ({ sender, city }) =>
        own.every(
          (one) => one.sender !== sender || (city !== null && one.city !== null && city !== one.city),
        ) &&
        !names.some(({ place }) => place.country === sender && own.every((one) => one.sender !== sender)),
    )
  );
}

/** Whether what was told last, shortly before a sentence, was denied. */
const isDenialNear = ({ start }: SentenceView, latest?: MissionReport): boolean =>
  latest !== undefined && latest.modality === 'denied' && start - latest.evidence.end < NEAR;
