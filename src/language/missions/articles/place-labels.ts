import type { Place } from '../../places/gazetteer.ts';
import { labelOf, placeLabel } from '../subjects/topic.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** A single one is the dateline of an ordinary article. */
const FEWEST = 2;

/** The sentences that follow one label: several entries may share a paragraph, "Chad: … Peru: …". */
function untilNextLabel(paragraph: readonly SentenceView[]): readonly SentenceView[] {
  const next = paragraph.findIndex((view, at) => at > 0 && labelOf(view) !== null);
  return next < 0 ? paragraph : paragraph.slice(0, next);
}

/**
 * The sentences of a round-up that open an entry with the name of a place; none where an article is no round-up. `host`: the ISO
 * code of the country that the article is about, if it is known; it may well speak in another state's entry.
 */
export function placeLabelsOf(
  views: readonly SentenceView[],
  host: string | null,
): ReadonlyMap<SentenceView, Place> {
  const entries = new Map<number, SentenceView[]>();
  for (const view of views) {
    const entry = entries.get(view.paragraph);
    if (entry) entry.push(view);
    else entries.set(view.paragraph, [view]);
  }
  const labels = new Map<SentenceView, Place>();
  for (const entry of entries.values()) {
    const [opener] = entry;
    const place = opener ? placeLabel(opener, untilNextLabel(entry), host) : null;
    if (opener && place) labels.set(opener, place);
  }
  return labels.size >= FEWEST ? labels : new Map();
}
