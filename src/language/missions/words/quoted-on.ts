import type { SentenceView } from './sentence-view.ts';

const OPENING = /^[“«„‘"']$/;
const CLOSING = /^[”»’"']$/;

/** How the tokens of a sentence stand to quotation marks. */
export interface Quoted {
  /** Whether the sentence begins inside them. */
  readonly begins: boolean;
  /** Whether it leaves them open. */
  readonly leavesOpen: boolean;
  /** The tokens outside them, the marks themselves left out. */
  readonly outside: readonly number[];
}

/** Reads a sentence's quotation marks; `isOpen`: whether those of the sentence before are still open. */
export function quotedOn({ tokens }: SentenceView, isOpen: boolean): Quoted {
  let open = isOpen;
  const outside: number[] = [];
  for (const [at, { text, start, end }] of tokens.entries()) {
    const isLoose = tokens[at - 1]?.end !== start;
    const isGlued = tokens[at + 1]?.start === end && /^[\p{L}\p{N}]/u.test(tokens[at + 1]?.text ?? '');
    if (open && CLOSING.test(text) && !isGlued) open = false;
    else if (!open && OPENING.test(text) && isLoose) open = true;
    else if (!open) outside.push(at);
  }
  return { begins: isOpen || OPENING.test(tokens[0]?.text ?? ''), leavesOpen: open, outside };
}
