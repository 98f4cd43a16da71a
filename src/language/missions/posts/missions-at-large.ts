import type { SentenceView } from '../words/sentence-view.ts';

const MISSIONS = /^(?:embassies|missions|consulates|envoys|diplomats|ambassadors)$/;
const WHICH = /^(?:foreign|diplomatic|western|accredited|resident)$/;
/** Whatever says that some are meant, or somebody's. */
const SOME =
  /^(?:its|their|our|his|her|my|your|the|these|those|some|several|many|most|few|more|other|'s|’s|both|all|and|\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?)$/;
const AMOUNT =
  /^(?:number|group|handful|part|half|third|quarter|rest|majority|dozens?|hundreds?|one|none|any)$/;
/** So many words behind them may say whose they are. */
const BEHIND = 3;

/** Who may speak for a receiving state; whoever else does is named with a state or a post. */
const OF_STATE = /^(?:minister|ministry|government|president|premier|governor|mayor|authorities)$/;

/** Whether somebody of a state speaks, who names no other one, nor a single post. */
const isSaidByState = ({ names, posts, tokens }: SentenceView, host: string): boolean =>
  tokens.some(({ lower }) => OF_STATE.test(lower)) &&
  names.every(({ place }) => place.country === host) &&
  posts.every(({ to }) => MISSIONS.test(tokens[to - 1]?.lower ?? ''));

/**
 * Whether somebody of a receiving state speaks of the missions or diplomats there at large, no one's in particular: "the
 * minister called reports that foreign missions were emptying false"; not "its diplomats", "the embassies" or "three envoys".
 * `host`: the state's ISO code.
 */
export function speaksAtLarge(view: SentenceView, host: string): boolean {
  const { tokens } = view;
  return (
    isSaidByState(view, host) &&
    tokens.some(({ lower }, at) => {
      if (!MISSIONS.test(lower)) return false;
      let before = at - 1;
      while (WHICH.test(tokens[before]?.lower ?? '')) before -= 1;
      if (tokens[before]?.lower === 'of' && AMOUNT.test(tokens[before - 1]?.lower ?? '')) return false;
      const behind = tokens.slice(at + 1, at + 1 + BEHIND).map((token) => token.lower);
      return !SOME.test(tokens[before]?.lower ?? '') && behind[0] !== 'of' && !behind.includes('whose');
    })
  );
}
