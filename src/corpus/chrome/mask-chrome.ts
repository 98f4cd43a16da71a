import type { Unit } from '../units.ts';
import { isEndLabel, lineChrome, readsAsSentence } from './line-chrome.ts';
import { type LineShape, normalised, shapeOf } from './line-shape.ts';
import { STAFF_CREDIT } from './phrases.ts';

/** What becomes of a unit: part of the article, or masked for a reason. */
export type Verdict = { readonly kind: 'prose' | 'heading' } | { readonly reason: string };

/** What is known of the article from its front matter. */
export interface PageFacts {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
}

interface Candidate extends Unit {
  readonly shape: LineShape;
  /** From the line alone. */
  readonly chrome: string | null;
}

const PROSE: Verdict = { kind: 'prose' };
const HEADING: Verdict = { kind: 'heading' };
const mask = (reason: string): Verdict => ({ reason });

/** More words than any headline, caption or box: prose whatever its end. */
const SURELY_PROSE = 30;
const SENTENCE = 10;
/** A last line that lost its full stop is still a sentence from this length on. */
const UNFINISHED_SENTENCE = 9;
const CROSSHEAD = 10;
const LONGEST_HEADING = 16;
const TAKES_DATE =
  /\b(?:(?:19|20)\d\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|file)\W{0,3}$/i;

/** In a list when the lines around it are unfinished ones: headlines of other articles, a menu. */
function inList(candidates: readonly Candidate[], at: number): boolean {
  const self = candidates[at];
  if (!self) return false;
  const short = (other: Candidate | undefined) =>
    other !== undefined &&
    !other.shape.terminated &&
    other.shape.words.length < SURELY_PROSE &&
    !other.shape.listItem;
  const sides = [
    [candidates[at - 1], candidates[at - 2], candidates[at - 3]],
    [candidates[at + 1], candidates[at + 2], candidates[at + 3]],
  ].map((side) => side.filter((other) => other !== undefined));
  return sides.every((side) => side.length >= 2 && side.filter(short).length * 3 >= side.length * 2);
}

/** Lines of one block that are mostly unfinished: a list of headlines, even where single ones end with a full stop. */
function listBlocks(candidates: readonly Candidate[]): Set<number> {
  const blocks = new Map<number, { lines: number; unfinished: number }>();
  for (const { block, shape } of candidates) {
    const count = blocks.get(block) ?? { lines: 0, unfinished: 0 };
    count.lines += 1;
    if (!shape.terminated && !shape.innerEnd && !shape.listItem && shape.words.length < SURELY_PROSE)
      count.unfinished += 1;
    blocks.set(block, count);
  }
  return new Set(
    [...blocks]
      .filter(([, { lines, unfinished }]) => lines >= 4 && unfinished * 3 >= lines * 2)
      .map(([block]) => block),
  );
}

/** Which candidates are the article's own sentences beyond doubt. */
function certainProse(candidates: readonly Candidate[]): boolean[] {
  const lists = listBlocks(candidates);
  return candidates.map(({ chrome, shape, block }, at) => {
    if (chrome) return false;
    if (shape.words.length >= SURELY_PROSE) return true;
    if (shape.listItem) return false;
    if (lists.has(block) || inList(candidates, at)) return false;
    return (
      (shape.terminated && shape.words.length >= SENTENCE) || (shape.innerEnd && shape.words.length >= 6)
    );
  });
}

const isPublisherLine = (line: string, { publisher, author }: PageFacts): boolean => {
  const label = normalised(line);
  if (author && label === normalised(author)) return true;
  if (!publisher) return false;
  const name = normalised(publisher);
  return name !== '' && (label === name || (label.startsWith(name) && label.length <= name.length + 12));
};

/** Words of four letters and more, to tell a headline of this article from a line of the page. */
const contentWords = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));

function belongsTo(line: string, vocabulary: ReadonlySet<string>): boolean {
  const words = [...contentWords(line)];
  const shared = words.filter((word) => vocabulary.has(word)).length;
  return shared >= 2 && shared * 5 >= words.length * 2;
}

