import type { MissionReport } from '../mission-report.ts';
import { rejectsReport } from '../modality/called-false.ts';
import { attributionOf } from '../subjects/attribution.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { denialOf } from './denials.ts';

/** Steps that were asked about, and how many more sentences may answer. */
interface Asked {
  readonly steps: readonly MissionReport[];
  readonly sentences: number;
}

/** So many sentences behind a question may still answer it. */
const ANSWERS_WITHIN = 5;

/** So many reports back the steps of a question may stand. */
const MOST_RECENT = 40;

const NO =
  /^(?:[^\p{L}]* )?(?:(?:no|nope|never|wrong|false|untrue) [.,;:!—–"“”'’]|not (?:at all|true|so|in the least|a chance)\b|nothing of the (?:sort|kind)\b|not a (?:bit|word) of it\b|(?:absolutely|certainly|definitely|emphatically) not\b|far from it\b|(?:it|they|he|she|we) (?:(?:has|have|is|are|was|were|did|does|do|will|would) not|\p{L}+n't)\b)/u;
const QUOTED_NO = /["“'‘] (?:no|never|nonsense|absolutely not|not at all|certainly not|rubbish) [.,;:!"”'’]/;
const CALLS_IT_FICTION =
  /\b(?:calls?|called|dismiss(?:ed|es)|describ(?:ed|es)|brand(?:ed|s)|label(?:led|s)) (?:it|that|this|them|the (?:report|story|claim|rumou?r|idea|talk)s?) (?:as )?(?:["“'‘] )?(?:an? |pure |sheer |complete )*(?:novel|fiction|fairy|joke|fantasy|fable|nonsense|science|invention|fabrication|lie|lies|hoax|rubbish|tale|film|dream|tall|poetry|cinema)\b/;
const YES =
  /^(?:[^\p{L}]* )?(?:yes|indeed|it has|they have|it is true|that is (?:right|so|true)|correct) [.,;:!—–"“”'’]/u;
const ASKED_WHETHER =
  /^(?:on|as to|over) (?:whether|if)\b|\basked (?:\S+ ){0,4}?(?:whether|if)\b|\bquestion (?:of )?whether\b|\bto (?:the|a) question (?:whether|if)\b/;

const wordsOf = (view: SentenceView): string =>
  view.tokens
    .slice(0, 60)
    .map(({ lower }) => lower)
    .join(' ');

/** The steps of a question that can be answered, none of which it tells itself; null when it asks about none. */
function askedOf(steps: readonly MissionReport[]): Asked | null {
  const open = steps.filter(
    ({ about, modality, level }) =>
      about === 'step' && modality !== 'denied' && level !== 'normal-operations',
  );
  return open.length === 0 ? null : { steps: open, sentences: ANSWERS_WITHIN };
}

/** Whether a statement tells that somebody was asked: "On whether it would close, …". */
const tellsQuestion = (view: SentenceView): boolean => ASKED_WHETHER.test(wordsOf(view));

/** Whether a statement that tells a question tells the answer no with it. */
const tellsNo = (view: SentenceView): boolean => QUOTED_NO.test(wordsOf(view));

/** What a sentence says to what was asked: the steps as they then stand, or null when it is no answer. */
function answered({ steps, sentences }: Asked, view: SentenceView): readonly MissionReport[] | null {
  const words = wordsOf(view);
  const first = sentences === ANSWERS_WITHIN;
  const evidence = { start: view.start, end: view.end };
  if (
    (first && NO.test(words)) ||
    QUOTED_NO.test(words) ||
    CALLS_IT_FICTION.test(words) ||
    rejectsReport(view)
  )
    return steps.map((step) => ({
      ...denialOf(step, view),
      attribution: attributionOf(view, step.country),
      highlights: [evidence],
    }));
  if (first && YES.test(words)) return steps.map((step) => ({ ...step, evidence, highlights: [evidence] }));
  return null;
}

/** Questions about steps, each until it is answered. */
export class OpenQuestions {
  private open: Asked | null = null;

  /** Keeps the steps that a question asks about for its answer. */
  ask(steps: readonly MissionReport[]): void {
    this.open = askedOf(steps);
  }

  /** What has been told when a sentence is read: it may answer a question, or tell one: "On whether it would close, she said: “No.”" */
  answer(told: MissionReport[], view: SentenceView, before: number): MissionReport[] {
    const { open } = this;
    const asks = tellsQuestion(view);
    if (open && !asks) {
      const answer = answered(open, view);
      const goesOn = answer === null && open.sentences > 1 && !view.heading;
      this.open = goesOn ? { ...open, sentences: open.sentences - 1 } : null;
      return answer ? settled(told, open, answer) : told;
    }
    if (!asks) return told;
    const asked = askedOf(told.slice(before).filter(({ modality }) => modality === 'considered'));
    if (asked && tellsNo(view)) return settled(told, asked, answered(asked, view) ?? []);
    this.open = asked;
    return told;
  }
}

/** Puts the answer in the place of the steps that were told; they stand near the end, if anywhere. */
function settled(told: MissionReport[], { steps }: Asked, answer: readonly MissionReport[]): MissionReport[] {
  const recent = told.splice(Math.max(0, told.length - MOST_RECENT));
  told.push(...recent.filter((report) => !steps.includes(report)), ...answer);
  return told;
}
