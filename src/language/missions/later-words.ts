import type { ClaimDenied } from './accounts/claims-denied.ts';
import { CounterStatements } from './accounts/counter-statements.ts';
import { Tales } from './accounts/hearsay.ts';
import { datedByIssue } from './accounts/issued-orders.ts';
import { Obligations } from './accounts/obligations.ts';
import { explainsOwn, withoutOwnDenials } from './accounts/own-explanations.ts';
import { OpenQuestions } from './accounts/questions.ts';
import { Rebuttals } from './accounts/rebuttals.ts';
import { SaidAtLarge, saysAsMuch } from './accounts/said-at-large.ts';
import type { Discourse } from './discourse/discourse.ts';
import type { MissionReport } from './mission-report.ts';
import { SpeakingStates } from './voices/speaking-states.ts';
import type { SentenceView } from './words/sentence-view.ts';

/** What else is known when a statement is heard. */
interface Heard {
  /** How many reports had been told before it. */
  readonly before: number;
  /** What the statement denies that is no step in effect. */
  readonly denied: ClaimDenied | null;
  /** Whether the statement tells a tale itself. */
  readonly isTale: boolean;
  /** The ISO code of the country that the article is about. */
  readonly about: string | null;
  readonly discourse: Discourse;
  /** Whether it stands near a word of diplomacy. */
  readonly isNear: boolean;
  /** The ISO code of the state in whose name somebody answers questions here; null elsewhere. */
  readonly answering: string | null;
  /** Whether it is one of those who ask questions. */
  readonly asks: boolean;
}

/** "My desk was told that the memo went to our embassy": what somebody who asks has heard himself. */
const isAskersOwn = ({ tokens }: SentenceView): boolean => tokens.some(({ lower }) => lower === 'my');

/** What the statements of an article say of steps told or asked about before: that they happened, may, must or did not. */
export class LaterWords {
  private readonly questions = new OpenQuestions();
  private readonly tales = new Tales();
  private readonly obligations = new Obligations();
  private readonly rebuttals = new Rebuttals();
  private readonly speaking = new SpeakingStates();
  private readonly counterStatements: CounterStatements;
  private readonly atLarge: SaidAtLarge;
  private readonly text: string;
  private readonly published: string;

  /** `published`: the article's ISO day. */
  constructor(text: string, published: string) {
    this.text = text;
    this.published = published;
    this.atLarge = new SaidAtLarge(published);
    this.counterStatements = new CounterStatements(text, published);
  }

  /** Keeps the steps that a question asks about for its answer. */
  ask(steps: readonly MissionReport[]): void {
    this.questions.ask(steps);
  }

  /** The reports as they stand after a statement. */
  hear(
    told: MissionReport[],
    view: SentenceView,
    { before, denied, isTale, about, discourse, isNear, answering, asks }: Heard,
  ): MissionReport[] {
    const dated = told.length === before ? datedByIssue(told, view, this.text, this.published) : null;
    const answered = this.questions.answer(dated ?? told, view, before);
    const weighed = this.tales.hear(answered, view, before, isTale);
    const bound = this.obligations.hear(weighed, view, before, this.text);
    const known = { source: this.text, about, discourse, denied };
    const rebutted = this.rebuttals.hear(bound, view, before, known);
    const speaking = this.speaking.hear(view, rebutted, about, answering);
    const owned = withoutOwnDenials(rebutted, view, speaking);
    const kept = asks ? owned : this.atLarge.hear(view, owned, discourse);
    if (denied !== null) return this.counterStatements.leave(view, kept);
    if (asks && isAskersOwn(view)) return this.counterStatements.pass(view, kept);
    if (!isNear && kept.length === 0 && !this.counterStatements.mayBegin(view))
      return this.counterStatements.pass(view, kept);
    return this.counterStatements.hear(view, kept, discourse, explainsOwn(speaking, view, kept));
  }

  /** Other accounts of what is reported, in the order of the text. */
  otherAccounts(reports: readonly MissionReport[]): readonly MissionReport[] {
    const atLarge = this.atLarge.besides(reports);
    const others = this.counterStatements.besides(reports).filter((one) => !saysAsMuch(atLarge, one));
    return [...others, ...atLarge].sort((a, b) => a.evidence.start - b.evidence.start);
  }
}
