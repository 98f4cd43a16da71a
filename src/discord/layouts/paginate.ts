import { type Block, citedBy, type Layout } from './layout.ts';

/** What fits the screen of a phone, roughly, in characters of the files and lines of the bot's own. */
const SCREEN = 1_250;
/** Each source takes about two lines in small print. */
const SOURCE_LINE = 70;
/** Without its headline, one. */
const BRIEF_SOURCE_LINE = 40;
const LONGEST_EXCERPT = 600;
const MOST_BLOCKS = 8;
const MOST_LINES = 12;

const roomOf = (block: Block, longestExcerpt: number): number =>
  block.pieces.reduce(
    (sum, piece) =>
      sum +
      (piece.kind === 'words'
        ? piece.markdown.length
        : Math.min(piece.citation.exact.length, longestExcerpt)),
    block.heading?.length ?? 0,
  );

/** The blocks of an answer in pages that each fit a screen; a block that is larger than that has a page of its own. */
export function paginate(layout: Layout): Block[][] {
  const { blocks, longestExcerpt = LONGEST_EXCERPT, pictureRoom = 0, isList = false } = layout;
  const [most, sourceLine] = isList ? [MOST_LINES, BRIEF_SOURCE_LINE] : [MOST_BLOCKS, SOURCE_LINE];
  const pages: Block[][] = [];
  let room = pictureRoom;
  let articles = new Set<string>();
  for (const block of blocks) {
    const newArticles = citedBy(block).filter((id) => !articles.has(id)).length;
    const needed = roomOf(block, longestExcerpt) + newArticles * sourceLine;
    const page = pages.at(-1);
    if (page && room + needed <= SCREEN && page.length < most) {
      page.push(block);
      room += needed;
    } else {
      pages.push([block]);
      articles = new Set();
      room = (page ? 0 : pictureRoom) + roomOf(block, longestExcerpt) + citedBy(block).length * sourceLine;
    }
    for (const id of citedBy(block)) articles.add(id);
  }
  return pages;
}
