import type { FrameMatch } from '../frames/match-frames.ts';
import { quotedOn } from '../words/quoted-on.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const GOES =
  /^(?:go|going|went|come|came|coming|returned|returning|walked|drove|rode|cycled|headed|got|back)$/;
const BETWEEN =
  /^(?:have|had|'ve|'d|was|am|'m|then|later|also|again|once|did|just|twice|even|finally|have|been)$/;

/** "On Sunday I went back to the office": whether it is the writer who comes back, not whose post it is. */
export function isWriterBack(view: SentenceView, { own }: FrameMatch): boolean {
  const { tokens } = view;
  const first = Math.min(...own);
  if (!GOES.test(tokens[first]?.lower ?? '')) return false;
  let subject = first - 1;
  while (subject > 0 && BETWEEN.test(tokens[subject]?.lower ?? '')) subject -= 1;
  return tokens[subject]?.text === 'I' && quotedOn(view, false).outside.includes(subject);
}
