import { type Entities, type Entity, genderOf } from './entities.ts';
import { type Frame, mentionsUpTo, type PlacedMention } from './frame.ts';
import { humanityOf } from './human.ts';

/** Who spoke a quotation, in which paragraph (an index), and at which offset. */
export interface Spoken {
  readonly entity: Entity;
  readonly at: number;
  readonly start: number;
}

/** What the search leans on besides the text before the pronoun. */
export interface Salience {
  /** Who spoke the quotation before, in which paragraph, and where that quotation begins. */
  readonly speaker: Spoken | null;
  /** Whether a mention is the subject of a verb of speech. */
  readonly speaks: (mention: PlacedMention) => boolean;
}

const FARTHEST_PARAGRAPHS = 6;
const MOST_MENTIONS = 80;

/** Nouns that mean one who was introduced without a name: `a senior official said … the official added`. */
export const UNNAMED =
  /^(?:official|source|spokesman|spokeswoman|spokesperson|person|man|woman|one|individual|aide|witness|resident|speaker|narrator|reporter|insider|other|staffer|employee|member|user|caller)$/u;

/** The mentions before a place in the text, the nearest first, back to a few paragraphs. */
export function* mentionsBefore(
  frames: readonly Frame[],
  { at, first }: PlacedMention,
): Generator<PlacedMention> {
  let left = MOST_MENTIONS;
  for (let paragraph = at; paragraph >= Math.max(0, at - FARTHEST_PARAGRAPHS); paragraph -= 1) {
    const frame = frames[paragraph];
    if (frame?.section !== frames[at]?.section) return;
    if (!frame) continue;
    const { mentions } = frame;
    for (
      let index = (paragraph === at ? mentionsUpTo(frame, first) : mentions.length) - 1;
      index >= 0 && left > 0;
      index -= 1
    ) {
      const mention = mentions[index];
      if (!mention || (paragraph === at && mention.last >= first)) continue;
      left -= 1;
      yield mention;
    }
  }
}

/** Where a mention stands, seen from the pronoun. */
function placeOf(frames: readonly Frame[], pronoun: PlacedMention, mention: PlacedMention): string {
  if (mention.at === pronoun.at) {
    const apart = pronoun.sentence - mention.sentence;
    return apart === 0 ? 'sentence' : apart === 1 ? 'sentence before' : 'paragraph';
  }
  const above = pronoun.at - mention.at;
  if (above > 1) return above === 2 ? 'two above' : 'farther';
  const last = frames[mention.at]?.sentences.at(-1) ?? 0;
  return last === mention.sentence ? 'last above' : 'above';
}

const couldBe = (frames: readonly Frame[], entity: Entity, pronoun: PlacedMention): boolean => {
  const known = genderOf(entity);
  return (!known || !pronoun.gender || known === pronoun.gender) && humanityOf(frames, entity) > 0;
};

/** Mentions looked at, back to the beginning of a sentence. */
const MOST_AHEAD = 12;

/** Whether a mention is the first of its sentence that is not a place or a thing. */
function leadsPersons(
  frames: readonly Frame[],
  entities: Entities,
  frame: Frame,
  mention: PlacedMention,
): boolean {
  const index = frame.mentionOf[mention.first] ?? -1;
  for (let before = index - 1; before >= 0 && index - before <= MOST_AHEAD; before -= 1) {
    const other = frame.mentions[before];
    if (!other || other.sentence !== mention.sentence) return true;
    const entity = other.kind === 'pronoun' ? null : entities.of(other);
    if (!entity || other.plural) continue;
    if (humanityOf(frames, entity) === 2 || other.stands === 'person') return false;
  }
  return true;
}

/** Whether a mention brings somebody into the article: by a full name or a title, or as `a driver`, `one of them`. */
const introduces = (entity: Entity, mention: PlacedMention): boolean =>
  entity.mentions[0] === mention &&
  (entity.named ? mention.role !== null || mention.last > mention.first : !mention.definite);

const ASKS = /^(?:ask|question|press|challenge|interview)(?:s|es|ed)?$/u;
const TELLS =
  /^(?:tell|inform|assure|remind|advise|thank|warn|urge|meet)(?:s|es|ed)?$|^(?:told|met|telling)$/u;

