import { compact } from '../../compact-pattern.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { PASSED_ON, TELLERS_OF_TALES, TOLD_TO_MANY, WAVES_ASIDE } from '../lexicon/hearsay-phrases.ts';
import { GOES_ROUND, IN_A_PAPER } from '../lexicon/paper-phrases.ts';
import { anyOf } from '../lexicon/phrase.ts';
import { LEVELS, type MissionReport } from '../mission-report.ts';
import { samePost } from '../posts/by-post.ts';
import { attributionOf } from '../subjects/attribution.ts';
import { hasHostVoice } from '../voices/voice-of-sentence.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { isInACaption } from './captions.ts';
import { denialOf, speaksOfOthers } from './denials.ts';
import { callsForged, type Paper, paperOf } from './forged-papers.ts';
import { isPosted } from './posted-tales.ts';

const isHaving = (word: string): boolean => /^(?:had|has|have|having)$/.test(word);

/**
 * "The story had Sweden moving its embassy": the token of the verb that makes a step a tale; -1 when none does. Between it
 * and the step's verb stands who does it; nobody has a state do something in earnest.
 */
function tellsTale(view: SentenceView, clause: Stretch, first: number): number {
  const step = view.tokens[first]?.lower ?? '';
  if (!/(?:ing|ed|en|ut|to)$/.test(step)) return -1;
  for (let at = first - 2; at > clause.from && first - at < 12; at -= 1) {
    if (!isHaving(view.tokens[at]?.lower ?? '')) continue;
    const named = [at + 1, at + 2].some((next) => view.names.some(({ from }) => from === next));
    const posted = view.posts.some(({ from }) => from > at && from < first && from <= at + 4);
    const teller = view.tokens.slice(Math.max(clause.from, at - 8), at).map(({ lower }) => lower);
    if ((named || posted) && teller.some((word) => TELLERS_OF_TALES.has(word))) return at;
    return -1;
  }
  return -1;
}

const PAPERS = anyOf(IN_A_PAPER);
const GOING_ROUND = anyOf(GOES_ROUND);

/** Whether a sentence tells its steps as what stands in a paper that goes round. */
const isInAPaper = (view: SentenceView, first: number): boolean => {
  const words = view.tokens.slice(0, 60).map(({ lower }) => lower);
  return PAPERS.test(words.slice(0, first).join(' ')) && GOING_ROUND.test(words.join(' '));
};

/** Whether a step is told as a tale that goes round. */
export const isTale = (view: SentenceView, clause: Stretch, { own, from }: FrameMatch): boolean => {
  const first = Math.min(...own);
  if (
    tellsTale(view, clause, first) >= 0 ||
    isInAPaper(view, first) ||
    isPosted(view, first) ||
    isInACaption(view, first)
  )
    return true;
  const verb = [...own].find((at) => /ing$/.test(view.tokens[at]?.lower ?? ''));
  return verb !== undefined && tellsTale(view, clause, Math.max(from, verb)) >= 0;
};

const SAYS_NO_TO_IT = anyOf(WAVES_ASIDE);
const IS_PASSED_ON = anyOf(PASSED_ON);
const IS_TOLD_TO_MANY = anyOf(TOLD_TO_MANY);

/** Whether a sentence names something that is passed on and that nobody answers for. */
const namesATale = (view: SentenceView, words: string): boolean =>
  IS_PASSED_ON.test(words) || (IS_TOLD_TO_MANY.test(words) && attributionOf(view, '')?.kind !== 'official');

/** Whether a sentence waves a tale aside: "Whoever wrote that has a future in fiction." */
const wavesAside = (view: SentenceView): boolean => {
  const words = view.tokens
    .slice(0, 60)
    .map(({ lower }) => lower)
    .join(' ');
  return SAYS_NO_TO_IT.test(words);
};

/** "It said that London too …": what was named in the sentence before says so. */
const GOES_ON = compact(
  /^(?:it|they|this) (?:said|says|claim(?:ed|s)|read|reads|told|announced|alleged|reported|had it|ran)\b/,
);

