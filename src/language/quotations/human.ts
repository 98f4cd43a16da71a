import { isGivenName } from '../people/given-names.ts';
import { isPlaceName } from '../people/is-place-name.ts';
import type { Entity } from './entities.ts';
import type { Frame, PlacedMention } from './frame.ts';

/** In Juba, from Bogotá, near Adok: what stands there is a place unless something says that it is somebody. */
const PLACE_PREPOSITIONS =
  /^(?:in|at|from|near|into|outside|around|across|through|between|toward|towards|inside|beyond|via)$/u;
const MOST_MENTIONS = 40;

/** Whether the place of a mention shows a name: inside a sentence, where only names have capitals. */
function standsAsName(frames: readonly Frame[], { at, first, sentence }: PlacedMention): boolean {
  const frame = frames[at];
  const before = frame?.tokens[first - 1];
  if (before?.kind !== 'word' || frame?.sentences[first - 1] !== sentence) return false;
  return !PLACE_PREPOSITIONS.test(before.lower) && !isPlaceOf(frame.tokens, first);
}

/** Whether `of` and the name of a place stand behind a noun for places. */
const isPlaceOf = (tokens: Frame['tokens'], first: number): boolean =>
  tokens[first - 1]?.lower === 'of' && PLACE_NOUNS.test(tokens[first - 2]?.lower ?? '');

/** Last words of streets, buildings and waters. */
const PLACE_HEADS =
  /\s(?:avenue|street|road|lane|square|bridge|boulevard|highway|hill|hills|heights|river|lake|bay|sea|ocean|island|islands|mountain|mountains|valley|stadium|airport|port|harbour|harbor|hotel|tower|gate|station|park|garden|gardens|palace|cathedral|mosque|temple|market|line|village|district|province|county)$/iu;

/** The same, where nobody bears them as a family name: Victoria Square Garden. */
const ONLY_PLACES =
  /\s(?:avenue|boulevard|highway|square|garden|gardens|stadium|airport|harbour|harbor|hotel|cathedral|mosque|temple|palace|islands|mountains|tower|village|district|province|county|theatre|theater|arena)$/iu;
/** Port of Arden, the mayor of Arden */
const PLACE_NOUNS =
  /^(?:port|city|town|village|island|islands|province|district|capital|state|mayor|governor|north|south|east|west|outskirts|streets|suburb|region|coast|people|residents)$/u;

/** How surely somebody is meant: 0 not at all, 1 perhaps, 2 by a title, a given name or a form of address. */
export type Humanity = 0 | 1 | 2;

function judge(frames: readonly Frame[], entity: Entity): Humanity {
  if (!entity.person) return 0;
  if (!entity.named) return 1;
  const forms = [...entity.forms.keys()];
  if (forms.every((form) => ONLY_PLACES.test(form))) return 0;
  if (entity.genders.female + entity.genders.male > 0) return 2;
  const mentions = entity.mentions.slice(0, MOST_MENTIONS);
  if (mentions.some(({ role }) => role !== null)) return 2;
  if (forms.some((form) => form.includes(' ') && isGivenName(form.split(' ')[0] ?? ''))) return 2;
  if (forms.every((form) => isPlaceName(form) || PLACE_HEADS.test(form))) return 0;
  const inPlace = ({ at, first }: PlacedMention): boolean => {
    const tokens = frames[at]?.tokens;
    const before = tokens?.[first - 1]?.lower ?? '';
    if (tokens && isPlaceOf(tokens, first)) return true;
    return PLACE_PREPOSITIONS.test(before === 'the' ? (tokens?.[first - 2]?.lower ?? '') : before);
  };
  if (forms.some((form) => /\s/u.test(form))) return mentions.every(inPlace) ? 0 : 1;
  return forms.some(isGivenName) || mentions.some((mention) => standsAsName(frames, mention)) ? 1 : 0;
}

const judged = new WeakMap<Entity, Humanity>();

/** Whether `he` or `she` may mean an entity: not a place, and not a word that only a sentence's start gave its capital. */
export function humanityOf(frames: readonly Frame[], entity: Entity): Humanity {
  const known = judged.get(entity);
  if (known !== undefined) return known;
  const humanity = judge(frames, entity);
  judged.set(entity, humanity);
  return humanity;
}
