import type { Source } from '../../answers/answer.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { shown } from '../display/shown.ts';
import { ageStamp, dayStamp } from '../display/timestamp.ts';

/** How much of a source's names is shown. */
export interface SourceRoom {
  readonly headline: number;
  readonly publisher: number;
}

function sourceLine(source: Source, number: number, room: SourceRoom): string {
  const day = dayStamp(source.datePublished);
  const corrected = source.dateModified ? `, corrected ${readableDate(source.dateModified)}` : '';
  const parts = [
    source.publisher
      ? `**${shown(source.publisher, room.publisher)}**`
      : shown(source.article, room.publisher),
    day ? `${day} (${ageStamp(source.datePublished)})${corrected}` : '⚠ undated',
    source.headline && room.headline > 0 ? shown(source.headline, room.headline) : '',
  ];
  return `**[${number}]** ${parts.filter(Boolean).join(' · ')}`;
}

/** The sources of what is shown, one a line in small print, with the numbers they have in the whole answer. */
export function sourceList(
  sources: readonly Source[],
  articles: ReadonlySet<string>,
  room: SourceRoom,
): string | null {
  const lines = sources.flatMap((source, index) =>
    articles.has(source.article) ? [`-# ${sourceLine(source, index + 1, room)}`] : [],
  );
  return lines.length > 0 ? lines.join('\n') : null;
}
