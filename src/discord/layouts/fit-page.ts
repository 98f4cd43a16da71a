import type { Source } from '../../answers/answer.ts';
import { count, list } from '../../answers/wording/count.ts';
import { MESSAGE_COMPONENTS, MESSAGE_TEXT } from '../limits.ts';
import { type Block, citedBy } from './layout.ts';
import { markersFor } from './markers.ts';
import { quotedText } from './quoted-text.ts';
import { type SourceRoom, sourceList } from './source-list.ts';

/** What one message has to hold. Head and foot are safe markdown and short; blocks and sources are what may go. */
interface PageParts {
  readonly head: string;
  readonly blocks: readonly Block[];
  readonly sources: readonly Source[];
  readonly foot: string;
  /** Components of the message besides its text displays and separators: container, buttons, menus, pictures. */
  readonly otherComponents: number;
  /** Characters of an excerpt that are shown where there is room; 600 unless told. */
  readonly longestExcerpt?: number;
  /** False: sources are listed without their headlines. */
  readonly headlines?: boolean;
}

/** One message's texts, within the budget. */
export interface FittedPage {
  readonly head: string;
  readonly blocks: readonly string[];
  readonly sources: string | null;
  readonly foot: string;
  /** The blocks that are shown, first to last. */
  readonly shown: readonly Block[];
  /** What was left out or shortened, for the reader; null when all is there. */
  readonly leftOut: string | null;
}

interface Room extends SourceRoom {
  readonly excerpt: number;
}

/** Characters of an excerpt, of a headline, of a publisher: comfortable, then ever tighter. */
const ROOMY: Room = { excerpt: 600, headline: 48, publisher: 60 };
const TIGHTER: readonly Room[] = [
  { excerpt: 300, headline: 48, publisher: 40 },
  { excerpt: 140, headline: 40, publisher: 30 },
  { excerpt: 60, headline: 0, publisher: 20 },
];

/** Text displays of head, sources and foot, and the separators around the sources. */
const FRAME_COMPONENTS = 5;

interface BlockText {
  readonly text: string;
  readonly isShortened: boolean;
}

function blockText(
  { pieces, heading }: Block,
  before: Block | undefined,
  room: Room,
  sources: readonly Source[],
): BlockText {
  const markers = markersFor(sources);
  const shown = pieces.map((piece) =>
    piece.kind === 'words'
      ? { markdown: piece.markdown, isShortened: false }
      : quotedText(piece, room.excerpt, markers),
  );
  const texts = shown.map(({ markdown }) => markdown);
  return {
    text: (heading === undefined || heading === before?.heading ? texts : [heading, ...texts]).join('\n'),
    isShortened: shown.some((piece) => piece.isShortened),
  };
}

function leftOutNote(dropped: number, shortened: number): string | null {
  const notes = [
    dropped > 0 ? `${count(dropped, 'part')} left out: no room in one message` : '',
    shortened > 0 ? `${count(shortened, 'excerpt')} shortened (…)` : '',
  ].filter(Boolean);
  return notes.length > 0 ? list(notes) : null;
}

function withRoom(parts: PageParts, blocks: readonly Block[], room: Room): FittedPage {
  const articles = new Set(blocks.flatMap(citedBy));
  const texts = blocks.map((one, index) => blockText(one, blocks[index - 1], room, parts.sources));
  return {
    head: parts.head,
    blocks: texts.map(({ text }) => text),
    sources: sourceList(parts.sources, articles, parts.headlines === false ? { ...room, headline: 0 } : room),
    foot: parts.foot,
    shown: blocks,
    leftOut: leftOutNote(
      parts.blocks.length - blocks.length,
      texts.filter(({ isShortened }) => isShortened).length,
    ),
  };
}

/** Characters of all texts of a page, as Discord counts them. */
export const textLength = (page: FittedPage): number =>
  [page.head, ...page.blocks, page.sources ?? '', page.foot, page.leftOut ?? ''].reduce(
    (sum, text) => sum + text.length,
    page.leftOut ? '-# \n'.length : 0,
  );

/**
 * Makes a page fit into one message: 4,000 characters of text and 40 components over all of it. Whole blocks go first,
 * from the end; when one is left, its excerpts and the sources' names are shortened at words. What went is said, and a
 * source is listed only, and always, when its marker is shown.
 */
export function fitPage(parts: PageParts): FittedPage {
  const mostBlocks = Math.max(1, MESSAGE_COMPONENTS - FRAME_COMPONENTS - parts.otherComponents);
  const longest = parts.longestExcerpt ?? ROOMY.excerpt;
  const roomy = { ...ROOMY, excerpt: longest };
  for (let number = Math.min(mostBlocks, parts.blocks.length); number > 1; number--) {
    const page = withRoom(parts, parts.blocks.slice(0, number), roomy);
    if (textLength(page) <= MESSAGE_TEXT) return page;
  }
  for (const room of [roomy, { ...ROOMY, excerpt: Math.ceil(longest / 2) }, ROOMY, ...TIGHTER]) {
    const page = withRoom(parts, parts.blocks.slice(0, 1), room);
    if (textLength(page) <= MESSAGE_TEXT) return page;
  }
  return withRoom({ ...parts, blocks: parts.blocks }, [], roomy);
}
