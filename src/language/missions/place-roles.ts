import type { NameMention } from './mentions.ts';
import type { SentenceView } from './sentence-view.ts';
import { MISSION_WORDS, wordingLength } from './word-class-index.ts';

/** What a place is to the verb: where it happens, where somebody goes, or only named. */
export type PlaceRole = 'location' | 'destination' | 'other';

const SKIPPED = new Set(
  "the capital city of northern southern eastern western port town neighbouring neighboring nearby , both its 's".split(
    ' ',
  ),
);
const LOCATION = new Set(['in', 'from', 'inside', 'at', 'within', 'throughout', 'across']);
const DESTINATION = new Set(['to', 'into', 'for', 'towards', 'toward', 'via', 'through']);

/** Reads the role of a place from the preposition or verb before it. */
export function placeRole(view: SentenceView, name: NameMention): PlaceRole {
  let index = name.from - 1;
  const word = (): string => view.tokens[index]?.lower ?? '';
  for (let steps = 0; steps < 6; steps += 1) {
    const joined = view.names.find(({ to, as }) => to === index && (as === 'city' || as === 'country'));
    if ((word() === 'and' || word() === ',') && joined) return placeRole(view, joined);
    if (view.names.some(({ to, as }) => to === index + 1 && as === 'people')) index -= 1;
    else if (
      SKIPPED.has(word()) &&
      !(word() === 'of' && !/^(?:capital|city|town|port)$/.test(view.tokens[index - 1]?.lower ?? ''))
    )
      index -= 1;
    else break;
  }
  if (LOCATION.has(word())) return 'location';
  if (word() === 'of' && view.tokens[index - 1]?.lower === 'out') return 'location';
  if (
    word() === 'to' &&
    /^(?:posted|accredited|assigned|seconded)$/.test(view.tokens[index - 1]?.lower ?? '')
  )
    return 'location';
  if (DESTINATION.has(word())) return 'destination';
  for (let start = Math.max(0, index - 1); start <= index; start += 1) {
    if (start + wordingLength(MISSION_WORDS.get('leave'), view.tokens, start) === index + 1)
      return 'location';
    if (start + wordingLength(MISSION_WORDS.get('close'), view.tokens, start) === index + 1)
      return 'location';
  }
  return 'other';
}
