import { lowerIn } from '../frames/frame-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { ownersOfKin } from './owned-people.ts';

const KIN =
  /^(?:famil(?:y|ies)|relatives|spouses?|wives|husbands|children|kin|dependants|dependents|partners|households?)$/;
const STAFF =
  /^(?:staff|staffers|diplomats|employees|personnel|officials|officers|envoys|people|team|workers)$/;
const BESIDE = /^(?:and|with|plus|alongside|including|,)$/;
/** Makes of people only some. */
const SOME =
  /^(?:most|some|half|many|several|few|part|third|quarter|majority|bulk|number|dozens?|other|more|about|around|nearly|almost|non-?(?:emergency|essential|critical|core|vital)|inessential|unessential|local|locally|junior|female|members|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+(?:teen|ty)|\d+)$/u;
/** Before it stands no word of the same people. */
const OPENS = /^(?:its|their|the|our|his|her|all|every|both|'s?)$/;
const FARTHEST = 6;

/** Whether people are those of a post altogether: "its embassy staff", not "ten of its diplomats" or "non-essential staff". */
function areAll({ tokens }: SentenceView, staff: number): boolean {
  for (let at = staff - 1; at >= 0 && staff - at <= FARTHEST; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^non-?/.test(word) || word === 'of') return false;
    if (OPENS.test(word)) return isWholeBefore(tokens, at);
    if (!/^\p{L}/u.test(word) && !/^\d/.test(word)) return true;
    if (/\p{L}(?:ed|ew|ing)$|^(?:brought|flown|took|taken|pulled|out|home|and|that)$/u.test(word))
      return true;
    if (SOME.test(word)) return OPENS.test(tokens[at - 1]?.lower ?? '') && isWholeBefore(tokens, at - 1);
  }
  return true;
}

/** "All of its", "the", not "most of the" or "ten of its". */
function isWholeBefore(tokens: SentenceView['tokens'], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'of') return !/^(?:half|but|most)$/.test(tokens[at - 1]?.lower ?? '');
  return /^(?:all|whole|entirety)$/.test(tokens[at - 2]?.lower ?? '');
}

/** Tokens where kin are named who go with the whole staff of a post: "its diplomats and their families". */
export function kinOfAll(view: SentenceView): ReadonlySet<number> {
  const { tokens } = view;
  const owners = ownersOfKin(view);
  const found = new Set<number>();
  for (const [at, { lower }] of tokens.entries()) {
    if (!KIN.test(lower) || tokens[at + 1]?.lower === 'of') continue;
    const tie = [at - 1, at - 2, at - 3].find((before) => BESIDE.test(tokens[before]?.lower ?? ''));
    if (
      tie === undefined ||
      lowerIn(view, tie + 1, at).some(
        (word) => !/^(?:also|all|its|their|the|our|of|together|along|as|well|any|own)$/.test(word),
      )
    )
      continue;
    if (KIN.test(tokens[tie - 1]?.lower ?? '')) {
      if (found.has(tie - 1)) found.add(at);
      continue;
    }
    const first = Math.max(0, tie - 9);
    const staff = tokens.slice(first, tie).findLastIndex((token) => STAFF.test(token.lower)) + first;
    if (staff < first || lowerIn(view, staff + 1, tie).some((word) => /^[,;:.]$/.test(word))) continue;
    if (owners.some(({ from, to }) => staff >= from && staff < to)) continue;
    if (areAll(view, staff)) found.add(at);
  }
  return found;
}
