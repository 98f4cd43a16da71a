import { FRAMES } from '../lexicon/frames.ts';
import type { Level, Modality } from '../mission-report.ts';

/** A word or class that a frame asks for. */
export interface Alternative {
  readonly word: string;
  /** Set when `word` names a class. */
  readonly isClass: boolean;
  readonly form: string | undefined;
}

/** A word of a frame's pattern, or several of which one stands there. */
export interface FrameElement {
  readonly alternatives: readonly Alternative[];
  readonly optional: boolean;
  /** How many tokens may stand before it. */
  readonly gap: number;
}

/** A wording of a step, as it is noted in the lexicon. */
export interface Frame {
  readonly level: Level;
  /** Whether it takes back an earlier step. */
  readonly lifts: boolean;
  /** Whether it says that a post opens again: one that has not done so is shut. */
  readonly opens: boolean;
  /** Whether it only says that nothing changes. */
  readonly weak: boolean;
  /** Whether it goes on with the step told before. */
  readonly same: boolean;
  /** Whether it does as another state did. */
  readonly follow: boolean;
  /** Whether it tells that only of a third state which the sentence names: neither the one that did so nor its host. */
  readonly another: boolean;
  /** Whether its "it" is a post of the sentence before. */
  readonly anaphor: boolean;
  /** Whether it tells a step only beside another count of people. */
  readonly count: boolean;
  /** Whether it tells a step only of kin who go with a whole staff: "its diplomats and their families". */
  readonly kin: boolean;
  /** Whether only a question has it: "Is the embassy shut?" */
  readonly question: boolean;
  /** How its own words leave the step: `denied` ("ruled out closing"), `considered` ("is thinking of leaving"). */
  readonly modality: Modality | null;
  readonly elements: readonly FrameElement[];
  readonly example: string;
}

/** One object for each wording of an element, so that what was found for it can be kept. */
const SHARED = new Map<string, Alternative>();

function alternative(source: string): Alternative {
  const known = SHARED.get(source) ?? parseAlternative(source);
  SHARED.set(source, known);
  return known;
}

function parseAlternative(source: string): Alternative {
  if (!source.startsWith('@')) return { word: source, isClass: false, form: undefined };
  const [word = '', form] = source.slice(1).split('.');
  return { word, isClass: true, form };
}

function elementsOf(pattern: string): FrameElement[] {
  const elements: FrameElement[] = [];
  let gap = 0;
  for (const part of pattern.split(' ')) {
    const skip = /^\.\.(\d+)$/.exec(part);
    if (skip) {
      gap = Number(skip[1]);
      continue;
    }
    const optional = part.endsWith('?');
    const alternatives = (optional ? part.slice(0, -1) : part).split('|').map(alternative);
    elements.push({ alternatives, optional, gap });
    gap = 0;
  }
  return elements;
}

function frameOf(line: string): Frame {
  const [head = '', pattern = '', example = ''] = line.split(' | ');
  const [level, ...marks] = head.split(' ');
  return {
    level: level as Level,
    lifts: marks.includes('lifts'),
    opens: marks.includes('opens'),
    weak: marks.includes('weak'),
    same: marks.includes('same'),
    follow: marks.includes('follow'),
    another: marks.includes('another'),
    anaphor: marks.includes('anaphor'),
    count: marks.includes('count'),
    kin: marks.includes('kin'),
    question: marks.includes('question'),
    modality: marks.includes('denied') ? 'denied' : marks.includes('considered') ? 'considered' : null,
    elements: elementsOf(pattern),
    example,
  };
}

/** The frames in the order of the list. */
export const MISSION_FRAMES: readonly Frame[] = FRAMES.split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(frameOf);
