import { compact } from '../../compact-pattern.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';

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

/** "One diplomat said that …", "…, a Western diplomat in Lima said": somebody who only tells. */
const A_DIPLOMAT_SAID = compact(
  /(?:^|[,"“”;:] |\bbut |\band |\bas )(?:an?|one|another|the|some|several|two|many|other|most|senior|western|european|asian|african|arab|latin) (?:\S+ ){0,2}?(?:diplomats?|envoys?|ambassadors?)(?: (?:in|at|from|based in|close to|familiar with|who) (?:\S+ ){1,4}?)? ?(?:said|says|say|told|added|noted|believes?|believed|put it|reported|argued|estimated|described)\b|(?:^|, )(?:\S+ )?(?:diplomats|envoys) (?:said|say|told|believed?|think|expect|expected|see|saw|fear|feared|doubt|note|noted|estimate)\b|\bby diplomats\b|\b(?:said|says|added|noted|according to) (?:an?|one|another|the|some|several|two|many|other|western|senior) (?:\S+ ){0,2}?(?:diplomats?|envoys?)\b/,
);
/** Whoever else has to do with a mission, and the diplomats who speak of themselves. */
const OF_A_MISSION =
  /^(?:embass(?:y|ies)|consulates?|missions?|legation|chancery|commission|staff|personnel|families|dependants|dependents|spouses|they|them|their|themselves|we|our|us|he|she|his|her|consuls?|attachés?|posts?|colleagues)$/;

/** Whether a sentence has to do with diplomats only because one of them says it. */
export function isOnlyTheirWord({ tokens, posts }: SentenceView): boolean {
  if (posts.length > 0 || !tokens.some(({ lower }) => DIPLOMAT.test(lower))) return false;
  const words = tokens.map(({ lower }) => lower);
  return (
    words.filter((word) => DIPLOMAT.test(word)).length === 1 &&
    !words.some((word) => OF_A_MISSION.test(word)) &&
    A_DIPLOMAT_SAID.test(words.join(' '))
  );
}

const DIPLOMAT = /^(?:diplomats?|envoys?|ambassadors?)$/;

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
