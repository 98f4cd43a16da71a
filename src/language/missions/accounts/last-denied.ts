import { CALLS_FALSE } from '../lexicon/rebuttal-phrases.ts';
import { ANY_STATE, type MissionReport } from '../mission-report.ts';
import { namesOnly } from '../subjects/mission-subject.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { MOST_SUBJECTS } from './answered-steps.ts';

/** So many sentences behind a denial what it denied may still be called false. */
const WITHIN = 4;
/** So many words has a sentence at most that only calls a report false. */
const LONGEST_REJECTION = 24;

/** What a sentence has denied last that nothing before it had told. */
export class LastDenied {
  private denied: readonly MissionReport[] = [];
  /** How many sentences ago. */
  private since = 0;

  /** Takes in what the next sentence tells: what it denies, or a step of another state, of which is spoken from then on. */
  take(own: readonly MissionReport[]): void {
    const denied = own.filter(({ modality, sender }) => modality === 'denied' && sender !== ANY_STATE);
    const isOfOthers =
      own.length > 0 && own.every(({ sender }) => this.denied.every((known) => known.sender !== sender));
    if (denied.length > 0 || isOfOthers) {
      this.denied = denied.slice(0, MOST_SUBJECTS);
      this.since = 0;
    } else this.since += 1;
  }

  /** What a sentence calls false: “The story is mistaken”, a little further down than the denial of what it told. */
  calledFalseIn(view: SentenceView): readonly MissionReport[] {
    const [first] = this.denied;
    const isMeant =
      first !== undefined &&
      this.since < WITHIN &&
      view.tokens.length < LONGEST_REJECTION &&
      namesOnly(view, [first.sender, first.country]) &&
      findsAny(CALLS_FALSE, signedWords(view).text);
    return isMeant ? this.denied : [];
  }
}
