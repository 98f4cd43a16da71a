import type { Citation, Excerpt, PlaceName } from '../../answers/answer.ts';
import type { Span } from '../../language/span.ts';

/** Words of the bot's own and escaped values, as markdown that is safe to send. */
export interface Words {
  readonly kind: 'words';
  readonly markdown: string;
}

/** Words of an article, shown as a block quote with its marker. */
export interface Quoted {
  readonly kind: 'quoted';
  readonly citation: Citation;
  /** Offsets into the file. */
  readonly highlights: readonly Span[];
  /** Articles with the same words whose markers stand beside it. */
  readonly alsoIn: readonly string[];
  /** How many articles more have the same words. */
  readonly alsoMore: number;
  /** Somebody's words: shown between quotation marks, which stand outside them. */
  readonly spoken: boolean;
}

/** Other articles with the same words that get a marker beside an excerpt. */
const ALSO_SHOWN = 4;

/** An excerpt, or the words of a quotation, as a piece of a block. */
export function quoted({
  citation,
  alsoIn,
  highlights = [],
  spoken = false,
}: Pick<Excerpt, 'citation' | 'alsoIn'> &
  Partial<Pick<Excerpt, 'highlights'>> & { spoken?: boolean }): Quoted {
  const others = [...new Set(alsoIn.map(({ article }) => article))].filter((id) => id !== citation.article);
  return {
    kind: 'quoted',
    spoken,
    citation,
    highlights,
    alsoIn: others.slice(0, ALSO_SHOWN),
    alsoMore: Math.max(0, others.length - ALSO_SHOWN),
  };
}

/** What stays together on a page and is left out as a whole. */
export interface Block {
  readonly pieces: readonly (Words | Quoted)[];
  /** Ids of the articles whose markers stand in its words. */
  readonly cites: readonly string[];
  /** Names a place that the block is about: a press away from the page it stands on. */
  readonly place?: PlaceName;
  /** Markdown above it, unless the block before it on the page stands under the same; so it never stands alone. */
  readonly heading?: string;
}

/** An answer before it is cut into pages: what to show, in the order of its weight. */
export interface Layout {
  /** RGB; never the only sign of a level. */
  readonly accent: number;
  /** Words under the first line that stand on every page. */
  readonly lead: string | null;
  readonly blocks: readonly Block[];
  /** Characters of an excerpt that are shown at most, where the answer wants it shorter than usual. */
  readonly longestExcerpt?: number;
  /** Blocks of a line each: as many go on a page as have room, and their sources are listed without headlines. */
  readonly isList?: boolean;
  /** How many characters' worth of the first page a picture takes. */
  readonly pictureRoom?: number;
}

export const words = (markdown: string): Words => ({ kind: 'words', markdown });

export const block = (pieces: Block['pieces'], cites: readonly string[] = []): Block => ({ pieces, cites });

/** The same block under a heading. */
export const under = (heading: string, one: Block): Block => ({ ...one, heading });

/** Every article whose marker stands in a block. */
export const citedBy = ({ pieces, cites }: Block): string[] => [
  ...cites,
  ...pieces.flatMap((piece) => (piece.kind === 'quoted' ? [piece.citation.article, ...piece.alsoIn] : [])),
];
