import { gatherGaps } from './gap-measures.ts';
import type { Query } from './query.ts';
import type { Coverage } from './scan-article.ts';

/** Sentences around, and how much a match there counts beside one in the sentence itself. */
const AROUND = Int8Array.of(-1, 1, -2, 2, -3);
const AROUND_WEIGHT = Float64Array.of(1, 0.8, 0.7, 0.5, 0.4);

/** The first and last sentence of the paragraph that holds a sentence. */
function paragraphBounds(paragraphOf: Uint32Array, sentence: number): [number, number] {
  const paragraph = paragraphOf[sentence];
  let first = sentence;
  while (first > 0 && paragraphOf[first - 1] === paragraph) first -= 1;
  let last = sentence;
  while (last + 1 < paragraphOf.length && paragraphOf[last + 1] === paragraph) last += 1;
  return [first, last];
}

const share = (part: number, of: number): number => (of > 0 ? part / of : 0);

/**
 * How much of what was asked stands in a sentence, and how much more in ever wider circles around it: the sentences next
 * to it, its paragraph, the headline, anywhere in the article. A gap is the most telling word that a circle lacks.
 */
export function coverageMeasures(query: Query, coverage: Coverage, sentence: number) {
  const { slots, total, most } = query;
  const { document, own, headline, anywhere } = coverage;
  const width = slots.length;
  const count = document.sentences.length;
  const [first, last] = paragraphBounds(document.paragraphOf, sentence);
  let [sumOwn, sumNear, sumBlock, sumTitled, sumAnywhere, sumExact, sumSquared, allSquared] = [
    0, 0, 0, 0, 0, 0, 0, 0,
  ];
  let [names, namesAround, allNames, focused, allFocused, numbers, allNumbers, plain, allPlain] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0,
  ];
  let [nameGap, wordGap, wordGapAnywhere, focusGap, unknown, rarest, rarestValue] = [0, 0, 0, 0, 0, 0, 0];
  const gaps = gatherGaps();
  for (let slot = 0; slot < width; slot += 1) {
    const asked = slots[slot];
    if (!asked) break;
    const { value, name, focus, number, frequency } = asked;
    const mine = own[sentence * width + slot] ?? 0;
    let near = mine;
    for (let at = 0; at < AROUND.length && near < 1; at += 1) {
      const index = sentence + (AROUND[at] ?? 0);
      if (index >= 0 && index < count)
        near = Math.max(near, (AROUND_WEIGHT[at] ?? 0) * (own[index * width + slot] ?? 0));
    }
    let block = near;
    for (let index = first; index <= last && block < 1; index += 1)
      block = Math.max(block, own[index * width + slot] ?? 0);
    const titled = Math.max(block, headline[slot] ?? 0);
    const somewhere = Math.max(titled, anywhere[slot] ?? 0);
    gaps.add(asked, mine, near, titled, somewhere);
    sumOwn += value * mine;
    sumNear += value * near;
    sumBlock += value * block;
    sumTitled += value * titled;
    sumAnywhere += value * somewhere;
    sumSquared += value * value * mine;
    allSquared += value * value;
    if (mine >= 1) sumExact += value;
    if (frequency === 0) unknown += value;
    if (name) {
      names += value * mine;
      namesAround += value * (titled - mine);
      allNames += value;
      nameGap = Math.max(nameGap, value * (1 - titled));
    } else {
      wordGap = Math.max(wordGap, value * (1 - near));
      wordGapAnywhere = Math.max(wordGapAnywhere, value * (1 - somewhere));
    }
    if (focus) {
      focused += value * mine;
      allFocused += value;
      focusGap = Math.max(focusGap, value * (1 - near));
    }
    if (number) {
      numbers += value * mine;
      allNumbers += value;
    }
    if (!name && !focus) {
      plain += value * mine;
      allPlain += value;
    }
    if (value > rarestValue) {
      rarestValue = value;
      rarest = mine;
    }
  }
  return {
    own: share(sumOwn, total),
    near: share(sumNear - sumOwn, total),
    paragraph: share(sumBlock - sumNear, total),
    headline: share(sumTitled - sumBlock, total),
    anywhere: share(sumAnywhere - sumTitled, total),
    exact: share(sumExact, total),
    squared: share(sumSquared, allSquared),
    names: share(names, allNames),
    namesAround: share(namesAround, allNames),
    focus: share(focused, allFocused),
    numbers: share(numbers, allNumbers),
    plain: share(plain, allPlain),
    rarest,
    nameGap: nameGap / most,
    wordGap: wordGap / most,
    wordGapAnywhere: wordGapAnywhere / most,
    focusGap: focusGap / most,
    unknown: share(unknown, total),
    gaps: gaps.measures(most),
  };
}
