import type { SentenceView, Stretch } from './sentence-view.ts';

const WHICH =
  /^(?:foreign|diplomatic|western|european|african|asian|arab|accredited|resident|other|the|of|single|these|those)$/;
const EVERY = /^(?:every|all|each)$/;
/** "All his embassies", "all embassies of the Union": those of somebody, whose they are is said. */
const WHOSE = /^(?:its|their|our|his|her|of)$/;

/** Whether a post is one of all that a city has, whoever keeps them: "every foreign mission in Honiara", "all embassies". */
export function isEveryMission({ tokens, names }: SentenceView, { from, to }: Stretch): boolean {
  if (names.some((name) => name.from >= from - 4 && name.from < from && name.as !== 'city')) return false;
  let at = from - 1;
  while (WHICH.test(tokens[at]?.lower ?? '')) at -= 1;
  return (
    EVERY.test(tokens[at]?.lower ?? '') &&
    !WHOSE.test(tokens[at + 1]?.lower === 'of' ? (tokens[at + 2]?.lower ?? '') : '') &&
    !WHOSE.test(tokens[to]?.lower ?? '')
  );
}
