import type { Knowledge } from '../knowledge/knowledge.ts';
import { findPlace } from '../language/places/find-place.ts';
import { wordsOf } from '../language/terms/words.ts';

const ABOUT_STATUS =
  /\b(?:embass(?:y|ies)|consulates?|diplomatic (?:mission|post)|mission)\b[^?]*\b(?:open|closed|close|shut|working|operating|running|staffed|evacuated|status|suspended|normal)\b|\bstatus\b[^?]*\b(?:embassy|consulate|mission|post)\b|\b(?:open|closed|evacuated)\b[^?]*\b(?:embassy|consulate)\b|\b(?:ordered|authori[sz]ed) departure\b/i;

/** The place that a question about a status names: the longest name, the last one first ("the US embassy in Kuwait"). */
function placeIn(text: string): string | null {
  const words = wordsOf(text);
  for (let length = 3; length >= 1; length -= 1) {
    for (let at = words.length - length; at >= 0; at -= 1) {
      const first = words[at];
      const last = words[at + length - 1];
      if (!first || !last) continue;
      const name = text.slice(first.start, last.end);
      if (!/^\p{Lu}/u.test(name)) continue;
      const place = findPlace(name);
      if (place) return place.name;
    }
  }
  return null;
}

/** Commands that answer a plain question better than passages do, ready to run. */
export function routeQuestion(_knowledge: Knowledge, text: string): string[] {
  const routes: string[] = [];
  if (ABOUT_STATUS.test(text)) {
    const place = placeIn(text);
    routes.push(place ? `/status place:${place}` : '/status');
  }
  return routes;
}
