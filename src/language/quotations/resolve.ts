import type { Gender } from '../people/role-nouns.ts';
import { type Entities, type Entity, genderOf } from './entities.ts';
import type { Frame, PlacedMention } from './frame.ts';

/** Whom a mention means, and how sure that is, from 0 to 1. */
export interface Resolution {
  readonly entity: Entity | null;
  readonly sure: number;
}

const FARTHEST_PARAGRAPHS = 6;
const NOBODY: Resolution = { entity: null, sure: 0 };

interface Referent {
  readonly entity: Entity;
  readonly mention: PlacedMention;
}

/** The mentions before a place in the text, the nearest first, back to a few paragraphs. */
function* mentionsBefore(frames: readonly Frame[], { at, first }: PlacedMention): Generator<PlacedMention> {
  for (let paragraph = at; paragraph >= Math.max(0, at - FARTHEST_PARAGRAPHS); paragraph -= 1) {
    const mentions = frames[paragraph]?.mentions ?? [];
    for (let index = mentions.length - 1; index >= 0; index -= 1) {
      const mention = mentions[index];
      if (mention && (paragraph < at || mention.last < first)) yield mention;
    }
  }
}

function nearness(pronoun: PlacedMention, mention: PlacedMention): number {
  if (mention.at === pronoun.at) {
    const apart = pronoun.sentence - mention.sentence;
    return apart === 0 ? 2.2 : apart === 1 ? 2 : Math.max(0.6, 1.8 - 0.25 * apart);
  }
  return Math.max(-1.5, 1 - 0.8 * (pronoun.at - mention.at - 1));
}

/** Whether a mention leads its sentence: nothing stands between the sentence's start and it but a short opening. */
function leads(frame: Frame | undefined, mention: PlacedMention): boolean {
  if (!frame) return false;
  for (const other of frame.mentions) {
    if (other.sentence === mention.sentence) return other.first === mention.first;
  }
  return false;
}

const couldBe = (entity: Entity, gender: Gender | null): boolean => {
  const known = genderOf(entity);
  const firmly = Math.abs(entity.genders.female - entity.genders.male) >= 1;
  return entity.person && (!known || !gender || known === gender || !firmly);
};

/** What a referent brings along, apart from where it stands. */
export interface Salience {
  /** Who spoke the quotation before, and how many paragraphs back. */
  readonly speaker: { readonly entity: Entity; readonly back: number } | null;
  readonly speaks: (mention: PlacedMention) => boolean;
}

/** Whom `he` or `she` means: near, leading its sentence, of that gender, speaking before, often named. */
export function resolvePerson(
  frames: readonly Frame[],
  entities: Entities,
  pronoun: PlacedMention,
  { speaker, speaks }: Salience,
): Resolution {
  const scores = new Map<Entity, number>();
  for (const mention of mentionsBefore(frames, pronoun)) {
    if (mention.kind === 'pronoun' || mention.plural) continue;
    const entity = entities.of(mention);
    if (!entity || !couldBe(entity, pronoun.gender)) continue;
    if (!entity.named && mention.stands !== 'person') continue;
    const frame = frames[mention.at];
    const possessive = /^['’]s?$/u.test(frame?.tokens[mention.last + 1]?.text ?? '');
    const score =
      nearness(pronoun, mention) +
      (leads(frame, mention) ? 1 : 0) +
      (speaks(mention) ? 1 : 0) -
      (possessive ? 0.7 : 0) +
      (pronoun.gender && genderOf(entity) === pronoun.gender ? 1.2 : 0) +
      (entity.named ? 1 : 0) +
      0.35 * Math.log2(1 + entity.mentions.length);
    scores.set(entity, Math.max(scores.get(entity) ?? Number.NEGATIVE_INFINITY, score));
  }
  if (speaker && couldBe(speaker.entity, pronoun.gender)) {
    const known = scores.get(speaker.entity) ?? 0.5;
    scores.set(speaker.entity, known + Math.max(0, 1.6 - 0.4 * speaker.back));
  }
  const ranked = [...scores].sort(([, a], [, b]) => b - a);
  const [best, second] = ranked;
  if (!best) return NOBODY;
  const margin = second ? best[1] - second[1] : 3;
  return { entity: best[0], sure: 1 / (1 + Math.exp(-(0.4 + 1.3 * margin))) };
}

/** `who` and `which` mean what stands right before them; `it` and `they` the nearest organization or group. */
export function resolveOther(
  frames: readonly Frame[],
  entities: Entities,
  pronoun: PlacedMention,
  speaker: Entity | null,
): Resolution {
  let steps = 0;
  const relative = pronoun.head === 'who' || pronoun.head === 'which';
  let fallback: Referent | null = null;
  for (const mention of mentionsBefore(frames, pronoun)) {
    steps += 1;
    if (steps > 12) break;
    const entity = mention.kind === 'pronoun' ? null : entities.of(mention);
    if (!entity) continue;
    if (relative) return { entity, sure: 0.8 };
    const group =
      mention.stands === 'organization' || mention.stands === 'group' || mention.stands === 'document';
    const fits = pronoun.head === 'they' ? mention.plural || group : group && !mention.plural;
    if (!fits) continue;
    if (leads(frames[mention.at], mention) || entity === speaker) return { entity, sure: 0.6 };
    fallback ??= { entity, mention };
  }
  return fallback ? { entity: fallback.entity, sure: 0.4 } : NOBODY;
}

/** `the official`, `the minister`: who was called so before, by title or description; null when nobody was. */
export function resolveDescription(
  frames: readonly Frame[],
  entities: Entities,
  description: PlacedMention,
): Resolution {
  const own = entities.of(description);
  if (!description.definite || description.plural || description.stands !== 'person')
    return { entity: own, sure: 0.9 };
  for (const mention of mentionsBefore(frames, { ...description, at: description.at })) {
    const entity = mention.kind === 'pronoun' || mention.plural ? null : entities.of(mention);
    if (!entity || entity === own) continue;
    if (entity.named && entity.roleWords.has(description.head)) return { entity, sure: 0.8 };
  }
  const later = entities.all.filter(
    (entity) => entity.named && entity.person && entity.roleWords.has(description.head),
  );
  const [only] = later;
  return only && later.length === 1 ? { entity: only, sure: 0.6 } : { entity: own, sure: 0.85 };
}
