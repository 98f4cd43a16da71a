import { fnv1a } from '../../fnv.ts';
import type { HeardFrame } from '../steps/heard-frames.ts';

/** What the frames of a sentence say, as signs that are learned from beside its words. */
export function signsOf(heard: readonly HeardFrame[]): number[] {
  const signs = new Set<string>();
  for (const { match, rejected, modality } of heard) {
    const { level } = match.frame;
    if (rejected === null) signs.add(`level ${level}`).add(`level ${level} ${modality}`);
    else signs.add(`rejected ${level}`).add(`rejected ${level} ${rejected}`);
  }
  return [...signs].map(fnv1a);
}
