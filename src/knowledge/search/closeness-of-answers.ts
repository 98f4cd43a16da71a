import type { ArticleTerms } from './article-terms.ts';
import type { Query } from './query.ts';
import type { Marks } from './scan-article.ts';

/** So many words of a sentence are looked at: the work grows with their square. */
const MOST_WORDS = 120;

/**
 * How much of the question stands close to one thing that can answer, a word of the shape asked for that the question
 * doesn't have: of all its words, and of those that are no names ("ambassador" in "who is Peru's ambassador?").
 */
export function closenessOfAnswers(
  query: Query,
  { terms, shapes }: ArticleTerms,
  from: number,
  end: number,
  marks: Marks,
  shape: number,
): { all: number; topic: number } {
  const closest = { all: 0, topic: 0 };
  if (shape === 0) return closest;
  const last = Math.min(end, from + MOST_WORDS);
  const answers: number[] = [];
  const matches: { place: number; slot: number; worth: number }[] = [];
  for (let place = from; place < last; place += 1) {
    const term = terms[place] ?? 0;
    const mark = marks.byTerm[term] ?? 0;
    if (mark === 0 && place > from && term !== 0 && (shapes[place] ?? 0) & shape) answers.push(place);
    for (const { slot, weight } of mark === 0 ? [] : (marks.stands[mark - 1] ?? []))
      matches.push({ place, slot, worth: weight * (query.slots[slot]?.value ?? 0) });
  }
  let topicTotal = 0;
  for (const { name, value } of query.slots) if (!name) topicTotal += value;
  const best = new Float64Array(query.slots.length);
  for (const answer of answers) {
    best.fill(0);
    for (const { place, slot, worth } of matches)
      best[slot] = Math.max(best[slot] ?? 0, worth / Math.sqrt(1 + Math.abs(place - answer) / 2));
    let [all, topic] = [0, 0];
    for (let slot = 0; slot < best.length; slot += 1) {
      all += best[slot] ?? 0;
      if (!query.slots[slot]?.name) topic += best[slot] ?? 0;
    }
    closest.all = Math.max(closest.all, all / (query.total || 1));
    closest.topic = Math.max(closest.topic, topic / (topicTotal || 1));
  }
  return closest;
}
