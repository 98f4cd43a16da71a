import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import type { Token } from '../words/tokens.ts';
import { isPredicate, isVerbOfMissions } from '../words/verbs.ts';
import type { FrameMatch } from './match-frames.ts';

const SKIPPED = /^(?:also|then|later|now|has|have|had|will|would|to|,|\p{L}{2,}ly)$/u;

/** Whether another thing is said of the same subject behind a word: "and authorized …", "and to withdraw …". */
function opensPart(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'and') return false;
  let next = at + 1;
  while (SKIPPED.test(tokens[next]?.lower ?? '')) next += 1;
  const word = tokens[next]?.lower ?? '';
  return isPredicate(word) || isVerbOfMissions(word);
}

/** The tokens with which parts open, in their order. */
const partsOf = oncePer((tokens: readonly Token[]) =>
  [...tokens.keys()].filter((at) => opensPart(tokens, at)),
);

/** The part of a clause in which a step's words end: "authorized families to leave Bahrain" of "… to leave Iraq and authorized families to leave Bahrain". */
export function ownPart(view: SentenceView, clause: Stretch, { own }: FrameMatch): Stretch {
  const last = Math.max(...own);
  const openings = partsOf(view.tokens);
  const from = openings.findLast((at) => at <= last) ?? 0;
  const to = openings.find((at) => at > last) ?? clause.to;
  return { from: Math.max(from, clause.from), to: Math.min(to, clause.to) };
}
