import type { FrameMatch } from './match-frames.ts';
import type { SentenceView, Stretch } from './sentence-view.ts';
import { isPredicate, isVerbOfMissions } from './verbs.ts';

const SKIPPED = /^(?:also|then|later|now|has|have|had|will|would|to|,|\p{L}{2,}ly)$/u;

/** Whether another thing is said of the same subject behind a word: "and authorized …", "and to withdraw …". */
function opensPart(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (tokens[at]?.lower !== 'and') return false;
  let next = at + 1;
  while (SKIPPED.test(tokens[next]?.lower ?? '')) next += 1;
  const word = tokens[next]?.lower ?? '';
  return isPredicate(word) || isVerbOfMissions(word);
}

/** The part of a clause in which a step's words end: "authorized families to leave Bahrain" of "… to leave Iraq and authorized families to leave Bahrain". */
export function ownPart(view: SentenceView, clause: Stretch, { own }: FrameMatch): Stretch {
  const last = Math.max(...own);
  let { from, to } = clause;
  for (let at = clause.from; at < clause.to; at += 1) {
    if (!opensPart(view, at)) continue;
    if (at <= last) from = at;
    else {
      to = at;
      break;
    }
  }
  return { from, to };
}
