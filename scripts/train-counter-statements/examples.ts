import { visitFeatures } from '../../src/language/missions/learned/features.ts';
import { signsOf } from '../../src/language/missions/learned/frame-signs.ts';
import { hearAlone } from '../../src/language/missions/learned/heard-article.ts';
import type { LoneSentence } from '../../src/language/missions/learned/lone-sentence.ts';
import { symbolsOf } from '../../src/language/missions/learned/symbols.ts';
import { readSentence } from '../../src/language/missions/subjects/read-sentence.ts';
import { viewSentence } from '../../src/language/missions/words/sentence-view.ts';
import type { LearnedFrom } from '../learning/learn-hashed.ts';
import { type LabelledSentence, type Passage, readPassages } from '../passages/read-passages.ts';

/** A sentence as it is learned from: whether it contradicts a step is the only head. */
export interface Example extends LearnedFrom {
  readonly file: string;
  /** Which passage of all it stands in. */
  readonly passage: number;
  readonly lone: LoneSentence;
  /** Whether somebody has marked what the sentences of its passage contradict. */
  readonly isMarked: boolean;
}

/** Of a passage that nobody has marked only sentences that deny nothing and tell no work as usual surely contradict nothing. */
const isSurelyNone = ({ labels }: LabelledSentence): boolean =>
  labels.every(({ level, modality }) => modality !== 'denied' && level !== 'normal-operations');

function toldBy(sentence: LabelledSentence): number {
  if (sentence.against === undefined) return isSurelyNone(sentence) ? 0 : Number.NaN;
  return sentence.against ? 1 : 0;
}

/** Of passages that nobody has marked there are many more; one of so many is enough. */
const ONE_IN = 5;

const isTaken = ({ sentences }: Passage, passage: number): boolean =>
  passage % ONE_IN === 0 || sentences.some(({ against }) => against !== undefined);

/** The sentences of all marked passages and of some of the others. */
export const readExamples = (): Example[] =>
  readPassages().flatMap((one, passage) => {
    const { file, sentences, hasHeadline } = one;
    if (!isTaken(one, passage)) return [];
    return sentences.map((sentence, at): Example => {
      const { text, against } = sentence;
      const view = viewSentence(
        text,
        { start: 0, end: text.length },
        { heading: hasHeadline && at === 0, paragraph: 0, context: new Set(), isDiplomatic: true },
      );
      const lone = hearAlone(text, readSentence(view, null));
      const buckets: number[] = [];
      visitFeatures(symbolsOf(view), signsOf(lone.heard), (bucket) => buckets.push(bucket));
      return {
        features: Int32Array.from(buckets).sort(),
        told: Float64Array.of(toldBy(sentence)),
        file,
        passage,
        lone,
        isMarked: against !== undefined,
      };
    });
  });
