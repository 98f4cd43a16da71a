import { compact } from '../compact-pattern.ts';

/** The hour that an item of a live page begins with: "**13:35** Several channels have it …". */
const LABEL = compact(/^[^\p{L}\p{N}]{0,8}(\d{1,2})[.:h](\d{2})(?![\d.:])/u);
const NAMED =
  /\b(\d{1,2})[.:h](\d{2})(?= (?:gmt |utc |local |this morning'?s? )?(?:story|report|item|post|entry|update|line|message|news))/gi;

const minutes = (hour: string | undefined, minute: string | undefined): number =>
  60 * Number(hour) + Number(minute);

/** The minute of the day that the paragraph of an offset is labelled with; null where it has no such label. */
export function clockAt(text: string, offset: number): number | null {
  const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const [found, hour, minute] = LABEL.exec(text.slice(start, start + 20)) ?? [];
  return found === undefined ? null : minutes(hour, minute);
}

/** The minutes of the items that some words speak of: "the 12.40 story is not true". */
export const clocksNamedIn = (words: string): number[] =>
  [...words.matchAll(NAMED)].map(([, hour, minute]) => minutes(hour, minute));
