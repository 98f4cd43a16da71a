import { isPlaceName } from '../people/is-place-name.ts';
import { roleKind } from '../people/role-nouns.ts';
import { antecedentsOf, mentionsBefore, type Salience, UNNAMED } from './antecedents.ts';
import { CENTERING_WEIGHTS } from './centering-weights.ts';
import type { Entities, Entity } from './entities.ts';
import type { Frame, PlacedMention } from './frame.ts';
import { type Weights, weightOf } from './weights.ts';

/** Whom a mention means, and how sure that is, from 0 to 1. */
export interface Resolution {
  readonly entity: Entity | null;
  readonly sure: number;
}

const NOBODY: Resolution = { entity: null, sure: 0 };

/** Whom `he` or `she` means, the likeliest first. */
export function resolvePerson(
  frames: readonly Frame[],
  entities: Entities,
  pronoun: PlacedMention,
  salience: Salience,
  weights: Weights,
): Resolution[] {
  const antecedents = antecedentsOf(frames, entities, pronoun, salience);
  const scores = antecedents.map(({ features }) =>
    features.reduce((sum, name) => sum + (CENTERING_WEIGHTS[name] ?? 0), weightOf(weights, features)),
  );
  const top = Math.max(...scores);
  const sum = scores.reduce((all, score) => all + Math.exp(score - top), 0);
  return antecedents
    .map(({ entity }, index) => ({ entity, sure: Math.exp((scores[index] ?? 0) - top) / sum }))
    .sort((a, b) => b.sure - a.sure);
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
  let fallback: Entity | null = null;
  for (const mention of mentionsBefore(frames, pronoun)) {
    steps += 1;
    if (steps > 12) break;
    const entity = mention.kind === 'pronoun' ? null : entities.of(mention);
    if (!entity) continue;
    if (relative) return { entity, sure: 0.8 };
    const place =
      mention.at === pronoun.at && mention.kind === 'name' && [...entity.forms.keys()].every(isPlaceName);
    const group =
      mention.stands === 'organization' ||
      mention.stands === 'group' ||
      mention.stands === 'document' ||
      place;
    const sender = pronoun.head === 'it' && messengerOf(frames, entities, pronoun, mention);
    if (sender) return { entity: sender, sure: 0.85 };
    const fits = pronoun.head === 'they' ? mention.plural || group : group && !mention.plural;
    if (!fits) continue;
    const leads = frames[mention.at]?.leaders.has(mention) ?? false;
    if (leads && mention.at === pronoun.at) return { entity, sure: 0.85 };
    if (!place && (leads || entity === speaker)) return { entity, sure: 0.6 };
    fallback ??= place ? null : entity;
  }
  return fallback ? { entity: fallback, sure: 0.4 } : NOBODY;
}

/** Mentions looked at, back to the beginning of a sentence. */
const MOST_AHEAD = 12;

/** Who speaks through a message of the sentence before: `Ode answered with a letter. “We will come,” it said.` */
function messengerOf(
  frames: readonly Frame[],
  entities: Entities,
  pronoun: PlacedMention,
  message: PlacedMention,
): Entity | null {
  const frame = frames[message.at];
  const sent =
    message.stands === 'document' &&
    message.at === pronoun.at &&
    pronoun.sentence - message.sentence === 1 &&
    /^(?:with|by|in|through)$/u.test(frame?.tokens[message.first - 1]?.lower ?? '');
  if (!sent || !frame) return null;
  let leader = message;
  for (
    let at = frame.mentionOf[message.first] ?? -1, left = MOST_AHEAD;
    at >= 0 && left > 0;
    at -= 1, left -= 1
  ) {
    const mention = frame.mentions[at];
    if (mention?.sentence !== message.sentence) break;
    leader = mention;
  }
  if (leader === message || leader.kind === 'pronoun') return null;
  return leader.stands === 'person' ? entities.of(leader) : null;
}