/** The lines above the article's first sentence: logo, menus, date; the headline stays, once. */
function judgeHead(
  candidates: readonly Candidate[],
  facts: PageFacts,
  vocabulary: ReadonlySet<string>,
): Verdict[] {
  const headline = facts.headline ? normalised(facts.headline) : null;
  const isHeadline = ({ words }: Candidate) =>
    headline !== null && normalised(words.replace(/^#{1,6}\s+/, '')) === headline;
  const first = candidates.findIndex(isHeadline);
  const seen = new Set<string>();
  let afterLogo = false;
  return candidates.map((candidate, at) => {
    const { words, shape, chrome } = candidate;
    const wasAfterLogo = afterLogo;
    afterLogo = false;
    if (at === first) {
      seen.add(normalised(words));
      return HEADING;
    }
    if (isHeadline(candidate)) return mask('headline repeated');
    if (chrome) return mask(chrome);
    if (isPublisherLine(words, facts)) {
      afterLogo = true;
      return mask('publisher or author line');
    }
    const label = normalised(words);
    if (seen.has(label)) return mask('line repeated');
    seen.add(label);
    if (shape.listItem && shape.words.length > 3) return PROSE;
    if (at < first) return mask('above the headline');
    if (shape.terminated && shape.words.length >= 3) {
      return wasAfterLogo && shape.words.length <= 8 ? mask('slogan') : PROSE;
    }
    if (shape.words.length > CROSSHEAD && TAKES_DATE.test(words)) return mask('photo caption');
    if (shape.words.length >= 4 && belongsTo(words, vocabulary)) return HEADING;
    return mask('logo, menu or label');
  });
}

/** The lines below the last sentence beyond doubt: closing lines of the article, then credits, boxes, other articles. */
function judgeTail(
  candidates: readonly Candidate[],
  facts: PageFacts,
  lists: ReadonlySet<number>,
): Verdict[] {
  let ended = false;
  let unfinishedBefore = false;
  return candidates.map(({ words, shape, chrome, block }) => {
    if (isEndLabel(words)) ended = true;
    if (chrome) return mask(chrome);
    if (isPublisherLine(words, facts)) return mask('publisher or author line');
    if (ended || lists.has(block)) return mask('below the end of the article');
    if (shape.listItem && shape.words.length > 2) return PROSE;
    if (shape.innerEnd || (shape.terminated && !words.endsWith(':'))) return PROSE;
    const reads = !unfinishedBefore && shape.words.length >= UNFINISHED_SENTENCE && readsAsSentence(words);
    if (reads) return PROSE;
    unfinishedBefore = true;
    return mask('below the end of the article');
  });
}

/** The lines between sentences: crossheads stay, captions, advertisements and boxes go. */
function judgeBody(
  candidates: readonly Candidate[],
  facts: PageFacts,
  certain: readonly boolean[],
): Verdict[] {
  const counts = new Map<string, number>();
  for (const { words, shape } of candidates) {
    if (!shape.terminated && !shape.listItem)
      counts.set(normalised(words), (counts.get(normalised(words)) ?? 0) + 1);
  }
  const headline = facts.headline ? normalised(facts.headline) : null;
  const unfinished = candidates.map(
    ({ shape }, at) =>
      !certain[at] && !shape.terminated && !shape.listItem && !shape.innerEnd && shape.words.length >= 4,
  );
  let box = false;
  return candidates.map(({ words, shape, chrome, blankBefore }, at) => {
    if (certain[at]) {
      box = false;
      return PROSE;
    }
    if (isEndLabel(words)) box = true;
    if (chrome) return mask(chrome);
    if (shape.listItem) return PROSE;
    const label = normalised(words);
    if (label === headline) return mask('headline repeated');
    if (!shape.terminated && !shape.innerEnd) {
      if (box) return mask('headline of another article');
      if ((counts.get(label) ?? 0) > 1) return mask('line repeated');
      if (shape.words.length <= 6 && isPublisherLine(words, facts)) return mask('publisher or author line');
      if (
        unfinished[at] &&
        [-2, -1, 0].some((from) => [0, 1, 2].every((step) => unfinished[at + from + step]))
      ) {
        return mask('headline of another article');
      }
      const apart = blankBefore >= 2 && (candidates[at + 1]?.blankBefore ?? 0) >= 2;
      if (shape.words.length > CROSSHEAD && (apart || TAKES_DATE.test(words))) return mask('photo caption');
      return shape.words.length > LONGEST_HEADING ? PROSE : HEADING;
    }
    return PROSE;
  });
}

/** Staff credits stand last: “Moss and Pell reported from Lisbon.” */
function maskCredits(candidates: readonly Candidate[], verdicts: Verdict[]): void {
  for (let at = candidates.length - 1; at > 0; at -= 1) {
    const candidate = candidates[at];
    const verdict = verdicts[at];
    if (!candidate || !verdict || 'reason' in verdict) continue;
    if (candidate.shape.words.length > 60 || !STAFF_CREDIT.test(candidate.words)) return;
    verdicts[at] = mask('agency credit');
  }
}

/**
 * Tells an article's own paragraphs from the page around them. Nothing is cut: a masked unit keeps its place and gets a
 * reason. What decides is where a line stands (above the first sentence, below the last, between), whether it is a
 * sentence, its length and its neighbours; word lists only name what such a line is.
 */
export function maskChrome(units: readonly Unit[], facts: PageFacts): Verdict[] {
  const candidates = units.map((unit) => {
    const shape = shapeOf(unit.words);
    return { ...unit, shape, chrome: lineChrome(unit.words, shape) };
  });
  const certain = certainProse(candidates);
  const first = certain.indexOf(true);
  const last = certain.lastIndexOf(true);
  if (first < 0)
    return candidates.map(({ chrome, shape }) =>
      chrome ? mask(chrome) : shape.terminated ? PROSE : HEADING,
    );
  const vocabulary = contentWords(
    [facts.headline ?? '', ...candidates.filter((_, at) => certain[at]).map(({ words }) => words)].join(' '),
  );
  const verdicts = [
    ...judgeHead(candidates.slice(0, first), facts, vocabulary),
    ...judgeBody(candidates.slice(first, last + 1), facts, certain.slice(first, last + 1)),
    ...judgeTail(candidates.slice(last + 1), facts, listBlocks(candidates)),
  ];
  maskCredits(candidates, verdicts);
  return verdicts;
}