/** So many sentences behind a tale may still wave it aside. */
const ANSWERED_WITHIN = 3;

/** The tales that an article has told, until they are waved aside or forgotten. */
export class Tales {
  private open: readonly MissionReport[] = [];
  /** On whose paper they stand, that may be genuine. */
  private paper: Paper | null = null;
  private sentences = 0;
  private paragraph = -1;
  /** The paragraph whose last sentence names something that is passed on. */
  private passedOn = -1;
  /** The paragraph in which somebody of the receiving state spoke last. */
  private hosted = -1;

  /** Takes in what a sentence told; the reports after it. `tales`: whether the sentence's own words make its steps a tale. */
  hear(told: MissionReport[], view: SentenceView, before: number, tales: boolean): MissionReport[] {
    const now = told
      .slice(before)
      .filter(
        ({ about, background, modality, level }) =>
          about === 'step' && !background && modality !== 'denied' && level !== 'normal-operations',
      );
    const words = view.tokens.map(({ lower }) => lower).join(' ');
    const goesOn = this.passedOn === view.paragraph && GOES_ON.test(words);
    const passesOn = namesATale(view, words);
    this.passedOn = passesOn ? view.paragraph : -1;
    if (now.length > 0) {
      const answered = this.answeredBeside(told, view, before);
      const isTold = tales || goesOn || passesOn;
      this.paper = isTold ? null : paperOf(view);
      this.open = isTold || this.paper !== null ? now : [];
      this.sentences = ANSWERED_WITHIN;
      this.paragraph = view.paragraph;
      return answered;
    }
    /** Where nobody has left, nothing has been shut either. */
    const denied = told
      .slice(before)
      .some(
        ({ modality, level }) =>
          modality === 'denied' &&
          this.open.some((report) => LEVELS.indexOf(report.level) >= LEVELS.indexOf(level)),
      );
    if (this.open.length === 0 || this.sentences === 0 || (told.length > before && !denied)) return told;
    this.sentences -= 1;
    if (!denied && speaksOfOthers(view, this.open)) this.open = [];
    const { open } = this;
    const hosted = this.isHosted(view, open[0]?.country ?? null);
    const isAnswered = callsForged(view, this.paper) || (this.paper === null && (denied || wavesAside(view)));
    if (open.length === 0 || !isAnswered) return told;
    if ((denied || this.paper !== null) && hosted) return told;
    this.open = [];
    const here = this.paragraph === view.paragraph;
    const attribution = attributionOf(view, open[0]?.country ?? '');
    const answered = told.map((report) =>
      open.includes(report)
        ? {
            ...report,
            modality: 'denied' as const,
            attribution,
            evidence: here ? { start: report.evidence.start, end: view.end } : report.evidence,
          }
        : report,
    );
    return here || denied ? answered : [...answered, ...open.map((report) => denialOf(report, view))];
  }

  /** "Half of the staff have gone, the ministry said, but the embassy has not closed": what a sentence denies of a tale beside a step that it tells. */
  private answeredBeside(told: MissionReport[], view: SentenceView, before: number): MissionReport[] {
    const [first] = this.open;
    if (first === undefined || this.sentences === 0 || this.paper !== null) return told;
    const denied = told
      .slice(before)
      .filter(({ about, modality }) => about === 'step' && modality === 'denied');
    const isMeant = (report: MissionReport): boolean =>
      this.open.includes(report) && denied.some((one) => one.level === report.level && samePost(one, report));
    if (denied.length === 0 || this.isHosted(view, first.country)) return told;
    return told.map((report) => (isMeant(report) ? { ...report, modality: 'denied' } : report));
  }

  /** Whether somebody of the receiving state speaks, who would not know; who goes on with a quotation is the one who began it. */
  private isHosted(view: SentenceView, host: string | null): boolean {
    if (host === null) return false;
    if (hasHostVoice(view, host)) this.hosted = view.paragraph;
    else if (attributionOf(view, host) !== null) this.hosted = -1;
    return this.hosted === view.paragraph;
  }
}