/** Whether an earlier description has every word of a later one: `a senior Arden official … the Arden official`. */
function agrees(frames: readonly Frame[], later: PlacedMention, earlier: PlacedMention): boolean {
  const words = ({ at, first, last }: PlacedMention): string[] =>
    (frames[at]?.tokens.slice(first, last + 1) ?? []).flatMap(({ kind, lower }) =>
      kind === 'word' ? [lower] : [],
    );
  const known = new Set(words(earlier));
  return words({ ...later, first: later.first + 1 }).every((word) => known.has(word));
}

const PART = /^(?:one|another|some|many|several|most|others)$/u;

/** The persons of whom `one` is one: `Shopkeepers were less sure. “…,” said one.` */
function wholeOf(frames: readonly Frame[], entities: Entities, part: PlacedMention): Entity | null {
  let nearest: PlacedMention | null = null;
  for (const mention of mentionsBefore(frames, part)) {
    if (part.at - mention.at > 1) break;
    if (!mention.plural || mention.kind !== 'description' || mention.stands !== 'person') continue;
    if (frames[mention.at]?.leaders.has(mention)) return entities.of(mention);
    nearest ??= mention;
  }
  return nearest && entities.of(nearest);
}

/**
 * `the official`, `the minister`, `the Harbour City lawyer`: who was called so before, by title or description; else, for
 * what only somebody known is called, whom a pronoun in its place would mean; else itself. The likeliest first.
 */
export function resolveDescription(
  frames: readonly Frame[],
  entities: Entities,
  description: PlacedMention,
  salience: Salience,
  weights: Weights,
): Resolution[] {
  const own = entities.of(description);
  const frame = frames[description.at];
  const alone = description.first === description.last || frame?.tokens[description.last]?.lower === 'them';
  if (PART.test(description.head) && alone)
    return [{ entity: wholeOf(frames, entities, description) ?? own, sure: 0.8 }];
  const opening = frame?.tokens[description.first]?.lower ?? '';
  const owned =
    frame?.tokens.slice(description.first, description.last).some(({ text }) => /^['’]s?$/u.test(text)) ??
    false;
  const definite = description.definite || (owned && opening !== 'a' && opening !== 'an');
  if (!definite || description.plural || description.stands !== 'person')
    return [{ entity: own, sure: 0.95 }];
  // the guard who keeps the gate
  if (frame?.tokens[description.last + 1]?.lower === 'who') return [{ entity: own, sure: 0.95 }];
  const generic = UNNAMED.test(description.head);
  const called = (entity: Entity, sure: number): Resolution[] => [
    { entity, sure },
    { entity: own, sure: 0.95 - sure },
  ];
  for (const mention of mentionsBefore(frames, description)) {
    const entity = mention.kind === 'pronoun' || mention.plural ? null : entities.of(mention);
    if (!entity || entity === own) continue;
    if (entity.named && entity.person && entity.roleWords.has(description.head))
      return [{ entity, sure: 0.95 }];
    if (
      !entity.named &&
      generic &&
      mention.head === description.head &&
      agrees(frames, description, mention)
    ) {
      return [{ entity, sure: 0.95 }];
    }
  }
  const bearers = entities.bearers(description.head);
  const [only] = bearers;
  if (only && bearers.length === 1) return called(only, 0.7);
  if (generic) return [{ entity: own, sure: 0.9 }];
  const meant = resolvePerson(frames, entities, description, salience, weights).filter(
    ({ entity }) => entity?.named && entity !== own,
  );
  const [first] = meant;
  const titled = [...(first?.entity?.roleWords ?? [])].some((word) => roleKind(word) === 'person');
  if (owned && titled) return [{ entity: own, sure: 0.6 }];
  const known = first && first.sure >= 0.5 ? 0.8 : 0.35;
  return [
    ...meant.map(({ entity, sure }) => ({ entity, sure: sure * known })),
    { entity: own, sure: 0.95 - known },
  ].sort((a, b) => b.sure - a.sure);
}
