import type { SentenceView } from '../words/sentence-view.ts';

const PEOPLE = /^(?:diplomats?|envoys?|ambassadors?|consuls?|attachés?|staff|foreigners)$/;
const LEISURE =
  /^(?:shop(?:s|ped|ping)?|din(?:e|es|ed|ing)|eat(?:s|ing)?|ate|drink(?:s|ing)?|stroll(?:s|ed|ing)?|walk(?:s|ed|ing)?|jog(?:s|ged|ging)?|swim(?:s|ming)?|golf(?:s|ing)?|danc(?:e|es|ed|ing)|haggl(?:e|es|ed|ing)|sunbath(?:e|es|ed|ing)|picnick(?:ed|ing))$/;
const BETWEEN =
  /^(?:is|are|was|were|has|have|had|been|be|can|could|may|still|now|also|seen|often|all|here|there|who|out|of|from|in|at|the|our|\p{L}{3,}ly)$/u;

/** "Diplomats are shopping in our markets": what they do in their free hours tells nothing of how their mission stands. */
export const areAtLeisure = ({ tokens, posts }: SentenceView): boolean =>
  posts.length === 0 &&
  tokens.some(({ lower }, at) => {
    if (!PEOPLE.test(lower)) return false;
    let verb = at + 1;
    while (verb < at + 7 && BETWEEN.test(tokens[verb]?.lower ?? '')) verb += 1;
    return LEISURE.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower !== 'out';
  });
