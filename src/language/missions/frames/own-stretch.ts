import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import type { FrameMatch } from './match-frames.ts';

/**
 * The part of a clause that is about the same state as a frame: in "France has gone, Germany is down to four" each has
 * its own, and so has what is said behind "and that".
 */
export function ownStretch(view: SentenceView, clause: Stretch, match: FrameMatch): Stretch {
  const opens = (at: number): boolean => {
    const word = view.tokens[at]?.lower ?? '';
    if (word === 'and' && view.tokens[at + 1]?.lower === 'that') return true;
    if (!/^(?:,|and|while|but|as|though|although|whereas|when|after|before)$/.test(word)) return false;
    return [1, 2, 3].some((away) => view.stateLengths.has(at + away));
  };
  let { from, to } = clause;
  for (let at = match.from - 1; at > clause.from; at -= 1) {
    if (!opens(at)) continue;
    from = at;
    break;
  }
  for (let at = match.to; at < clause.to; at += 1) {
    if (!opens(at)) continue;
    to = at;
    break;
  }
  return { from, to };
}
