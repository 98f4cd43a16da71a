import { compact } from '../../compact-pattern.ts';
import { lowerIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { kinOfAll } from '../people/kin-of-all.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

const PART =
  /^(?:non-?(?:emergency|essential|critical|core|vital)|inessential|famil(?:y|ies)|relatives|spouses|wives|husbands|children|dependants|dependents|junior|partners|pupils|teachers)$/;
const FRACTION =
  /^(?:most|some|half|part|partial|partially|partly|few|several|majority|bulk|third|thirds|quarter|rump|core|bar|except|number|fraction|dozen|remainder|rest)$/;

/** "The embassy, already short of half its people, shut": what stands in an aside is not what shut. */
export const isInAside = (view: SentenceView, at: number): boolean =>
  [...view.asides].some(([from, behind]) => at > from && at < behind);

/** Whether only a part of the people is spoken of: "most of its staff", "all hands bar three", "relatives". `beside`: the things that are named beside a post. */
export function isPartOnly(
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  ownPost: boolean,
  beside: Stretch | null,
): boolean {
  const before = lowerIn(view, Math.max(clause.from, match.from - 5), match.from);
  const behind = lowerIn(view, match.to, Math.min(clause.to, match.to + 5));
  const inside = view.tokens.slice(match.from, match.to).map(({ lower }, index) => {
    const at = match.from + index;
    const isBeside = beside !== null && at >= beside.from && at < beside.to;
    return isBeside || isInAside(view, at) ? '' : lower;
  });
  const first = Math.max(clause.from, match.from - 8);
  const besideAll = kinOfAll(view);
  if (
    !ownPost &&
    !inside.some((word) => /^every(?:one|body)$/.test(word)) &&
    lowerIn(view, first, match.to + 3).some((word, index) => PART.test(word) && !besideAll.has(first + index))
  )
    return true;
  if (
    inside.some((word) => FRACTION.test(word)) &&
    !match.own.has(match.from + inside.findIndex((word) => FRACTION.test(word)))
  )
    return true;
  if (before.some((word) => /^(?:partial|rump|half|most|majority)$/.test(word))) return true;
  if (A_PART_OF_STAFF.test(lowerIn(view, clause.from, match.to).join(' '))) return true;
  if (!ownPost && isCounted(view, match)) return true;
  if (!ownPost && SO_MANY_OF.test(lowerIn(view, clause.from, match.from).join(' '))) return true;
  if (LAST_OF_SOME.test(lowerIn(view, match.from - 1, match.to + 6).join(' '))) return true;
  return behind.some(
    (word, index) =>
      /^(?:bar|except)$/.test(word) ||
      (word === 'all' && behind[index + 1] === 'but') ||
      (word === 'down' && behind[index + 1] === 'to'),
  );
}

/** "Half of the diplomats posted to the embassy have been told to work from home": not the post. */
const A_PART_OF_STAFF = compact(
  /\b(?:half|most|some|many|several|(?:two-)?thirds?|three-quarters|a quarter|the majority|the bulk) of (?:the |its |their |his |her )?(?:\S+ )?(?:staff|diplomats|officials|officers|employees|people|personnel|team)\b/,
);

/** "Six of the ten officials are working from Cyprus": not all of them. */
const SO_MANY_OF = compact(
  /\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+(?:een|ty)) of (?:the |its |their )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+(?:een|ty))\b/u,
);

/** "The last of the fifteen on the list": of those named, not of all. */
const LAST_OF_SOME = compact(
  /\blast (?:\S+ )?of (?:the |those |these )?(?:\d{1,3}|\p{L}+(?:een|ty)|\p{L}+-\p{L}+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen) (?:\S+ ){0,3}?(?:who|whom|that|on the|ordered|told|named|wanted|listed|due|chosen|to (?:go|leave|depart|be))\b/u,
);

const NUMBER =
  /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|dozen|several|few)$/;
/** What makes a count one of all there are. */
export const WHOLE =
  /^(?:all|every|each|last|remaining|entire|whole|both|its|their|the|other|final|her|his|everyone|nobody|no)$/;

/** "Thirty diplomats left" does not say that all have: a number without "all", "its" or "the last". */
function isCounted(view: SentenceView, match: FrameMatch): boolean {
  const first = Math.max(0, match.from - 3);
  const words = lowerIn(view, first, match.to);
  const at = words.findIndex((word) => NUMBER.test(word));
  if (at < 0) return false;
  const staff = view.tokens.slice(first + at + 1, first + at + 4).some((_, index) => {
    const word = view.tokens[first + at + 1 + index]?.lower ?? '';
    return /^(?:diplomats|staff|people|officials|officers|employees|envoys|clerks|germans|americans|workers|members|personnel|staffers|britons|consuls)$/.test(
      word,
    );
  });
  return staff && !lowerIn(view, first + at - 3, match.to).some((word) => WHOLE.test(word));
}
