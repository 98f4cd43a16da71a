import { anyOf, type Phrase } from './phrase.ts';

/** How large a post always is, told as what a sentence is about and not beside a name. Each entry stands beside a sentence that it is found in. */
export const AMONG_OTHERS: readonly Phrase[] = [
  [
    /(?<!\b(?:which|that|who) )\b(?:is|was|are|remains) (?:among |one of )?(?:the|its|their|\S+ 's) (?:\S+ )?(?:smallest|smaller|tiniest|least|littlest|larger|largest|biggest|busiest)\b/,
    'With a staff of four, the embassy is among the smallest that Norway keeps.',
  ],
];

export const IS_AMONG_OTHERS = anyOf(AMONG_OTHERS);
