import type { Discourse } from '../discourse/discourse.ts';
import { isStepInEffect, type MissionReport } from '../mission-report.ts';
import { attributionOf } from '../subjects/attribution.ts';
import { readSentence } from '../subjects/read-sentence.ts';
import { hasHostVoice } from '../voices/voice-of-sentence.ts';
import type { Quoted } from '../words/quoted-on.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Against } from './announced-account.ts';
import type { AskedAbout } from './asked-about.ts';
import { allThereIn } from './beside-account.ts';
import { against } from './counter-report.ts';
import { likelyCounters, type SaidBefore } from './likely-counters.ts';
import { isOfOtherKind } from './of-other-kind.ts';

/** What is known where a sentence stands. */
interface Standing extends SaidBefore {
  /** Where its paragraph begins. */
  readonly paragraph: number;
  /** Whether somebody of the receiving state has spoken in that paragraph. */
  readonly hosted: boolean;
  /** Whom those who speak were asked about. */
  readonly askedAbout: AskedAbout;
  /** Whether a rule has found something in it that turned out to be none. */
  readonly isFound: boolean;
}

/**
 * “Norway lets families go home. The ambassador stays at her desk.”: whether a writer goes on in his own words with a step that
 * he has told in his own words, too, which he doesn't contradict.
 */
function isNarrated(
  view: SentenceView,
  { outside }: Quoted,
  subject: Against,
  { told, paragraph, hosted }: Standing,
): boolean {
  const isQuoted = outside.length < view.tokens.length;
  if (isQuoted || hosted || attributionOf(view, subject.country) !== null) return false;
  if (hasHostVoice(view, subject.country)) return false;
  const step = told.findLast(
    (report) =>
      isStepInEffect(report) && report.sender === subject.sender && report.evidence.start < view.start,
  );
  return step !== undefined && step.evidence.start >= paragraph;
}

/**
 * What a sentence says against steps in words of no rule: that all are there, else what it likely contradicts, as of those whom
 * its speaker was asked about, and of posts that it may mean.
 */
export function unruledStatements(
  view: SentenceView,
  quoted: Quoted,
  standing: Standing,
  discourse: Discourse,
): MissionReport[] {
  const there = allThereIn(view, standing.told).filter((one) => !isNarrated(view, quoted, one, standing));
  if (there.length > 0 || standing.isFound || view.heading) return there;
  const read = readSentence(view, discourse.gist?.place.country ?? null);
  return likelyCounters(view, quoted, standing, discourse)
    .map((step) => standing.askedAbout.meant(step, standing.told))
    .filter((step) => !isOfOtherKind(read, step) && !isNarrated(view, quoted, step, standing))
    .map((step) => against(view, step));
}
