import type { TimelineAnswer, TimelineEntry } from '../../answers/answer.ts';
import { list } from '../../answers/wording/count.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { levelPhrase, postName } from '../../answers/wording/mission-line.ts';
import { shown } from '../display/shown.ts';
import { isWorthDrawing } from '../pictures/timeline-plot.ts';
import { accentOf, NEUTRAL, REFUSAL, SIGNS } from './accents.ts';
import { type Block, block, type Layout, quoted, under, words } from './layout.ts';

/** Enough to know a report again; its context is one press away. */
const LONGEST_EXCERPT = 140;
const PICTURE_ROOM = 700;
const POSTS_NAMED = 3;
const NEWEST_FIRST = '-# newest first';
const NOTHING_REPORTED = '**/status** without a place lists every post that is not at normal operations.';

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/** What one sentence says of one level, for one post or several: `● US Embassy Baghdad: ordered departure, in effect`. */
function label(same: readonly TimelineEntry[], place: TimelineAnswer['place']): string {
  const [first] = same;
  if (!first) return '';
  const { level, modality } = first;
  const posts = same.flatMap(({ sendingState, post }) =>
    sendingState === null && post === null ? [] : [postName(sendingState, post, place)],
  );
  const named = [...new Set(posts)];
  const more = named.length > POSTS_NAMED ? [`${named.length - POSTS_NAMED} more`] : [];
  const who = shown(list([...named.slice(0, POSTS_NAMED), ...more]), 240);
  const sign = level === null || modality === null ? '' : `${SIGNS[modality]} `;
  return `${sign}${[who, levelPhrase({ level, modality })].filter(Boolean).join(': ')}`;
}

/** One excerpt with all that it reports. */
function reportBlock(entries: readonly TimelineEntry[], place: TimelineAnswer['place']): Block[] {
  const [first] = entries;
  if (!first) return [];
  const labels = grouped(entries, ({ level, modality }) => `${level} ${modality}`)
    .map((same) => label(same, place))
    .filter(Boolean);
  const highlights = entries.flatMap(({ excerpt }) => excerpt.highlights);
  const excerpt = quoted({ ...first.excerpt, highlights });
  const one = block(labels.length > 0 ? [words(labels.join('\n')), excerpt] : [excerpt]);
  return [under(`**${shown(readableDate(first.date), 40)}**`, one)];
}

/** The reports on a place in the order of the answer, each day named once a page, each sentence shown once a day. */
export function timelineLayout({ place, entries, suggestions }: TimelineAnswer): Layout {
  const names = suggestions.slice(0, 6).map((name) => shown(name, 60));
  const newest = [...entries]
    .sort((a, b) => b.date.localeCompare(a.date))
    .find((entry) => entry.modality === 'in-effect');
  const sentences = grouped(
    entries,
    ({ date, excerpt: { citation } }) => `${date} ${citation.article} ${citation.start} ${citation.end}`,
  );
  return {
    accent: place ? (newest ? accentOf(newest.level) : NEUTRAL) : REFUSAL,
    lead:
      names.length > 0
        ? `Did you mean ${list(names, 'or')}?`
        : entries.length === 0
          ? NOTHING_REPORTED
          : sentences.length > 1
            ? NEWEST_FIRST
            : null,
    blocks: sentences.flatMap((sentence) => reportBlock(sentence, place)),
    longestExcerpt: LONGEST_EXCERPT,
    ...(isWorthDrawing(entries) ? { pictureRoom: PICTURE_ROOM } : {}),
  };
}
