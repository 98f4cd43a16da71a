import { readFileSync } from 'node:fs';
import type { Article } from '../../src/corpus/article.ts';
import { readArticle } from '../../src/corpus/read-article.ts';
import type { Span } from '../../src/language/span.ts';

/** Where an article shows who speaks. */
export interface MarkedSpeaker extends Span {
  readonly kind?: 'name' | 'pronoun' | 'nominal';
  /** By which names the speaker is known, if the one who marked it could tell. */
  readonly names: readonly string[];
}

/** A quotation that somebody marked, with its speaker; null when the article names none. */
export interface MarkedQuote extends Span {
  readonly speaker: MarkedSpeaker | null;
}

/** An article with its quotations marked; offsets count in `article.text`. */
export interface MarkedArticle {
  readonly article: Article;
  readonly quotes: readonly MarkedQuote[];
  /** Between marks, and not judged. */
  readonly ignored: readonly Span[];
}

interface Line {
  readonly title?: string;
  readonly text: string;
  readonly quotes: readonly (Span & {
    readonly speaker: (Span & Partial<Pick<MarkedSpeaker, 'kind' | 'names'>>) | null;
  })[];
  readonly ignore?: readonly Span[];
}

/** Reads a file with one marked article a line. */
export function readMarked(path: string): MarkedArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { title, text, quotes, ignore } = JSON.parse(line) as Line;
      const head = `---\nheadline: ${JSON.stringify(title ?? 'Untitled')}\n---\n`;
      const read = readArticle('article.md', new TextEncoder().encode(`${head}${text}\n`), {
        today: '2100-01-01',
      });
      if (!('article' in read)) return [];
      const moved = <Marked extends Span>(span: Marked): Marked => ({
        ...span,
        start: span.start + head.length,
        end: span.end + head.length,
      });
      return {
        article: read.article,
        quotes: quotes.map((quote) => ({
          ...moved(quote),
          speaker: quote.speaker && { ...moved(quote.speaker), names: quote.speaker.names ?? [] },
        })),
        ignored: (ignore ?? []).map(moved),
      };
    });
}
