import type { Source } from '../../answers/answer.ts';

/** The marker of an article, `**[2]**`, by its place among the sources of the answer; empty for what is not among them. */
export type Markers = (article: string) => string;

/** The markers of an answer with these sources. */
export function markersFor(sources: readonly Source[]): Markers {
  const numbers = new Map(sources.map((source, index) => [source.article, index + 1]));
  return (article) => {
    const number = numbers.get(article);
    return number === undefined ? '' : `**[${number}]**`;
  };
}

const numberIn = (marker: string): number => Number(/\d+/.exec(marker)?.[0]);

/** The markers of several articles, each once, by their numbers. */
export const markersOf = (markers: Markers, articles: readonly string[]): string =>
  [...new Set(articles)]
    .map(markers)
    .filter(Boolean)
    .sort((a, b) => numberIn(a) - numberIn(b))
    .join(' ');
