import { compact } from '../../compact-pattern.ts';
import { daysBetween } from '../../dates/calendar.ts';
import { findDates } from '../../dates/find-dates.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "The instruction to leave, issued late on": what an order is called, up to the day on which it was given. */
const ISSUED = compact(
  /^[^\p{L}]*(?:the|this|that|its|their) (?:\p{L}+ ){0,2}?(?:orders?|instructions?|directives?|directions?|decision|measure|permission|offer|cable|decree)(?: (?!(?:was|were|is|has|had|will)\b)[^\s,.;:]+){0,6}, (?:(?:which|that) (?:was|were|had been) )?(?:signed|issued|given|made|announced|sent(?: out)?|taken|decreed) (?:(?:late|early|only|first|just|by [^\s,.;:]+ [^\s,.;:]+|in [^\s,.;:]+) ){0,2}(?:on |yesterday|overnight|this|last |(?=\p{L}+day\b|\d))/iu,
);

/** A day of the news is at most so many days old. */
const NEWS_DAYS = 45;

/** So far behind, in UTF-16 code units, the day may end. */
const LENGTH_OF_DAY = 24;

/** "The order, signed late on Thursday, takes the place of advice": the ISO day on which an order was given that a sentence begins with; null where it tells none. */
export function dayOfIssue(source: string, view: SentenceView, published: string): string | null {
  const sentence = source.slice(view.start, view.end);
  const issued = ISSUED.exec(sentence);
  if (issued === null) return null;
  const end = issued.index + issued[0].length;
  const [date] = findDates(sentence.slice(end, end + LENGTH_OF_DAY).split(/[,;]/)[0] ?? '', published);
  if (date?.precision !== 'day') return null;
  const day = date.past;
  const days = daysBetween(day, published);
  return days >= 0 && days <= NEWS_DAYS ? day : null;
}
