import { compact } from '../../compact-pattern.ts';

/** The hour that an item of a live page begins with: "**13:35** Several channels have it …", "1:05 p.m. The ministry …". */
const LABEL = compact(
  /^[^\p{L}\p{N}]{0,8}(?<hour>[01]?\d|2[0-4])(?:(?<mark>[.:h])(?<minute>[0-5]\d))?(?![\d:%]|\.\d)(?:[ \u00a0\u202f]?(?<half>[ap])\.?m\b\.?)?/iu,
);
/** "10.50 million people", "7.30 metres of rain": a sum, which only looks like an hour with a point. */
const COUNTS = /^\s+(?:million|billion|trillion|per\b|percent|[a-z]+s\b(?! (?:gmt|utc)))/;
const NAMED =
  /\b(?<hour>[01]?\d|2[0-4])[.:h](?<minute>[0-5]\d)(?:[ \u00a0\u202f]?(?<half>[ap])\.?m\b\.?)?(?= (?:gmt |utc |local |this morning'?s? )?(?:story|report|item|post|entry|update|line|message|news))/gi;

type Clock = Readonly<Record<string, string | undefined>>;

/** The minute of the day; half of the day where the clock has twelve hours. */
function minutes({ hour, minute = '0', half }: Clock): number {
  const hours = Number(hour);
  const ofDay = half === undefined ? hours : (hours % 12) + (/p/i.test(half) ? 12 : 0);
  return 60 * ofDay + Number(minute);
}

/** The minute of the day that the paragraph of an offset is labelled with; null where it has no such label. */
export function clockAt(text: string, offset: number): number | null {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const line = text.slice(start, start + 40);
  const found = LABEL.exec(line);
  if (!found?.groups) return null;
  const { mark, half } = found.groups;
  if (half !== undefined) return minutes(found.groups);
  const isCount = mark === undefined || (mark === '.' && COUNTS.test(line.slice(found[0].length)));
  return isCount ? null : minutes(found.groups);
}

/** The minutes of the items that some words speak of: "the 12.40 story is not true". */
export const clocksNamedIn = (words: string): number[] =>
  [...words.matchAll(NAMED)].map(({ groups = {} }) => minutes(groups));
