import { readdirSync, readFileSync } from 'node:fs';
import { MISSION_FRAMES } from '../../src/language/missions/frames.ts';
import { type HeardFrame, hearFrames } from '../../src/language/missions/heard-frames.ts';
import { visitFeatures } from '../../src/language/missions/learned/features.ts';
import { signsOf } from '../../src/language/missions/learned/frame-signs.ts';
import { HEADS, MODALITIES } from '../../src/language/missions/learned/step-odds.ts';
import { symbolsOf } from '../../src/language/missions/learned/symbols.ts';
import { LEVELS } from '../../src/language/missions/mission-report.ts';
import { type ReadSentence, readSentence } from '../../src/language/missions/read-sentence.ts';
import { viewSentence } from '../../src/language/missions/sentence-view.ts';
import { agencySentences } from '../../tests/language/missions/agency-sentences.ts';
import { newsroomSentences } from '../../tests/language/missions/newsroom-sentences.ts';
import { ownSentences } from '../../tests/language/missions/own-sentences.ts';

/** What is learned from. */
export interface LearnedFrom {
  /** Buckets of a sentence's features, in ascending order. */
  readonly features: Int32Array;
  /** For each head, 1 where it says yes, NaN where nobody knows. */
  readonly told: Float64Array;
}

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

/**
 * A line of a passage file: consecutive sentences with what each tells, `none` or `<level> <modality>` joined by `; `; behind
 * `@` may stand whose post it is and where.
 */
interface Passage {
  readonly sentences: readonly (readonly [text: string, label: string])[];
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
  labels: readonly string[],
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
  for (const label of labels) {
    const [level = '', modality = ''] = label.split(/[ @]+/);
    if (!LEVELS.some((known) => known === level) || !MODALITIES.some((known) => known === modality))
      throw new Error(`${file}: “${text}” is labelled “${label}”`);
    for (const [head, name] of HEADS.entries()) if (name === level || name === modality) told[head] = 1;
  }
  const buckets: number[] = [];
  const read = readSentence(view, null);
  const heard = hearFrames(text, read);
  told[HEADS.indexOf('lifts')] = labels.includes('normal-operations in-effect')
    ? endsStep(heard)
    : Number.NaN;
  visitFeatures(symbolsOf(view), signsOf(heard), (bucket) => buckets.push(bucket));
  const features = Int32Array.from(buckets).sort();
  return { text, features, told, file, passage, read, heard };
}

const NO_PASSAGE = { file: null, passage: -1, heading: false };

/** A first sentence without a full stop is a headline. */
const isHeadline = (text: string, at: number): boolean => at === 0 && !/[.!?]["”’']?$/.test(text);

const folder = new URL('passages/', import.meta.url);

/** The sentences of all passages, the examples of the frames, and the sentences that the rules were written by. */
export function readExamples(): Example[] {
  const passages = readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ file, sentences: (JSON.parse(line) as Passage).sentences })),
    )
    .flatMap(({ file, sentences }, passage) =>
      sentences.map(([text, label], at) =>
        exampleOf(text, label === 'none' ? [] : label.split(/;\s*/), {
          file,
          passage,
          heading: isHeadline(text, at),
        }),
      ),
    );
  const frames = MISSION_FRAMES.map(({ example, level, modality }) =>
    exampleOf(example, [`${level} ${modality ?? 'in-effect'}`]),
  );
  const known = [...ownSentences, ...newsroomSentences, ...agencySentences].map(({ text, expect }) =>
    exampleOf(
      text,
      expect.map(({ level, modality }) => `${level} ${modality}`),
    ),
  );
  return [...passages, ...frames, ...known];
}
