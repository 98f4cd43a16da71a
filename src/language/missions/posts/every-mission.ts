import type { SentenceView, Stretch } from '../words/sentence-view.ts';

const WHICH =
  /^(?:foreign|diplomatic|western|european|african|asian|arab|accredited|resident|the|of|single|these|those)$/;
const EVERY = /^(?:every|all|each)$/;
/** "All his embassies", "all embassies of the Union": those of somebody, whose they are is said. */
const WHOSE = /^(?:its|their|our|his|her|of)$/;

/** Before "every": that some are not meant, or that they are somebody's own. */
const NOT_QUITE = /^(?:almost|nearly|virtually|practically|not|hardly|n't|its|their|our|his|her)$/;
/** "Every embassy that we run", "all the missions it keeps": they are those of who speaks or is spoken of. */
const KEPT_BY =
  /(?:^| )(?:we|i|it|they|he|she|\p{Lu}\S*)(?: (?:still|now|itself|ourselves))? (?:has|have|had|keeps?|kept|runs?|ran|maintains?|maintained|operates?|operated|owns?|staffs?)(?: |$)/u;
/** So many tokens behind a post say who keeps it. */
const BEHIND = 8;

/**
 * Whether a post is one of all that a city has, whoever keeps them: "every foreign mission in Honiara", "all embassies"; not
 * "every other embassy", "almost all embassies" or "every embassy that we keep".
 */
export function isEveryMission({ tokens, names }: SentenceView, { from, to }: Stretch): boolean {
  if (names.some((name) => name.from >= from - 4 && name.from < from && name.as !== 'city')) return false;
  let at = from - 1;
  while (WHICH.test(tokens[at]?.lower ?? '')) at -= 1;
  return (
    EVERY.test(tokens[at]?.lower ?? '') &&
    !NOT_QUITE.test(tokens[at - 1]?.lower ?? '') &&
    !tokens.slice(at, to).some(({ lower }) => lower === 'other') &&
    !isKept(tokens, to) &&
    !WHOSE.test(tokens[at + 1]?.lower === 'of' ? (tokens[at + 2]?.lower ?? '') : '') &&
    !WHOSE.test(tokens[to]?.lower ?? '')
  );
}

/** Whether the words right behind a post say who keeps it. */
function isKept(tokens: SentenceView['tokens'], to: number): boolean {
  const behind = tokens.slice(to, to + BEHIND);
  const end = behind.findIndex(({ text }) => /^[,;:.“”"]$/.test(text));
  return KEPT_BY.test((end < 0 ? behind : behind.slice(0, end)).map(({ text }) => text).join(' '));
}
