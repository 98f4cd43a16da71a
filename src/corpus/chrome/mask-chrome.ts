import type { Unit } from '../units.ts';
import { type Candidate, HEADING, mask, type PageFacts, PROSE, type Verdict } from './candidate.ts';
import { certainProse, listBlocks } from './certain-prose.ts';
import { hashOfLine, mayBeHouseLine, type PageLines, pageLinesOf } from './house-lines.ts';
import { judgeBody } from './judge-body.ts';
import { contentWords, judgeHead } from './judge-head.ts';
import { judgeTail, maskCredits } from './judge-tail.ts';
import { lineChrome } from './line-chrome.ts';
import { shapeOf } from './line-shape.ts';
import { ownLists } from './own-list.ts';

export type { PageFacts } from './candidate.ts';

/** What becomes of the units of a page. */
export interface Masking {
  /** One for each unit. */
  readonly verdicts: readonly Verdict[];
  /** What the page may share with others of its publisher. */
  readonly page: PageLines;
}

function candidateOf(unit: Unit, { houseLines }: PageFacts): Candidate {
  const { words } = unit;
  const shape = shapeOf(words);
  const chrome = lineChrome(words, shape);
  const ofHouse = !chrome && houseLines && mayBeHouseLine(words, shape) && houseLines.has(hashOfLine(words));
  return { ...unit, shape, chrome: ofHouse ? 'line repeated in other articles of the publisher' : chrome };
}

/**
 * Tells an article's own paragraphs from the page around them. Nothing is cut: a masked unit keeps its place and gets a
 * reason. What decides is where a line stands (above the first sentence, below the last, between), whether it is a
 * sentence, its length and its neighbours; word lists only name what such a line is.
 */
export function maskChrome(units: readonly Unit[], facts: PageFacts): Masking {
  const candidates = units.map((unit) => candidateOf(unit, facts));
  const page = pageLinesOf(candidates, facts.headline);
  const certain = certainProse(candidates);
  const first = certain.indexOf(true);
  const last = certain.lastIndexOf(true);
  if (first < 0) {
    const verdicts = candidates.map(({ chrome, shape }) =>
      chrome ? mask(chrome) : shape.terminated ? PROSE : HEADING,
    );
    return { verdicts, page };
  }
  const vocabulary = contentWords(
    [facts.headline ?? '', ...candidates.filter((_, at) => certain[at]).map(({ words }) => words)].join(' '),
  );
  const verdicts = [
    ...judgeHead(candidates.slice(0, first), facts, vocabulary),
    ...judgeBody(candidates.slice(first, last + 1), facts, certain.slice(first, last + 1)),
    ...judgeTail(candidates.slice(last + 1), facts, listBlocks(candidates)),
  ];
  const own = ownLists(candidates);
  candidates.forEach((candidate, at) => {
    if (own.has(candidate)) verdicts[at] = PROSE;
  });
  maskCredits(candidates, verdicts, facts);
  return { verdicts, page };
}
