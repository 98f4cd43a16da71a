import { ANSWER_SIGNS } from './answer-signs.ts';
import { CAPITAL, NUMBER } from './article-terms.ts';
import type { Query } from './query.ts';
import type { Coverage, Marks } from './scan-article.ts';

/** What speaks for a sentence, in the order of the weights. All are about 0 to 1, so that weights can be compared. */
export const FEATURES = [
  'own',
  'near',
  'paragraph',
  'headline',
  'anywhere',
  'names',
  'namesAround',
  'focus',
  'numbers',
  'rarest',
  'pairs',
  'closeness',
  'length',
  'sign',
  'newName',
  'newNumber',
  'counted',
  'opening',
  'question',
  'squared',
  'exact',
  'plain',
] as const;
export type FeatureName = (typeof FEATURES)[number];

/** Length that counts as usual, in words. */
const USUAL_LENGTH = 24;
/** Between a number and what it counts: "2,521 recorded shooting incidents". */
const COUNTING_REACH = 4;

const NEIGHBOURS = [
  [-1, 1],
  [1, 0.8],
  [-2, 0.7],
  [2, 0.5],
  [-3, 0.4],
] as const;

/** The measures of one sentence. */
export function featuresOf(query: Query, coverage: Coverage, sentence: number, marks: Marks): Float64Array {
  const { document, own, headline, anywhere } = coverage;
  const width = query.slots.length;
  const values = new Float64Array(FEATURES.length);
  const set = (name: FeatureName, value: number) => {
    values[FEATURES.indexOf(name)] = value;
  };
  const at = (index: number, slot: number): number =>
    index < 0 || index >= document.sentences.length ? 0 : (own[index * width + slot] ?? 0);
  const paragraph = document.paragraphOf[sentence];
  let first = sentence;
  while (first > 0 && document.paragraphOf[first - 1] === paragraph) first -= 1;
  let last = sentence;
  while (document.paragraphOf[last + 1] === paragraph) last += 1;

  const sum = { own: 0, near: 0, paragraph: 0, headline: 0, anywhere: 0, squared: 0, exact: 0 };
  const part = {
    names: 0,
    namesAround: 0,
    nameTotal: 0,
    focus: 0,
    focusTotal: 0,
    numbers: 0,
    numberTotal: 0,
    plain: 0,
    plainTotal: 0,
  };
  let rarest = 0;
  let rarestValue = 0;
  for (let slot = 0; slot < width; slot += 1) {
    const { value = 0, name = false, focus = false, number = false } = query.slots[slot] ?? {};
    const mine = at(sentence, slot);
    let near = mine;
    for (const [offset, weight] of NEIGHBOURS) near = Math.max(near, weight * at(sentence + offset, slot));
    let block = near;
    for (let index = first; index <= last && block < 1; index += 1) block = Math.max(block, at(index, slot));
    const titled = Math.max(block, headline[slot] ?? 0);
    const somewhere = Math.max(titled, anywhere[slot] ?? 0);
    sum.own += value * mine;
    sum.squared += value * value * mine;
    if (mine >= 1) sum.exact += value;
    sum.near += value * (near - mine);
    sum.paragraph += value * (block - near);
    sum.headline += value * (titled - block);
    sum.anywhere += value * (somewhere - titled);
    if (name) {
      part.names += value * mine;
      part.namesAround += value * (titled - mine);
      part.nameTotal += value;
    }
    if (!name && !focus) {
      part.plain += value * mine;
      part.plainTotal += value;
    }
    if (focus) {
      part.focus += value * mine;
      part.focusTotal += value;
    }
    if (number) {
      part.numbers += value * mine;
      part.numberTotal += value;
    }
    if (value > rarestValue) {
      rarestValue = value;
      rarest = mine;
    }
  }
  const total = query.total || 1;
  const share = (value: number, of: number) => (of > 0 ? value / of : 0);
  set('own', sum.own / total);
  set('near', sum.near / total);
  set('paragraph', sum.paragraph / total);
  set('headline', sum.headline / total);
  set('anywhere', sum.anywhere / total);
  set(
    'squared',
    share(
      sum.squared,
      query.slots.reduce((all, { value }) => all + value * value, 0),
    ),
  );
  set('names', share(part.names, part.nameTotal));
  set('namesAround', share(part.namesAround, part.nameTotal));
  set('focus', share(part.focus, part.focusTotal));
  set('numbers', share(part.numbers, part.numberTotal));
  set('rarest', rarest);
  set('exact', sum.exact / total);
  set('plain', share(part.plain, part.plainTotal));

  const from = sentence === 0 ? 0 : (document.sentenceEnds[sentence - 1] ?? 0);
  const end = document.sentenceEnds[sentence] ?? from;
  const order = positions(query, document.terms, from, end, marks);
  set('pairs', pairs(query, order));
  set('closeness', closeness(query, order, total));
  set('length', Math.log((end - from + 4) / USUAL_LENGTH));
  shapes(query, coverage, from, end, marks, set);

  const span = document.sentences[sentence];
  const text = span ? document.article.text.slice(span.start, span.end) : '';
  const sign = ANSWER_SIGNS[query.question.asks];
  set('sign', sign?.test(text) ? 1 : 0);
  set('opening', 1 / (1 + (paragraph ?? 0)));
  set('question', /\?["'”’)]*$/.test(text) ? 1 : 0);
  return values;
}

interface Found {
  readonly place: number;
  readonly slot: number;
  readonly weight: number;
}

function positions(query: Query, terms: Uint32Array, from: number, end: number, marks: Marks): Found[] {
  const found: Found[] = [];
  for (let place = from; place < end; place += 1) {
    const mark = marks.byTerm[terms[place] ?? 0] ?? 0;
    if (mark === 0) continue;
    for (const { slot, weight } of marks.stands[mark - 1] ?? []) found.push({ place, slot, weight });
  }
  return query.slots.length > 0 ? found : [];
}

/** The share of the question's neighbouring words that also stand close together in the sentence, in that order. */
function pairs(query: Query, found: readonly Found[]): number {
  let all = 0;
  let met = 0;
  for (let at = 1; at < query.sequence.length; at += 1) {
    const a = query.sequence[at - 1] ?? 0;
    const b = query.sequence[at] ?? 0;
    const worth = Math.min(query.slots[a]?.value ?? 0, query.slots[b]?.value ?? 0);
    all += worth;
    const together = found.some(
      (left) =>
        left.slot === a &&
        found.some((right) => right.slot === b && right.place > left.place && right.place - left.place <= 3),
    );
    if (together) met += worth;
  }
  return all > 0 ? met / all : 0;
}

/** How close different matched words stand to one another. */
function closeness(query: Query, found: readonly Found[], total: number): number {
  let sum = 0;
  for (let at = 1; at < found.length; at += 1) {
    const a = found[at - 1];
    const b = found[at];
    if (!a || !b || a.slot === b.slot) continue;
    const worth = Math.min(
      (query.slots[a.slot]?.value ?? 0) * a.weight,
      (query.slots[b.slot]?.value ?? 0) * b.weight,
    );
    sum += worth / Math.sqrt(Math.max(1, b.place - a.place));
  }
  return Math.min(1, sum / total);
}

/** Names and numbers that the question doesn't have, and numbers that count the thing asked for. */
function shapes(
  query: Query,
  { document }: Coverage,
  from: number,
  end: number,
  { byTerm, stands }: Marks,
  set: (name: FeatureName, value: number) => void,
): void {
  const { asks } = query.question;
  let name = 0;
  let number = 0;
  let counted = 0;
  let lastNumber = -COUNTING_REACH - 1;
  for (let place = from; place < end; place += 1) {
    const shape = document.shapes[place] ?? 0;
    const mark = byTerm[document.terms[place] ?? 0] ?? 0;
    if (shape & NUMBER && mark === 0) {
      number = 1;
      lastNumber = place;
    }
    if (shape & CAPITAL && place > from && mark === 0 && document.terms[place] !== 0) name = 1;
    const isFocus = mark !== 0 && (stands[mark - 1] ?? []).some(({ slot }) => query.slots[slot]?.focus);
    if (isFocus && place - lastNumber <= COUNTING_REACH) counted = 1;
  }
  const wantsName = asks === 'person' || asks === 'name' || asks === 'place';
  const wantsNumber = asks === 'number' || asks === 'money' || asks === 'duration' || asks === 'time';
  set('newName', wantsName ? name : 0);
  set('newNumber', wantsNumber ? number : 0);
  set('counted', wantsNumber ? counted : 0);
}
