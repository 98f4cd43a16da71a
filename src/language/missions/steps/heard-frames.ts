import { type FrameMatch, matchFrames } from '../frames/match-frames.ts';
import type { Modality } from '../mission-report.ts';
import { modalityOf } from '../modality/modality.ts';
import { kinOfAll } from '../people/kin-of-all.ts';
import { rejection } from '../rejections/frames.ts';
import { postOf, type ReadSentence } from '../subjects/read-sentence.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

/** A frame that stands in a sentence, with what speaks for and against it. */
export interface HeardFrame {
  readonly clause: Stretch;
  readonly match: FrameMatch;
  /** Why it is not about a mission; null when it may be. */
  readonly rejected: string | null;
  /** How the step stands by its clause's words; null where it is rejected. */
  readonly modality: Modality | null;
}

/** Tells of a frame about kin who go with a whole staff whether there are such. */
const standsWithKin =
  (view: SentenceView) =>
  ({ frame, own }: FrameMatch): boolean =>
    !frame.kin || [...kinOfAll(view)].some((at) => own.has(at));

/** All frames that stand in a sentence, clause by clause. */
export function hearFrames(text: string, read: ReadSentence): HeardFrame[] {
  const { view } = read;
  const ground = { ...view, diplomatic: view.diplomatic || view.names.length > 0 };
  return view.clauses.flatMap((clause) =>
    matchFrames(ground, clause.from, clause.to)
      .filter(standsWithKin(view))
      .map((match) => {
        const rejected = rejection(text, view, clause, match, postOf(read, clause, match));
        return {
          clause,
          match,
          rejected,
          modality: rejected === null ? modalityOf(view, clause, match) : null,
        };
      }),
  );
}
