import { type Block, citedBy } from './layout.ts';

/** What fits the screen of a phone, roughly, in characters of the files and lines of the bot's own. */
const SCREEN = 1_250;
/** Each source takes about two lines in small print. */
const SOURCE_LINE = 70;
const LONGEST_EXCERPT = 600;
const MOST_BLOCKS = 8;

const roomOf = (block: Block, longestExcerpt: number): number =>
  block.pieces.reduce(
    (sum, piece) =>
      sum +
      (piece.kind === 'words'
        ? piece.markdown.length
        : Math.min(piece.citation.exact.length, longestExcerpt)),
    block.heading?.length ?? 0,
  );

/** Blocks in pages that each fit a screen; a block that is larger than that has a page of its own. */
export function paginate(
  blocks: readonly Block[],
  longestExcerpt = LONGEST_EXCERPT,
  pictureRoom = 0,
): Block[][] {
  const pages: Block[][] = [];
  let room = pictureRoom;
  let articles = new Set<string>();
  for (const block of blocks) {
    const newArticles = citedBy(block).filter((id) => !articles.has(id)).length;
    const needed = roomOf(block, longestExcerpt) + newArticles * SOURCE_LINE;
    const page = pages.at(-1);
    if (page && room + needed <= SCREEN && page.length < MOST_BLOCKS) {
      page.push(block);
      room += needed;
    } else {
      pages.push([block]);
      articles = new Set();
      room = (page ? 0 : pictureRoom) + roomOf(block, longestExcerpt) + citedBy(block).length * SOURCE_LINE;
    }
    for (const id of citedBy(block)) articles.add(id);
  }
  return pages;
}
