import { compact } from '../../compact-pattern.ts';
import { COMPULSORY, VOLUNTARY } from '../lexicon/obligation-phrases.ts';
import type { Level, MissionReport } from '../mission-report.ts';
import { attributionOf } from '../subjects/attribution.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

const NO_CHOICE = COMPULSORY.map(([pattern]) => compact(pattern));
const A_CHOICE = VOLUNTARY.map(([pattern]) => compact(pattern));

/** So many sentences behind a departure it may be said whether it leaves a choice. */
const WITHIN = 2;
/** A longer sentence tells more than that. */
const MOST_TOKENS = 34;

/** "Leaving is no longer optional": a new step, and not what the one before was. */
const NO_LONGER = /\bno (?:longer|more)\b/;
/** A sentence that says of a departure that it is compulsory tells no offer with less than this chance. */
const UNSURE = 0.6;

/** What leaves no doubt that people were ordered to go, whatever is said of others next. */
const COMPELS =
  /\b(?:order(?:s|ed|ing)?|instruct(?:s|ed|ion|ions|ing)?|direct(?:s|ed|ive|ives|ing)?|command(?:s|ed)?|must|compelled|required|obliged|mandatory|compulsory|made to)\b/i;

/** Says of the departure told before whether it leaves a choice: "The step is compulsory." "Nobody is being made to." */
export class Obligations {
  private last: readonly MissionReport[] = [];
  private sentences = 0;

  /** Takes in what a sentence told, from `before` on; the reports after it. `source`: the article's text. */
  hear(told: MissionReport[], view: SentenceView, before: number, source: string): MissionReport[] {
    const own = told.slice(before).filter(({ about, background }) => about === 'step' && !background);
    const level = this.levelSaid(view);
    if (level === null) {
      this.sentences -= 1;
      if (own.some(({ modality }) => modality !== 'denied')) this.last = own.filter(isDeparture);
      if (own.length > 0) this.sentences = WITHIN;
      return told;
    }
    this.sentences -= 1;
    const { start, end } = view;
    const anew = level === 'ordered-departure' && NO_LONGER.test(source.slice(start, end));
    const said = this.last.map((report): MissionReport => {
      if (anew) return { ...report, level, effectiveOn: null };
      const changes =
        level === 'ordered-departure' ||
        !COMPELS.test(source.slice(report.evidence.start, report.evidence.end));
      const changed = changes ? { ...report, level } : report;
      const at = told.lastIndexOf(report);
      if (at >= 0) told[at] = changed;
      return changed;
    });
    this.last = said;
    const follow = said
      .filter((report) => report.level === level && !own.some((one) => one.level === level))
      .map((report) => ({
        ...report,
        attribution: attributionOf(view, report.country),
        evidence: { start, end },
        highlights: [{ start, end }],
      }));
    const isMisread = (report: MissionReport): boolean =>
      (level === 'ordered-departure' &&
        report.level === 'authorized-departure' &&
        report.likelihood < UNSURE &&
        own.includes(report)) ||
      (report.level === 'suspended-operations' && view.posts.length === 0 && own.includes(report)) ||
      (level === 'authorized-departure' &&
        report.level === 'ordered-departure' &&
        own.includes(report) &&
        isDeparture(report));
    return [...told.filter((report) => !isMisread(report)), ...follow];
  }

  /** What a sentence says of the departure before it; null when it says nothing of it. */
  private levelSaid(view: SentenceView): Level | null {
    const [first] = this.last;
    if (!first || this.sentences <= 0 || view.tokens.length > MOST_TOKENS) return null;
    const { sender, country } = first;
    if (view.names.some(({ place }) => place.country !== sender && place.country !== country)) return null;
    const { text } = signedWords(view);
    if (NO_CHOICE.some((pattern) => pattern.test(text))) return 'ordered-departure';
    return A_CHOICE.some((pattern) => pattern.test(text)) ? 'authorized-departure' : null;
  }
}

const isDeparture = ({ level, modality }: MissionReport): boolean =>
  modality === 'in-effect' && (level === 'ordered-departure' || level === 'authorized-departure');
