import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';
import { lowerIn } from './frame-words.ts';
import type { FrameMatch } from './match-frames.ts';

/** What opens a part of a sentence that only says when, why or beside what the rest is done. */
const SUBORDINATE =
  /^(?:after|when|whenever|as|while|whilst|because|since|before|although|though|once|if|unless|until|following|amid|amidst|despite|during|besides|with|without|given|hours|days|weeks|months|years)$/;
/** The comma that closes a phrase which opens with such a word; -1 where none does. */
function closingComma(view: SentenceView, opener: number, to: number): number {
  for (let at = opener + 1; at < to; at += 1) {
    if (view.tokens[at]?.text !== ',') continue;
    const behind = view.asides.get(at);
    if (behind === undefined || behind >= to) return at;
    at = behind - 1;
  }
  return -1;
}

/**
 * The part of a clause in which a frame's subject and verb stand, up to its end: without "After the governor was shot," and
 * what else is said before it of somebody else.
 */
export function ownSegment(view: SentenceView, clause: Stretch, match: FrameMatch): Stretch {
  const first = Math.min(...match.own);
  let from = clause.from;
  for (let at = clause.from; at < first; at += 1) {
    const word = view.tokens[at]?.lower ?? '';
    const opens = SUBORDINATE.test(word) || (/ed$/.test(word) && view.tokens[at + 1]?.lower === 'by');
    if (!opens) continue;
    const comma = closingComma(view, at, first);
    if (comma >= 0 && isOpening(view, clause, at)) from = comma + 1;
    at = Math.max(at, from - 1);
  }
  const joined = lowerIn(view, match.from - 5, match.from).lastIndexOf('and');
  const and = Math.max(0, match.from - 5) + joined;
  const begins = joined >= 0 && view.tokens[and - 1]?.text === ',' && isCounted(view, and + 1);
  return { from: begins ? Math.max(from, and + 1) : from, to: match.to };
}

/** "And 20 of 46 employees have left": a subject of its own. */
const isCounted = (view: SentenceView, at: number): boolean =>
  /^\d/.test(view.tokens[at]?.lower ?? '') ||
  ['number', 'staff'].some((name) => wordingLength(MISSION_WORDS.get(name), view.tokens, at) > 0);

/** Whether what opens at a token stands at the beginning of its clause, or behind "and", "that" or a comma. */
const isOpening = (view: SentenceView, clause: Stretch, at: number): boolean => {
  let before = at - 1;
  while (
    /^(?:just|only|even|shortly|soon|hours|days|weeks|months|years|two|three|a|\d+|day|week|month|year|on)$/.test(
      view.tokens[before]?.lower ?? '',
    )
  )
    before -= 1;
  return (
    before < clause.from ||
    !/\p{L}/u.test(view.tokens[before]?.text ?? '') ||
    /^(?:and|that)$/.test(view.tokens[before]?.lower ?? '')
  );
};
