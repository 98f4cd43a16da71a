import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

const WHEN = /^(?:after|before|when|once|because|since|as|until|while)$/;
const CLOSES =
  /^(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?|suspend(?:s|ed)?|ceas(?:es|ed)|stopp?(?:s|ed)|evacuated|emptied|withdr(?:ew|awn)|pulled|moved|left|abandoned|shuttered)$/;
const SELF = /^(?:it|they|which|,|and|but|has|have|had|is|are|was|were|still|since|also|then|ever)$/;

/** Where a step that goes on with the subject of a clause before it begins: at ", and it has"; null where it has another. */
function continuation({ tokens }: SentenceView, first: number): number | null {
  let from = first;
  while (from > 0 && SELF.test(tokens[from - 1]?.lower ?? '')) from -= 1;
  return tokens.slice(from, from + 4).some(({ lower }) => lower === 'and' || lower === 'but') ? from : null;
}

/**
 * "It suspended operations days after Russia used Belarus to invade Ukraine, and it has not reopened": the tokens that only tell what a
 * closing came after, where a step goes on with the subject of that closing.
 */
export function occasionOf(view: SentenceView, { own }: FrameMatch): Stretch | null {
  const { tokens } = view;
  const to = continuation(view, Math.min(...own));
  if (to === null) return null;
  const closing = tokens.findIndex(({ lower }, at) => at < to && CLOSES.test(lower));
  if (closing < 0) return null;
  const from = tokens.findIndex(({ lower }, at) => at > closing && at < to && WHEN.test(lower));
  return from < 0 ? null : { from, to };
}

/** Whether a state is named only in what the closing of "it" came after: in a sentence that begins with what was spoken of before. */
export function isOnlyOccasion(view: SentenceView, match: FrameMatch, state: string): boolean {
  const { tokens, names } = view;
  if (!/^(?:it|they)$/.test(tokens[0]?.lower ?? '')) return false;
  const last = Math.max(...match.own);
  const first = tokens.findIndex(({ lower }, at) => at > last && WHEN.test(lower));
  const occasion = occasionOf(view, match) ?? (first < 0 ? null : { from: first, to: tokens.length });
  const own = names.filter(({ place }) => place.country === state);
  return (
    occasion !== null &&
    own.length > 0 &&
    own.every(({ from, to }) => from > occasion.from && to <= occasion.to)
  );
}
