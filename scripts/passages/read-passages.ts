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

/** Consecutive sentences of invented news, with what each tells. */
export interface Passage {
  readonly file: string;
  /** ISO date. */
  readonly date: string;
  /** Whether the first sentence is a headline: it has no full stop. */
  readonly hasHeadline: boolean;
  readonly sentences: readonly { readonly text: string; readonly labels: readonly Label[] }[];
}

/** A line of a passage file; a label is read by `labelsOf`. */
export interface PassageLine {
  readonly date: string;
  readonly sentences: readonly (readonly [text: string, label: string])[];
}

/** States of passages that no gazetteer of today has by that name: of who takes their steps nothing is learned. */
const NOT_IN_GAZETTEER: ReadonlySet<string> = new Set(['Yugoslavia', 'Soviet Union', 'Congo Republic']);

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

/** A line of a passage file as it is learned from. Throws where a label cannot be read. */
export function passageOf(file: string, { date, sentences }: PassageLine): Passage {
  const [first] = sentences;
  return {
    file,
    date,
    hasHeadline: first !== undefined && !/[.!?]["”’']?$/.test(first[0]),
    sentences: sentences.map(([text, source]) => {
      const labels = labelsOf(source);
      if (!labels) throw new Error(`${file}: “${text}” is labelled “${source}”`);
      return { text, labels };
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
