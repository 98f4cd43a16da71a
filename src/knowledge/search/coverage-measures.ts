import type { Query, Slot } from './query.ts';
import type { Coverage } from './scan-article.ts';

/** Sentences around, and how much a match there counts beside one in the sentence itself. */
const NEIGHBOURS = [
  [-1, 1],
  [1, 0.8],
  [-2, 0.7],
  [2, 0.5],
  [-3, 0.4],
] as const;

/** How well one slot is matched in ever wider circles around a sentence; each at least as much as the one before. */
interface Circles {
  readonly own: number;
  readonly near: number;
  readonly paragraph: number;
  readonly headline: number;
  readonly anywhere: number;
}

function circlesOf({ document, own, headline, anywhere }: Coverage, sentence: number, width: number) {
  const { paragraphOf, sentences } = document;
  const at = (index: number, slot: number): number =>
    index < 0 || index >= sentences.length ? 0 : (own[index * width + slot] ?? 0);
  const paragraph = paragraphOf[sentence];
  return (slot: number): Circles => {
    const mine = at(sentence, slot);
    let near = mine;
    for (const [offset, weight] of NEIGHBOURS) near = Math.max(near, weight * at(sentence + offset, slot));
    let block = near;
    for (let index = sentence - 1; block < 1 && index >= 0 && paragraphOf[index] === paragraph; index -= 1)
      block = Math.max(block, at(index, slot));
    for (
      let index = sentence + 1;
      block < 1 && index < sentences.length && paragraphOf[index] === paragraph;
      index += 1
    )
      block = Math.max(block, at(index, slot));
    const titled = Math.max(block, headline[slot] ?? 0);
    return {
      own: mine,
      near,
      paragraph: block,
      headline: titled,
      anywhere: Math.max(titled, anywhere[slot] ?? 0),
    };
  };
}

/** A mean of matches, weighted by what each tells. */
function mean(
  slots: readonly Slot[],
  circles: readonly Circles[],
  pick: (slot: Slot) => number,
  of: (c: Circles) => number,
) {
  let sum = 0;
  let all = 0;
  slots.forEach((slot, at) => {
    const weight = pick(slot);
    const circle = circles[at];
    all += weight;
    if (circle) sum += weight * of(circle);
  });
  return all > 0 ? sum / all : 0;
}

/** How much of what was asked stands in a sentence, and how much more around it. */
export function coverageMeasures(query: Query, coverage: Coverage, sentence: number) {
  const { slots } = query;
  const circle = circlesOf(coverage, sentence, slots.length);
  const circles = slots.map((_, slot) => circle(slot));
  const all = (of: (c: Circles) => number) => mean(slots, circles, ({ value }) => value, of);
  const own = all((c) => c.own);
  const near = all((c) => c.near);
  const paragraph = all((c) => c.paragraph);
  const headline = all((c) => c.headline);
  const rarest = slots.reduce((best, { value }, at) => (value > (slots[best]?.value ?? 0) ? at : best), 0);
  const gap = (counts: (slot: Slot) => boolean, of: (c: Circles) => number) =>
    slots.reduce((most, slot, at) => {
      const missing = counts(slot) ? slot.value * (1 - of(circles[at] ?? NOTHING)) : 0;
      return Math.max(most, missing / query.most);
    }, 0);
  const names = ({ name, value }: Slot) => (name ? value : 0);
  return {
    own,
    near: near - own,
    paragraph: paragraph - near,
    headline: headline - paragraph,
    anywhere: all((c) => c.anywhere) - headline,
    names: mean(slots, circles, names, (c) => c.own),
    namesAround: mean(slots, circles, names, (c) => c.headline - c.own),
    focus: mean(
      slots,
      circles,
      ({ focus, value }) => (focus ? value : 0),
      (c) => c.own,
    ),
    numbers: mean(
      slots,
      circles,
      ({ number, value }) => (number ? value : 0),
      (c) => c.own,
    ),
    rarest: circles[rarest]?.own ?? 0,
    squared: mean(
      slots,
      circles,
      ({ value }) => value * value,
      (c) => c.own,
    ),
    exact: all((c) => (c.own >= 1 ? 1 : 0)),
    plain: mean(
      slots,
      circles,
      ({ name, focus, value }) => (name || focus ? 0 : value),
      (c) => c.own,
    ),
    nameGap: gap(
      ({ name }) => name,
      (c) => c.headline,
    ),
    wordGap: gap(
      ({ name }) => !name,
      (c) => c.near,
    ),
    wordGapAnywhere: gap(
      ({ name }) => !name,
      (c) => c.anywhere,
    ),
    focusGap: gap(
      ({ focus }) => focus,
      (c) => c.near,
    ),
    unknown:
      slots.reduce((sum, { frequency, value }) => sum + (frequency === 0 ? value : 0), 0) /
      (query.total || 1),
  };
}

const NOTHING: Circles = { own: 0, near: 0, paragraph: 0, headline: 0, anywhere: 0 };
