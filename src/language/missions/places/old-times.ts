import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** So many words behind a place may stand the year of old in which something was there. */
const TO_YEAR = 3;

/** "In Monrovia in 1990". */
export const isOfOldTimes = ({ tokens }: SentenceView, { to }: NameMention): boolean =>
  tokens.slice(to, to + TO_YEAR).some(({ text }) => /^1[89]\d\d$/.test(text));
