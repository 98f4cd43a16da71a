import type { Entity } from './entities.ts';
import type { FirstGlance, FirstReading, Share } from './first-reading.ts';

/** Who speaks at first glance. */
export interface Speakers {
  /** Who speaks each stretch. */
  readonly first: readonly (Entity | null)[];
  /** How many stretches each entity speaks. */
  readonly times: ReadonlyMap<Entity, number>;
}

/** A quotation and one who may speak it; without an entity, that it is none of those. */
export interface Question extends Speakers {
  readonly seen: FirstReading;
  /** The article's text. */
  readonly text: string;
  /** Which stretch. */
  readonly index: number;
  readonly glance: FirstGlance;
  readonly entity: Entity | null;
  readonly share: Share | null;
}

const LEAST = 0.01;
const MOST = 10;

/** Everybody who may speak a stretch, and nobody, as questions. */
export function questionsOf(
  text: string,
  seen: FirstReading,
  { first, times }: Speakers,
  index: number,
): Question[] {
  const glance = seen.glances[index];
  if (!glance) return [];
  const shares = glance.shares.filter(({ total }, at) => total >= LEAST && at < MOST);
  const more = new Set([first[index - 1], first[index - 2], first[index + 1]]);
  for (const { entity } of shares) more.delete(entity);
  const question = { seen, text, index, glance, first, times };
  return [
    ...shares.map((share) => ({ ...question, entity: share.entity, share })),
    ...[...more].flatMap((entity) => (entity ? [{ ...question, entity, share: null }] : [])),
    { ...question, entity: null, share: null },
  ];
}

/** Who speaks at first glance: whom the mentions mean most, unless it is more likely none of them. */
export function firstSpeakersOf({ glances }: Pick<FirstReading, 'glances'>): Speakers {
  const first = glances.map((glance) => {
    if (!glance) return null;
    if (glance.label) return glance.labelled;
    const [top] = glance.shares;
    return top && Math.max(...glance.ranking.probabilities) >= glance.ranking.none ? top.entity : null;
  });
  const times = new Map<Entity, number>();
  for (const entity of first) if (entity) times.set(entity, (times.get(entity) ?? 0) + 1);
  return { first, times };
}

/** Scores below which nobody begins. */
const LOWEST = 0.002;

/** The score that an entity has at first glance, to which the trees add. */
export const baseOf = ({ entity, share, glance }: Question): number =>
  Math.log(Math.max(LOWEST, entity ? (share?.total ?? 0) : glance.ranking.none));
