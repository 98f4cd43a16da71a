import type { Candidate } from './candidate.ts';

/** More words than any headline, caption or box: prose whatever its end. */
const SURELY_PROSE = 30;
const SENTENCE = 10;

const isUnfinished = ({ shape }: Candidate): boolean =>
  !shape.terminated && !shape.innerEnd && !shape.listItem && shape.words.length < SURELY_PROSE;

/** In a list when all lines around it are unfinished ones: headlines of other articles, a menu. */
function inList(candidates: readonly Candidate[], at: number): boolean {
  return [
    [-3, -2, -1],
    [1, 2, 3],
  ].every((steps) => {
    const side = steps.flatMap((step) => candidates[at + step] ?? []);
    return side.length >= 2 && side.every(isUnfinished);
  });
}

/** Blocks that are mostly unfinished lines: lists of headlines, even where single ones end with a full stop. */
export function listBlocks(candidates: readonly Candidate[]): Set<number> {
  const blocks = new Map<number, { lines: number; unfinished: number }>();
  for (const candidate of candidates) {
    const count = blocks.get(candidate.block) ?? { lines: 0, unfinished: 0 };
    count.lines += 1;
    if (isUnfinished(candidate)) count.unfinished += 1;
    blocks.set(candidate.block, count);
  }
  const lists = [...blocks].filter(([, { lines, unfinished }]) => lines >= 4 && unfinished * 3 >= lines * 2);
  return new Set(lists.map(([block]) => block));
}

/** Which candidates are the article's own sentences beyond doubt; in an article of nothing but short ones, those. */
export function certainProse(candidates: readonly Candidate[]): boolean[] {
  const lists = listBlocks(candidates);
  const certain = candidates.map(({ chrome, shape, block }, at) => {
    if (chrome) return false;
    if (shape.words.length >= SURELY_PROSE) return true;
    if (shape.listItem) return false;
    const long = shape.terminated && shape.words.length >= SENTENCE;
    if (inList(candidates, at)) return false;
    // A block that holds the whole page is no list: there its sentences are told by their length.
    if (lists.has(block) && !(long && lists.size === 1 && candidates[0]?.block === candidates.at(-1)?.block))
      return false;
    return long || (shape.innerEnd && shape.words.length >= 6);
  });
  if (certain.includes(true)) return certain;
  return candidates.map(({ chrome, shape }) => !chrome && shape.terminated && shape.words.length >= 3);
}
