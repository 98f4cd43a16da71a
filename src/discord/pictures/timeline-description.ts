import type { TimelineAnswer } from '../../answers/answer.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { placeName } from '../../answers/wording/first-line.ts';
import { levelName } from '../../answers/wording/level-names.ts';
import { shorten } from '../display/shorten.ts';
import { visibleText } from '../display/visible-text.ts';
import { isDrawn } from './timeline-plot.ts';

/** What the drawing shows, in words. */
export function timelineDescription({ place, entries }: TimelineAnswer): string {
  const lines = entries
    .filter(isDrawn)
    .map(({ date, post, level, modality }) =>
      [
        readableDate(date),
        [post, levelName(level), modality === 'in-effect' ? '' : modality].filter(Boolean).join(' '),
      ].join(': '),
    );
  return shorten(
    visibleText(`Reports on ${place ? placeName(place) : 'a place'} by day. ${lines.join('; ')}`),
    1_000,
  );
}