/** `told Marsh`, after which Marsh seldom speaks; `asked Marsh`, after which Marsh does. */
function addressed(frame: Frame | undefined, { first }: PlacedMention): string | null {
  const verb = frame?.tokens[first - 1]?.lower ?? '';
  return ASKS.test(verb) ? 'asked' : TELLS.test(verb) ? 'told' : null;
}

/** A possible antecedent and what speaks for it, as names of features. */
export interface Antecedent {
  readonly entity: Entity;
  readonly features: readonly string[];
}

/** Whom a mention means that is no pronoun: `the mayor` the only one whom the article calls a mayor by name. */
function bearerOf(entities: Entities, mention: PlacedMention): Entity | null {
  if (mention.kind !== 'description' || !mention.definite || mention.stands !== 'person')
    return entities.of(mention);
  const bearers = UNNAMED.test(mention.head) ? [] : entities.bearers(mention.head);
  return (bearers.length === 1 ? bearers[0] : null) ?? entities.of(mention);
}

/** Everybody whom `he` or `she` may mean: each entity once, by its nearest mention. */
export function antecedentsOf(
  frames: readonly Frame[],
  entities: Entities,
  pronoun: PlacedMention,
  { speaker, speaks }: Salience,
): Antecedent[] {
  const found = new Map<Entity, string[]>();
  const here = new Set<Entity>();
  let heard = 0;
  let led = false;
  let fresh = false;
  for (const mention of mentionsBefore(frames, pronoun)) {
    if (mention.kind === 'pronoun' || mention.plural) continue;
    const entity = bearerOf(entities, mention);
    const someone = entity?.named || mention.stands === 'person' || mention.head === 'one';
    if (!entity || !someone || !couldBe(frames, entity, pronoun)) continue;
    const frame = frames[mention.at];
    const leads = frame?.leaders.has(mention) ?? false;
    const speaking = speaks(mention);
    if (mention.at === pronoun.at) here.add(entity);
    const features = found.get(entity) ?? [];
    const first = leads || (frame && leadsPersons(frames, entities, frame, mention));
    const spokenTo = addressed(frame, mention);
    const since = spokenTo !== 'told' && entity !== speaker?.entity && mention.start > (speaker?.start ?? -1);
    if (since && introduces(entity, mention) && (first || entity.named)) {
      const far = pronoun.at - mention.at > 1;
      features.push(fresh || far ? 'new farther off' : first ? 'new and leads' : 'new');
      fresh = true;
    }
    if (found.has(entity)) {
      if (speaking && !features.includes('spoke')) features.push('spoke');
      continue;
    }
    const place = placeOf(frames, pronoun, mention);
    features.push(`place ${place}`, `nth ${Math.min(found.size, 3)}`);
    if (spokenTo) features.push(spokenTo);
    if (leads) features.push('leads', `leads ${place}`);
    if (first && mention.at === pronoun.at) {
      if (since && !led) features.push('leads here');
      led = true;
    }
    if (speaking) features.push('speaks', `heard ${Math.min(heard, 2)}`, `speaks ${place}`);
    if (speaking) heard += 1;
    if (/^['’]s?$/u.test(frame?.tokens[mention.last + 1]?.text ?? '')) features.push('possessive');
    if (pronoun.gender && genderOf(entity) === pronoun.gender) features.push('gender');
    if (entity.named && humanityOf(frames, entity) === 1) features.push('perhaps a person');
    features.push(entity.named ? 'named' : mention.definite ? 'definite' : 'unnamed');
    if (entity.mentions.length >= 2) features.push('often');
    if (entity.mentions.length >= 5) features.push('very often');
    found.set(entity, features);
  }
  if (speaker && couldBe(frames, speaker.entity, pronoun)) {
    const features = found.get(speaker.entity) ?? [
      'place farther',
      speaker.entity.named ? 'named' : 'unnamed',
    ];
    const back = pronoun.at - speaker.at;
    features.push(`spoke last ${Math.min(back, 3)}`, `spoke last heard ${Math.min(heard, 2)}`);
    if (led && back > 0 && !here.has(speaker.entity)) features.push('spoke last, another leads');
    found.set(speaker.entity, features);
  }
  return [...found].map(([entity, features]) => ({ entity, features }));
}
