import { MISSION_FRAMES } from '../../src/language/missions/frames/frames.ts';
import { visitFeatures } from '../../src/language/missions/learned/features.ts';
import { signsOf } from '../../src/language/missions/learned/frame-signs.ts';
import { HEADS } from '../../src/language/missions/learned/step-odds.ts';
import { symbolsOf } from '../../src/language/missions/learned/symbols.ts';
import { type HeardFrame, hearFrames } from '../../src/language/missions/steps/heard-frames.ts';
import { type ReadSentence, readSentence } from '../../src/language/missions/subjects/read-sentence.ts';
import { viewSentence } from '../../src/language/missions/words/sentence-view.ts';
import { agencySentences } from '../../tests/language/missions/agency-sentences.ts';
import { newsroomSentences } from '../../tests/language/missions/newsroom-sentences.ts';
import { ownSentences } from '../../tests/language/missions/own-sentences.ts';
import type { LearnedFrom } from '../learning/learn-hashed.ts';
import { type Label, readPassages } from '../passages/read-passages.ts';

/** A sentence as it is learned from. */
export interface Example extends LearnedFrom {
  readonly text: string;
  /** The passage file that it stands in; null for an example of a frame. */
  readonly file: string | null;
  /** Which passage of all it stands in; −1 for an example of a frame. */
  readonly passage: number;
  readonly read: ReadSentence;
  readonly heard: readonly HeardFrame[];
}

/** Whether frames of normal operations end an earlier step: 1 or 0; NaN where no frame stands. */
function endsStep(heard: readonly HeardFrame[]): number {
  const normal = heard.filter(
    ({ match, rejected }) => rejected === null && match.frame.level === 'normal-operations',
  );
  if (normal.length === 0) return Number.NaN;
  return normal.some(({ match }) => match.frame.lifts) ? 1 : 0;
}

function exampleOf(
  text: string,
  labels: readonly Label[],
  { file, passage, heading }: { file: string | null; passage: number; heading: boolean } = NO_PASSAGE,
): Example {
  const span = { start: 0, end: text.length };
  const view = viewSentence(text, span, {
    heading,
    paragraph: 0,
    context: new Set(),
    isDiplomatic: true,
  });
  const told = new Float64Array(HEADS.length);
  for (const { level, modality } of labels)
    for (const [head, name] of HEADS.entries()) if (name === level || name === modality) told[head] = 1;
  const buckets: number[] = [];
  const read = readSentence(view, null);
  const heard = hearFrames(text, read);
  told[HEADS.indexOf('lifts')] = labels.some(isUnmarkedNormality) ? endsStep(heard) : Number.NaN;
  visitFeatures(symbolsOf(view), signsOf(heard), (bucket) => buckets.push(bucket));
  const features = Int32Array.from(buckets).sort();
  return { text, features, told, file, passage, read, heard };
}

/** Whether an end of steps is learned from a label: not where it is marked with who and where. */
const isUnmarkedNormality = ({ level, modality, mark }: Label): boolean =>
  level === 'normal-operations' && modality === 'in-effect' && mark === null;

const NO_PASSAGE = { file: null, passage: -1, heading: false };

/** The sentences of all passages, the examples of the frames, and the sentences that the rules were written by. */
export function readExamples(): Example[] {
  const passages = readPassages().flatMap(({ file, sentences, hasHeadline }, passage) =>
    sentences.map(({ text, labels }, at) =>
      exampleOf(text, labels, { file, passage, heading: hasHeadline && at === 0 }),
    ),
  );
  const frames = MISSION_FRAMES.map(({ example, level, modality }) =>
    exampleOf(example, [{ level, modality: modality ?? 'in-effect', mark: null }]),
  );
  const known = [...ownSentences, ...newsroomSentences, ...agencySentences].map(({ text, expect }) =>
    exampleOf(
      text,
      expect.map(({ level, modality }) => ({ level, modality, mark: null })),
    ),
  );
  return [...passages, ...frames, ...known];
}
