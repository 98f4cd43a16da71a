import type { ArticleText } from '../article-text.ts';
import { type Span, sliceOf } from '../span.ts';
import type { Spoken } from './antecedents.ts';
import { type Candidate, candidatesFor, type Place, type Reading, readingOf } from './candidates.ts';
import { type Entities, type Entity, entitiesOf } from './entities.ts';
import { mentionKey, type Previous, type Surroundings, surroundingsOf } from './features.ts';
import { labelOf, type Stretch } from './find-stretches.ts';
import { type Frame, framesOf, type PlacedMention } from './frame.ts';
import type { Learned } from './learned.ts';
import { type Ranking, rank } from './ranker.ts';
import { type Resolution, resolveDescription, resolveOther, resolvePerson } from './resolve.ts';

/** What the mentions around a quotation say for one entity. */
export interface Share {
  readonly entity: Entity;
  /** All its mentions' probabilities together, each by how surely it means this entity. */
  total: number;
  /** The same by the kind of mention. */
  readonly by: Record<PlacedMention['kind'], number>;
  /** The mention that says most. */
  candidate: Candidate;
  best: number;
  /** How surely that mention means this entity, and how many others it may mean that are likelier. */
  sure: number;
  rank: number;
}

/** A stretch as its own surroundings show it. */
export interface FirstGlance {
  readonly stretch: Stretch;
  readonly place: Place;
  readonly around: Surroundings;
  readonly candidates: readonly Candidate[];
  readonly ranking: Ranking;
  /** The likeliest first. */
  readonly shares: readonly Share[];
  /** The name with which a turn of a transcript opens, inside the marks, and whose it is. */
  readonly label: Span | null;
  readonly labelled: Entity | null;
}

/** An article read once, quotation after quotation, each leaning on the one before. */
export interface FirstReading {
  readonly frames: readonly Frame[];
  readonly reading: Reading;
  readonly entities: Entities;
  /** Whether a mention is the subject of a verb of speech. */
  readonly speaks: (mention: PlacedMention) => boolean;
  /** How often each entity is. */
  readonly cuedTimes: ReadonlyMap<Entity, number>;
  /** By stretch; null for one that stands in no frame. */
  readonly glances: readonly (FirstGlance | null)[];
}

/** Candidates less likely than this are not followed to whom they mean. */
const LEAST = 0.005;

/** All mentions of one entity together: `he` and `Marsh` in one sentence back each other. */
function sharesOf(
  candidates: readonly Candidate[],
  probabilities: readonly number[],
  meant: (mention: PlacedMention) => readonly Resolution[],
): Share[] {
  const shares = new Map<Entity, Share>();
  candidates.forEach((candidate, index) => {
    const probability = probabilities[index] ?? 0;
    if (probability < LEAST) return;
    meant(candidate.mention).forEach(({ entity, sure }, rank) => {
      if (!entity) return;
      const part = probability * sure;
      let share = shares.get(entity);
      if (!share) {
        share = {
          entity,
          total: 0,
          by: { name: 0, description: 0, pronoun: 0 },
          candidate,
          best: 0,
          sure,
          rank,
        };
        shares.set(entity, share);
      }
      share.total += part;
      share.by[candidate.mention.kind] += part;
      if (part > share.best) Object.assign(share, { best: part, candidate, sure, rank });
    });
  });
  return [...shares.values()].sort((a, b) => b.total - a.total);
}

/** Reads an article's stretches in order. */
export function firstReadingOf(
  article: ArticleText,
  stretches: readonly Stretch[],
  { mentions, pronouns }: Pick<Learned, 'mentions' | 'pronouns'>,
): FirstReading {
  const { text } = article;
  const frames = framesOf(article, stretches);
  const reading = readingOf(frames, stretches);
  const entities = entitiesOf(text, frames);
  const times = new Map<string, number>();
  const cuedTimes = new Map<Entity, number>();
  const cued = new Set<PlacedMention>();
  for (const frame of frames) {
    for (const [index, mention] of frame.mentions.entries()) {
      if (!reading.cues[frame.at]?.[index]) continue;
      cued.add(mention);
      times.set(mentionKey(mention), (times.get(mentionKey(mention)) ?? 0) + 1);
      const entity = mention.kind === 'pronoun' ? null : entities.of(mention);
      if (entity) cuedTimes.set(entity, (cuedTimes.get(entity) ?? 0) + 1);
    }
  }
  const speaks = (mention: PlacedMention): boolean => cued.has(mention);
  let previous: Previous | null = null;
  let speaker: Spoken | null = null;
  const whom = (mention: PlacedMention): readonly Resolution[] => {
    const salience = { speaker, speaks };
    if (mention.kind === 'name') return [{ entity: entities.of(mention), sure: 1 }];
    if (mention.kind === 'description')
      return resolveDescription(frames, entities, mention, salience, pronouns);
    if (mention.gender === null) return [resolveOther(frames, entities, mention, speaker?.entity ?? null)];
    return resolvePerson(frames, entities, mention, salience, pronouns);
  };
  const glances = stretches.map((stretch, index): FirstGlance | null => {
    const place = reading.places[index];
    if (!place) return null;
    if (previous && previous.place.last.frame.section !== place.first.frame.section) {
      previous = null;
      speaker = null;
    }
    const label = labelOf(text, stretch);
    const labelled = label && entities.called(sliceOf(text, label));
    const candidates = label ? [] : candidatesFor(reading, place);
    const around = surroundingsOf(text, frames, place, candidates);
    const timesOf = ({ mention }: Candidate): number => times.get(mentionKey(mention)) ?? 0;
    const ranking = rank(reading, place, candidates, around, previous, timesOf, mentions);
    const shares = sharesOf(candidates, ranking.probabilities, whom);
    const [top] = shares;
    const best = top && Math.max(...ranking.probabilities) >= ranking.none ? top : null;
    const entity = label ? labelled : best?.entity;
    previous = {
      mention: (label ? labelled?.mentions[0] : best?.candidate.mention) ?? null,
      place,
    };
    if (entity) speaker = { entity, at: place.last.frame.at, start: stretch.start };
    return { stretch, place, around, candidates, ranking, shares, label, labelled };
  });
  return { frames, reading, entities, speaks, cuedTimes, glances };
}
