import { distance } from 'fastest-levenshtein';
import type { Article } from '../corpus/article.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { byCode } from '../language/order.ts';
import { InvalidOption } from './invalid-option.ts';

const MOST_NEAR = 3;
/** An id of which more than this share is other letters is not meant. */
const MOST_OTHER = 0.5;
/** Ids are compared by so many of their first characters. */
const MOST_COMPARED = 200;

/** How far an id is from what was typed, 0 to 1: the share of other letters; 0 when it holds it. */
function farFrom(typed: string, id: string): number {
  if (id.toLowerCase().includes(typed.toLowerCase())) return 0;
  const [one, other] = [id.slice(0, MOST_COMPARED), typed.slice(0, MOST_COMPARED)];
  return distance(one, other) / Math.max(one.length, other.length, 1);
}

/** The ids nearest to what was typed, the nearest first. */
const nearArticles = (knowledge: Knowledge, typed: string): string[] =>
  [...knowledge.analyses.keys()]
    .map((id) => ({ id, far: farFrom(typed, id) }))
    .filter(({ far }) => far <= MOST_OTHER)
    .sort((a, b) => a.far - b.far || byCode(a.id, b.id))
    .slice(0, MOST_NEAR)
    .map(({ id }) => id);

/**
 * The article an option names.
 * @throws {InvalidOption} with the nearest ids when there is none of that id.
 */
export function articleOrThrow(knowledge: Knowledge, id: string, option = 'source'): Article {
  const article = knowledge.article(id);
  if (article) return article;
  const near = nearArticles(knowledge, id);
  const advice = near.length > 0 ? ` Near: ${near.join(', ')}.` : '';
  throw new InvalidOption(option, `There is no article “${id}”.${advice} /sources lists them all.`);
}
