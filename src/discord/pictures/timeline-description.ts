import type { TimelineAnswer } from '../../answers/answer.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { placeName } from '../../answers/wording/first-line.ts';
import { levelName } from '../../answers/wording/level-names.ts';
import { levelPhrase, postName } from '../../answers/wording/mission-line.ts';
import { shorten } from '../display/shorten.ts';
import { visibleText } from '../display/visible-text.ts';
import { isDrawn } from './timeline-plot.ts';

/** What the drawing shows, in words. */
export function timelineDescription({ place, entries }: TimelineAnswer): string {
  const days = new Map<string, Map<string, number>>();
  for (const { date, sendingState, post, level, modality } of entries.filter(isDrawn)) {
    const step = modality === 'in-effect' ? levelName(level) : levelPhrase({ level, modality });
    const known = sendingState !== null || post !== null;
    const line = known ? `${postName(sendingState, post, place)}: ${step}` : step;
    const day = days.get(date) ?? new Map<string, number>();
    days.set(date, day.set(line, (day.get(line) ?? 0) + 1));
  }
  const lines = [...days].map(([date, told]) => {
    const steps = [...told].map(([line, times]) => (times > 1 ? `${line} (${times} reports)` : line));
    return `${readableDate(date)}, ${steps.join('; ')}`;
  });
  return shorten(
    visibleText(`Reports on ${place ? placeName(place) : 'a place'} by day. ${lines.join('. ')}`),
    1_000,
  );
}
