import type { FrameMatch } from './match-frames.ts';
import type { SentenceView } from './sentence-view.ts';
import { MISSION_WORDS, wordingLength } from './word-class-index.ts';

const SPEAKERS = new Set(['diplomats', 'sources', 'officials', 'envoys']);
const SAID = /^(?:said|say|told|added|believe|believed|report|reported)$/;

/** Where ", Danish diplomats in Rome said" names its speakers; -1 where it doesn't. */
const speakersIn = ({ tokens }: SentenceView): number =>
  tokens.findIndex(
    ({ lower }, at) =>
      SPEAKERS.has(lower) &&
      tokens.slice(Math.max(0, at - 3), at).some(({ text }) => /^[,"”]$/.test(text)) &&
      tokens.slice(at + 1, at + 5).some((next) => SAID.test(next.lower)),
  );

/** "Talks have halted, diplomats said": nobody but the speakers has to do with a mission, and they do nothing else. */
export function isOnlySaidByDiplomats(view: SentenceView, match: FrameMatch): boolean {
  const speakers = speakersIn(view);
  if (speakers < 0 || view.posts.length > 0) return false;
  return ![...match.own].some(
    (at) =>
      at !== speakers &&
      (view.stateLengths.has(at) || wordingLength(MISSION_WORDS.get('staff'), view.tokens, at) > 0),
  );
}
