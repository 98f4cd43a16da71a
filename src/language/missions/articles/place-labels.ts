import type { Place } from '../../places/gazetteer.ts';
import { placeLabel } from '../subjects/topic.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** A single one is the dateline of an ordinary article. */
const FEWEST = 2;

/** The sentences of a round-up that open an entry with the name of a place; none where an article is no round-up. */
export function placeLabelsOf(views: readonly SentenceView[]): ReadonlyMap<SentenceView, Place> {
  const entries = new Map<number, SentenceView[]>();
  for (const view of views) {
    const entry = entries.get(view.paragraph);
    if (entry) entry.push(view);
    else entries.set(view.paragraph, [view]);
  }
  const labels = new Map<SentenceView, Place>();
  for (const entry of entries.values()) {
    const [opener] = entry;
    const place = opener ? placeLabel(opener, entry) : null;
    if (opener && place) labels.set(opener, place);
  }
  return labels.size >= FEWEST ? labels : new Map();
}
