import type { ArticleText } from '../../article-text.ts';
import { countryOf, type Place } from '../../places/gazetteer.ts';
import { addTo, mostOf } from '../discourse/discourse.ts';
import { CURRENCIES } from '../lexicon/currencies.ts';
import { findNames } from '../words/mentions.ts';
import { tokensOf } from '../words/tokens.ts';

const AMOUNT = '(?:\\d[\\d.,]*|hundreds?|thousands?|millions?|billions?)(?: of)?[ \\u00a0]';

const MONEY = new RegExp(
  `${AMOUNT}(?:${[...CURRENCIES].map(([country, names]) => `(?<${country}>${names})`).join('|')})(?![\\p{L}])`,
  'giu',
);

/** So many sums of an article are looked at. */
const MOST_SUMS = 40;

/** The countries that an article's prices are in, and how often. */
function paidIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  let found = 0;
  for (const { groups = {} } of text.matchAll(MONEY)) {
    const country = Object.keys(groups).find((code) => groups[code] !== undefined);
    if (country) addTo(counts, country, 1);
    found += 1;
    if (found === MOST_SUMS) break;
  }
  return counts;
}

/** The countries that a page's other lines and its publisher's name are about: "Thirty houses lose their roofs at Toamasina". */
function namedAround({ text, publisher, paragraphs }: ArticleText): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (words: string): void => {
    for (const { as, place } of findNames(tokensOf(words, { start: 0, end: words.length })))
      if (as === 'city' || as === 'country') addTo(counts, place.country, 1);
  };
  const body = text.startsWith('---') ? text.indexOf('\n---', 3) + 4 : 0;
  let from = Math.max(0, body);
  for (const { start, end } of [...paragraphs, { start: text.length, end: text.length }]) {
    for (const line of text.slice(from, Math.max(from, start)).split('\n')) count(line);
    from = Math.max(from, end);
  }
  if (publisher !== null) count(publisher);
  return counts;
}

/** The one that is counted most; null where another comes level. */
function onlyMost(counts: ReadonlyMap<string, number>): string | null {
  const most = mostOf(counts, new Set());
  if (most === null) return null;
  const next = mostOf(counts, new Set([most]));
  return next !== null && counts.get(next) === counts.get(most) ? null : most;
}

/**
 * The country in whose paper an article stands that never names it, as a town's own paper does not: by its money, else by what
 * its page names around it. Null where nothing tells.
 */
export function homeOfArticle(article: ArticleText): Place | null {
  const code = onlyMost(paidIn(article.text)) ?? onlyMost(namedAround(article));
  const country = code === null ? undefined : countryOf(code);
  return country ? { kind: 'country', name: country.name, country: country.code, population: 0 } : null;
}
