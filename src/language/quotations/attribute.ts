import type { ArticleText } from '../article-text.ts';
import { type Candidate, candidatesFor, readingOf } from './candidates.ts';
import { type Entities, type Entity, entitiesOf, nameOf } from './entities.ts';
import { mentionKey, type Previous, surroundingsOf } from './features.ts';
import type { Stretch } from './find-stretches.ts';
import { type Frame, framesOf, type PlacedMention } from './frame.ts';
import { choose } from './ranker.ts';
import { type Resolution, resolveDescription, resolveOther, resolvePerson } from './resolve.ts';

/** Who is behind a stretch between marks, as far as the article tells. */
export interface Attribution {
  readonly candidate: Candidate | null;
  readonly entity: Entity | null;
  readonly frame: Frame | null;
  /** That the right mention was chosen, and that it means this entity. */
  readonly probability: number;
  readonly sure: number;
}

const NOBODY: Attribution = { candidate: null, entity: null, frame: null, probability: 0, sure: 0 };

interface Spoken {
  readonly entity: Entity;
  readonly at: number;
}

function whom(
  frames: readonly Frame[],
  entities: Entities,
  cued: ReadonlySet<PlacedMention>,
  mention: PlacedMention,
  last: Spoken | null,
): Resolution {
  if (mention.kind === 'name') return { entity: entities.of(mention), sure: 1 };
  if (mention.kind === 'description') return resolveDescription(frames, entities, mention);
  if (mention.gender === null) return resolveOther(frames, entities, mention, last?.entity ?? null);
  const speaker = last ? { entity: last.entity, back: mention.at - last.at } : null;
  return resolvePerson(frames, entities, mention, { speaker, speaks: (other) => cued.has(other) });
}

/** Says for every stretch of an article who speaks, in order: each leans on the one before. */
export function attribute(article: ArticleText, stretches: readonly Stretch[]): Attribution[] {
  const frames = framesOf(article, stretches);
  const reading = readingOf(frames, stretches);
  const entities = entitiesOf(article.text, frames);
  const times = new Map<string, number>();
  const cued = new Set<PlacedMention>();
  frames.forEach((frame) => {
    frame.mentions.forEach((mention, index) => {
      if (!reading.cues[frame.at]?.[index]) return;
      cued.add(mention);
      times.set(mentionKey(mention), (times.get(mentionKey(mention)) ?? 0) + 1);
    });
  });
  let previous: Previous | null = null;
  let last: Spoken | null = null;
  return stretches.map((_, index) => {
    const place = reading.places[index];
    if (!place) return NOBODY;
    const candidates = candidatesFor(reading, place);
    const around = surroundingsOf(article.text, place, candidates);
    const { candidate, probability } = choose(
      reading,
      place,
      candidates,
      around,
      previous,
      ({ mention }) => times.get(mentionKey(mention)) ?? 0,
    );
    previous = { mention: candidate?.mention ?? null, place };
    if (!candidate) return { ...NOBODY, probability };
    const { entity, sure } = whom(frames, entities, cued, candidate.mention, last);
    if (entity) last = { entity, at: place.last.frame.at };
    return { candidate, entity, frame: frames[candidate.mention.at] ?? null, probability, sure };
  });
}

/** The speaker in the article's words: a name, or the description it gives. */
export function speakerText(text: string, { candidate, entity }: Attribution): string | null {
  if (!candidate || !entity) return null;
  const name = nameOf(entity);
  if (name) return name;
  const [first] = entity.mentions;
  return first ? text.slice(first.start, first.end) : null;
}
