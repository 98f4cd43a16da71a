import { compact } from '../../compact-pattern.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

/** "The order that sent staff home from the consulate remains in force". */
const IN_FORCE = compact(
  /\b(?:orders?|instructions?|directives?|decision) (?:that|which|by which|under which) (?:[^ .;:]+ ){2,18}?(?:remains?|remained|stays?|stayed|is|are|was)(?: still| however| nevertheless| fully| for now| ,){0,2} in (?:force|effect|place)\b/,
);
/** "Told them not to expect to be back before Easter". */
const NOT_TO_EXPECT = compact(
  /\b(?:not (?:to )?(?:expect|count on|plan|reckon on|hope|bank on)|n't (?:expect|count on|plan|hope|bank on)|never to expect|in no hurry)(?: for| on)? (?:to be|being|to come|coming|to go|going|to return|returning|to get|to see|seeing|a return|their return|to have)\b/,
);

const tellsOfNoReturn = oncePer((view: SentenceView): boolean => {
  const { text } = signedWords(view);
  return IN_FORCE.test(text) || NOT_TO_EXPECT.test(text);
});

/** What is over all the same: "will be back on Monday", beside an order that stands for others. */
const IS_OVER = /^(?:lifted|rescinded|revoked|ended|terminated|reopened|reopens|reopen|resumed|resumes)$/;

/** Whether a sentence in which a step seems to be over says that its order stands, or that nobody should expect to be back. */
export const isNoReturnYet = (view: SentenceView, { frame, own }: FrameMatch): boolean =>
  frame.lifts && tellsOfNoReturn(view) && ![...own].some((at) => IS_OVER.test(view.tokens[at]?.lower ?? ''));
