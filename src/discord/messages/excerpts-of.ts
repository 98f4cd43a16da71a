import { createHash } from 'node:crypto';
import type { Citation } from '../../answers/answer.ts';
import type { Block } from '../layouts/layout.ts';

/** A short name of a passage that stays the same as long as the passage stays where it is. */
export const passageKey = ({ article, start, end }: Pick<Citation, 'article' | 'start' | 'end'>): string =>
  createHash('sha256').update(`${article}:${start}-${end}`).digest('base64url').slice(0, 10);

/** The excerpts shown in some blocks, each once. */
export function excerptsOf(blocks: readonly Block[]): Citation[] {
  const citations = blocks.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === 'quoted' ? [piece.citation] : [])),
  );
  return [...new Map(citations.map((citation) => [passageKey(citation), citation])).values()];
}
