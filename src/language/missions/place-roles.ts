import { isDecidingSeat } from './deciding-seats.ts';
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

/** "Its work is done in Nairobi", "looked after by the embassy in Accra". */
const WORK_DONE =
  /\b(?:work|business|affairs|duties|files|visas|consular matters|services|tasks) (?:is|are|was|were|being|will be|has been|have been) (?:now |being |\w+ly )?(?:done|handled|dealt with|run|conducted|looked after|carried out|processed|managed)$|\b(?:looked after|taken care of|covered|represented|handled|served|overseen|run|managed)(?: by)?$/;

/** "Operates from Nairobi", "looked after from there", "back from Pretoria": where a post works that has left its place. */
function isBase(view: SentenceView, name: NameMention): boolean {
  const before = view.tokens.slice(Math.max(0, name.from - 14), name.from).map(({ lower }) => lower);
  if (WORK_DONE.test(before.join(' '))) return true;
  const at = before.findLastIndex(
    (word, index) =>
      word === 'from' || (word === 'out' && before[index + 1] === 'of') || /^[^\p{L}\p{N}]+$/u.test(word),
  );
  if (!/^(?:from|out)$/.test(before[at] ?? '') || before.length - at > 7) return false;
  return (
    before[at - 1] === 'back' ||
    before
      .slice(0, at)
      .some((word) =>
        /^(?:operat(?:e|es|ed|ing)|work(?:s|ed|ing)?|run|runs|running|function(?:s|ed|ing)?|do|does|done|doing|handl(?:e|es|ed|ing)|cover(?:s|ed|ing)?|look(?:s|ed|ing)?|manag(?:e|es|ed|ing)|conduct(?:s|ed|ing)?|serv(?:e|es|ed|ing)|represent(?:s|ed|ing)?|administer(?:s|ed|ing)?|direct(?:s|ed|ing)?|deal(?:s|t|ing)?|carr(?:y|ies|ied|ying)|tend(?:s|ed)?|oversee(?:s|n)?|oversaw|supervis(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|steer(?:s|ed)?|based)$/.test(
          word,
        ),
      )
  );
}
/** "After two years in Accra": where a post was meanwhile. */
const SOJOURN =
  /\b(?:after|following|ended|ending|spent|spending) (?:\S+ ){0,5}(?:years?|months?|weeks?|days|winters?|summers?|exile|decades?|spell|stay|sojourn)$/;

const isSojourn = (view: SentenceView, preposition: number): boolean =>
  SOJOURN.test(
    view.tokens
      .slice(Math.max(0, preposition - 8), preposition)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "Landed in Tunis", "were set down in Oslo": who arrives has left another place. */
const ARRIVED =
  /^(?:land(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|disembark(?:s|ed|ing)?|alight(?:s|ed)?|resurfaced|regrouped)$/;

const isArrival = ({ tokens }: SentenceView, preposition: number): boolean =>
  ARRIVED.test(tokens[preposition - 1]?.lower ?? '') ||
  /^(?:touched|set|put) down$/.test(`${tokens[preposition - 2]?.lower} ${tokens[preposition - 1]?.lower}`);

const SPEAKING_PLACE =
  /^(?:said|told|reporters|ministry|department|speaking|conference|briefing|journalists|government|statement|capital|headquarters|office|officials|meeting|parliament|talks|announced)$/;

/** Whether a place is only where somebody speaks or works: "said in Paris", "the ministry in Oslo". */
export const isSpeakingPlace = (view: SentenceView, name: NameMention): boolean =>
  isDecidingSeat(view, name) ||
  (view.tokens[name.from - 1]?.lower === 'in' &&
    (SPEAKING_PLACE.test(view.tokens[name.from - 2]?.lower ?? '') ||
      /^(?:says|said|told|tells|insists|insisted)$/.test(view.tokens[name.to]?.lower ?? '')));

/** The token before a place and what belongs to its name: "in" of "in the port city of Beira", of "in Lomé and Accra". */
export function tokenBefore(view: SentenceView, name: NameMention): number {
  let index = name.from - 1;
  const word = (): string => view.tokens[index]?.lower ?? '';
  for (let steps = 0; steps < 6; steps += 1) {
    const joined = view.names.find(({ to, as }) => to === index && (as === 'city' || as === 'country'));
    if ((word() === 'and' || word() === ',') && joined) return tokenBefore(view, joined);
    if (view.names.some(({ to, as }) => to === index + 1 && as === 'people')) index -= 1;
    else if (
      SKIPPED.has(word()) &&
      !(word() === 'of' && !/^(?:capital|city|town|port)$/.test(view.tokens[index - 1]?.lower ?? ''))
    )
      index -= 1;
    else break;
  }
  return index;
}

/** Reads the role of a place from the preposition or verb before it. */
export function placeRole(view: SentenceView, name: NameMention): PlaceRole {
  const index = tokenBefore(view, name);
  const word = (): string => view.tokens[index]?.lower ?? '';
  if (LOCATION.has(word()) && (isBase(view, name) || isSojourn(view, index))) return 'other';
  if (LOCATION.has(word()) && isArrival(view, index)) return 'destination';
  if (LOCATION.has(word())) return 'location';
  if (word() === 'of' && view.tokens[index - 1]?.lower === 'out')
    return isBase(view, name) ? 'other' : 'location';
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
