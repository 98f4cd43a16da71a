import { readdirSync, readFileSync } from 'node:fs';
import { MODALITIES } from '../../src/language/missions/learned/step-odds.ts';
import { LEVELS, type Level, type Modality } from '../../src/language/missions/mission-report.ts';
import { findPlace } from '../../src/language/places/find-place.ts';

/** Whose post a label is about, and where that stands, in the names of the label. */
export interface Mark {
  readonly sender: string;
  readonly place: string;
}

/** What a sentence tells: a level, how that stands and, where it is marked, of whose post. */
export interface Label {
  readonly level: Level;
  readonly modality: Modality;
  readonly mark: Mark | null;
}

/** Of which step of whose post a sentence gives another account. */
export interface Counter extends Mark {
  readonly level: Level;
}

/** A sentence of a passage. */
export interface LabelledSentence {
  readonly text: string;
  readonly labels: readonly Label[];
  /** Null where it contradicts no step; undefined where nobody has marked whether it does. */
  readonly against: Counter | null | undefined;
}

/** Consecutive sentences of invented news, with what each tells. */
export interface Passage {
  readonly file: string;
  /** ISO date. */
  readonly date: string;
  /** Whether the first sentence is a headline: it has no full stop. */
  readonly hasHeadline: boolean;
  readonly sentences: readonly LabelledSentence[];
}

/** A line of a passage file; a label is read by `labelsOf`, what a sentence is against by `counterOf`. */
export interface PassageLine {
  readonly date: string;
  readonly sentences: readonly (readonly [text: string, label: string, against?: string])[];
}

/** States of passages that no gazetteer of today has by that name: of who takes their steps nothing is learned. */
const NOT_IN_GAZETTEER: ReadonlySet<string> = new Set([
  'Yugoslavia',
  'Soviet Union',
  'Congo Republic',
  'West Germany',
  'East Germany',
  'Zaire',
]);

/**
 * `none`, or `<level> <modality>` joined by `;`, behind each of which may stand `@ <sender> @ <place>`. Null where it is
 * neither.
 */
export function labelsOf(source: string): Label[] | null {
  if (source === 'none') return [];
  const labels = source.split(/\s*;\s*/).map(labelOf);
  return labels.every((label) => label !== null) ? labels : null;
}

function labelOf(source: string): Label | null {
  const [step = '', sender, place, ...more] = source.split(/\s*@\s*/);
  const words = step.split(' ');
  const level = LEVELS.find((known) => known === words[0]);
  const modality = MODALITIES.find((known) => known === words[1]);
  if (!level || !modality || more.length > 0) return null;
  if (sender === undefined) return { level, modality, mark: null };
  if (!place || !(findPlace(sender) || NOT_IN_GAZETTEER.has(sender))) return null;
  return { level, modality, mark: { sender, place } };
}

/** Empty, or `against <level> @ <sender> @ <place>`. Undefined where it is neither. */
export function counterOf(source: string): Counter | null | undefined {
  if (source === '') return null;
  const [step = '', sender, place, ...more] = source.split(/\s*@\s*/);
  const level = LEVELS.find((known) => step === `against ${known}`);
  if (!level || !sender || !place || more.length > 0) return undefined;
  return findPlace(sender) || NOT_IN_GAZETTEER.has(sender) ? { level, sender, place } : undefined;
}

/** A line of a passage file as it is learned from. Throws where a label cannot be read. */
export function passageOf(file: string, { date, sentences }: PassageLine): Passage {
  const [first] = sentences;
  return {
    file,
    date,
    hasHeadline: first !== undefined && !/[.!?]["”’']?$/.test(first[0]),
    sentences: sentences.map(([text, source, against]) => {
      const labels = labelsOf(source);
      if (!labels) throw new Error(`${file}: “${text}” is labelled “${source}”`);
      const counter = against === undefined ? undefined : counterOf(against);
      if (against !== undefined && counter === undefined)
        throw new Error(`${file}: “${text}” is marked “${against}”`);
      return { text, labels, against: counter };
    }),
  };
}

const folder = new URL('../train-steps/passages/', import.meta.url);

/** The passages of the project, file by file. */
export function readPassages(): Passage[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => passageOf(file, JSON.parse(line) as PassageLine)),
    );
}
