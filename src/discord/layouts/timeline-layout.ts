import type { TimelineAnswer, TimelineEntry } from '../../answers/answer.ts';
import { list } from '../../answers/wording/count.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { levelPhrase, postName } from '../../answers/wording/mission-line.ts';
import { shown } from '../display/shown.ts';
import { accentOf, levelBar, NEUTRAL, REFUSAL } from './accents.ts';
import { block, type Layout, quoted, words } from './layout.ts';

function label({ date, sendingState, post, level, modality }: TimelineEntry): string {
  const what = levelPhrase({ level, modality });
  const who = sendingState === null && post === null ? '' : shown(postName(sendingState, post), 120);
  const bar = level === null || modality !== 'in-effect' ? '' : ` ${levelBar(level)}`;
  return `**${readableDate(date)}**${bar}${who || what ? ` · ${[who, what].filter(Boolean).join(': ')}` : ''}`;
}

/** The reports on a place, one block each, in the order of the answer. */
export function timelineLayout({ place, entries, suggestions }: TimelineAnswer): Layout {
  const names = suggestions.slice(0, 6).map((name) => shown(name, 60));
  const newest = [...entries]
    .sort((a, b) => b.date.localeCompare(a.date))
    .find((entry) => entry.modality === 'in-effect');
  return {
    accent: place ? (newest ? accentOf(newest.level) : NEUTRAL) : REFUSAL,
    lead: names.length > 0 ? `Did you mean ${list(names, 'or')}?` : null,
    blocks: entries.map((entry) => block([words(label(entry)), quoted(entry.excerpt)])),
  };
}
