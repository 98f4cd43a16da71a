import {
  type Candidate,
  CROSSHEAD,
  HEADING,
  isPublisherLine,
  mask,
  type PageFacts,
  PROSE,
  TAKES_DATE,
  type Verdict,
} from './candidate.ts';
import { isEndLabel } from './line-chrome.ts';
import { normalised } from './line-shape.ts';

/** Unfinished lines with more words are sentences that lost their end. */
const LONGEST_HEADING = 16;

/** "– 'A long weekend' –": how agencies set off what the next lines are about. */
const BETWEEN_DASHES = /^([-–—]) \S.{0,78}\S \1$/u;

/** The lines between sentences: crossheads stay, captions, advertisements and boxes go. */
export function judgeBody(
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
    if (BETWEEN_DASHES.test(words)) return HEADING;
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
