import { type Candidate, isPublisherLine, mask, type PageFacts, PROSE, type Verdict } from './candidate.ts';
import { isEndLabel, readsAsSentence } from './line-chrome.ts';
import { normalised } from './line-shape.ts';
import { AUTHOR_NOTE, STAFF_CREDIT } from './phrases.ts';

/** A last line that lost its full stop is still a sentence from this length on. */
const UNFINISHED_SENTENCE = 9;
/** Behind a box of links a shorter line is one of its own. */
const RESUMING_SENTENCE = 6;
const LONGEST_CREDIT = 60;
/** “Read on in the…”: a label that was cut short, not a sentence that trails off. */
const CUT_SHORT = /(?:\.\.\.|…)$/;

/** The lines below the last sentence beyond doubt: closing lines of the article, then credits, boxes, other articles. */
export function judgeTail(
  candidates: readonly Candidate[],
  facts: PageFacts,
  lists: ReadonlySet<number>,
): Verdict[] {
  let ended = false;
  let unfinishedBefore = false;
  return candidates.map(({ words, shape, chrome, block }, at) => {
    if (isEndLabel(words)) ended = true;
    if (chrome) return mask(chrome);
    if (isPublisherLine(words, facts)) return mask('publisher or author line');
    const resumes = shape.terminated && shape.words.length >= RESUMING_SENTENCE && readsAsSentence(words);
    if (lists.has(block) || (ended && !resumes)) return mask('below the end of the article');
    if (shape.listItem && shape.words.length > 2) return PROSE;
    if (words.endsWith(':') && candidates[at + 1]?.shape.listItem) return PROSE;
    if (CUT_SHORT.test(words) && shape.words.length < 5) return mask('label that is cut short');
    if (shape.innerEnd || (shape.terminated && !words.endsWith(':'))) return PROSE;
    const reads = !unfinishedBefore && shape.words.length >= UNFINISHED_SENTENCE && readsAsSentence(words);
    if (reads) return PROSE;
    unfinishedBefore = true;
    return mask('below the end of the article');
  });
}

/** Credits and a note on the author stand last: “Moss and Pell reported from Lisbon.” */
export function maskCredits(
  candidates: readonly Candidate[],
  verdicts: Verdict[],
  { author }: PageFacts,
): void {
  const name = author === null ? null : normalised(author);
  for (let at = candidates.length - 1; at > 0; at -= 1) {
    const candidate = candidates[at];
    const verdict = verdicts[at];
    if (!candidate || !verdict || 'reason' in verdict) continue;
    const { words, shape } = candidate;
    if (shape.words.length > LONGEST_CREDIT) return;
    const ofAuthor =
      name !== null && name !== '' && normalised(words).startsWith(name) && AUTHOR_NOTE.test(words);
    if (!ofAuthor && !STAFF_CREDIT.test(words)) return;
    verdicts[at] = mask(ofAuthor ? 'note on the author' : 'agency credit');
  }
}
