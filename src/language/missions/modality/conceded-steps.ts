import { compact } from '../../compact-pattern.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

/** "Did not dispute that", "nobody here denies that", "without contesting that": no denial, however much its words are like one. */
const LETS_STAND = compact(
  /\b(?:not|n't|never|nor|neither|cannot|without|nobody|no one|no-one|no longer|none|hardly|\w+n't) (?:[^\s,;:.]+ ){0,3}?(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|contradict(?:s|ed|ing)?|challeng(?:e|es|ed|ing)|question(?:s|ed|ing)?|doubt(?:s|ed|ing)?|quarrel(?:s|led|ling)? with) (?:that|the|it|this|either|any|having|its|their|his|her|for a (?:moment|second|minute))\b/,
);

/** Behind which token a sentence lets stand what is said of a step; infinity where it lets nothing stand. */
export const letsStandFrom = oncePer((view: SentenceView): number => {
  const { text, tokenAt } = signedWords(view);
  const found = LETS_STAND.exec(text);
  return found ? tokenAt(found.index + found[0].length - 1) : Number.POSITIVE_INFINITY;
});
