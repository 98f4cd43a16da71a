import { compact } from '../../compact-pattern.ts';
import { lastDayOf } from '../../dates/calendar.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import type { MissionReport } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Roles } from './roles.ts';

/** So far around its words a return may be told as one that is under way or to come. */
const REACH = 6;
const UNDER_WAY = compact(
  /\b(?:is|are|'re|'m|am) (?:now |all |also )?(?:return|com|go|mov|fly|head|resum|reopen|open)ing\b|\b(?:will|'ll|shall)\b|\blook(?:s|ing)? forward\b/,
);
const DONE = /\b(?:already|today|has|have|had)\b/;

/**
 * The day of a return that is told as under way where the article has announced it for a day to come: "will reopen on Monday …
 * “Our colleagues are returning”"; null where none is meant.
 */
export function dayOfAnnouncedReturn(
  view: SentenceView,
  { from, to }: FrameMatch,
  { senders, places }: Roles,
  told: readonly MissionReport[],
  published: string,
): string | null {
  const words = wordsIn(view, from - REACH, to + REACH);
  if (!UNDER_WAY.test(words) || DONE.test(words)) return null;
  const announced = told.findLast(
    ({ lifts, level, modality, sender, country, city }) =>
      lifts &&
      level === 'normal-operations' &&
      modality === 'in-effect' &&
      senders.includes(sender) &&
      places.some((place) => place.country === country && place.city?.name === (city ?? undefined)),
  );
  const day = announced?.effectiveOn ?? null;
  return day !== null && lastDayOf(day) > published ? day : null;
}
