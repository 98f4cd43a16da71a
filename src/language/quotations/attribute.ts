import type { ArticleText } from '../article-text.ts';
import { type Span, sliceOf } from '../span.ts';
import { type Candidate, candidatesFor, readingOf } from './candidates.ts';
import { type Entities, type Entity, entitiesOf, nameOf } from './entities.ts';
import { mentionKey, type Previous, surroundingsOf } from './features.ts';
import { labelOf, type Stretch } from './find-stretches.ts';
import { type Frame, framesOf, type PlacedMention } from './frame.ts';
import { organizationOf } from './organization-of.ts';
import { rank } from './ranker.ts';
import { type Resolution, resolveDescription, resolveOther, resolvePerson, type Spoken } from './resolve.ts';
import { spokenFeatures, spokenProbability } from './spoken.ts';

/** Who is behind a stretch between marks, as far as the article tells. */
export interface Attribution {
  readonly candidate: Candidate | null;
  readonly entity: Entity | null;
  /** The name with which a turn of a transcript opens, inside the marks. */
  readonly label: Span | null;
  readonly frame: Frame | null;
  /** That it is this one who speaks. */
  readonly probability: number;
  /** That the stretch is somebody's words at all. */
  readonly spoken: number;
  /** For whom the speaker speaks, in the article's words. */
  readonly organization: string | null;
}

const NOBODY: Attribution = {
  candidate: null,
  entity: null,
  label: null,
  frame: null,
  probability: 0,
  spoken: 0,
  organization: null,
};

function whom(
  frames: readonly Frame[],
  entities: Entities,
  cued: ReadonlySet<PlacedMention>,
  mention: PlacedMention,
  speaker: Spoken | null,
): Resolution[] {
  const salience = { speaker, speaks: (other: PlacedMention) => cued.has(other) };
  if (mention.kind === 'name') return [{ entity: entities.of(mention), sure: 1 }];
  if (mention.kind === 'description') return [resolveDescription(frames, entities, mention, salience)];
  if (mention.gender === null) return [resolveOther(frames, entities, mention, speaker?.entity ?? null)];
  return resolvePerson(frames, entities, mention, salience);
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
  return stretches.map((stretch, index) => {
    const place = reading.places[index];
    if (!place) return NOBODY;
    const label = labelOf(article.text, stretch);
    if (label) {
      const entity = entities.called(sliceOf(article.text, label));
      previous = { mention: entity?.mentions[0] ?? null, place };
      last = entity ? { entity, at: place.last.frame.at, start: stretch.start } : last;
      return { ...NOBODY, entity, label, probability: 0.95, spoken: 1, organization: null };
    }
    const candidates = candidatesFor(reading, place);
    const around = surroundingsOf(article.text, frames, place, candidates);
    const ranking = rank(
      reading,
      place,
      candidates,
      around,
      previous,
      ({ mention }) => times.get(mentionKey(mention)) ?? 0,
    );
    const { probabilities, none } = ranking;
    const top = Math.max(0, ...probabilities);
    const first = top >= none ? (candidates[probabilities.indexOf(top)] ?? null) : null;
    const features = spokenFeatures(
      article.text,
      place,
      around,
      { candidate: first, probability: Math.max(top, none) },
      place.first.frame.title,
    );
    const spoken = spokenProbability(features);
    const best = first
      ? likeliest(candidates, probabilities, (mention) => whom(frames, entities, cued, mention, last))
      : null;
    previous = { mention: best?.candidate.mention ?? null, place };
    if (!best) return { ...NOBODY, spoken };
    last = { entity: best.entity, at: place.last.frame.at, start: stretch.start };
    return {
      ...best,
      label: null,
      frame: frames[best.candidate.mention.at] ?? null,
      spoken,
      organization: speaksFor(article.text, frames, best),
    };
  });
}

/** Candidates less likely than this are not followed to whom they mean. */
const LEAST = 0.02;

interface Likeliest {
  readonly candidate: Candidate;
  readonly entity: Entity;
  readonly probability: number;
}

/** Who is meant, all mentions of one entity together: `he` and `Marsh` in one sentence back each other. */
function likeliest(
  candidates: readonly Candidate[],
  probabilities: readonly number[],
  meant: (mention: PlacedMention) => readonly Resolution[],
): Likeliest | null {
  const totals = new Map<Entity, { total: number; best: number; candidate: Candidate }>();
  candidates.forEach((candidate, index) => {
    const probability = probabilities[index] ?? 0;
    if (probability < LEAST) return;
    for (const { entity, sure } of meant(candidate.mention)) {
      if (!entity) continue;
      const known = totals.get(entity) ?? { total: 0, best: 0, candidate };
      const share = probability * sure;
      totals.set(entity, {
        total: known.total + share,
        best: Math.max(known.best, share),
        candidate: share > known.best ? candidate : known.candidate,
      });
    }
  });
  let best: Likeliest | null = null;
  for (const [entity, { total, candidate }] of totals) {
    if (!best || total > best.probability) best = { candidate, entity, probability: total };
  }
  return best;
}

/** Organizations looked at, back from a description that names none of its own. */
const MOST_BACK = 60;

function speaksFor(text: string, frames: readonly Frame[], { candidate, entity }: Likeliest): string | null {
  const name = nameOf(entity);
  if (name && !entity.person) return name;
  const { mention } = candidate;
  const known: string[] = [];
  for (let at = mention.at, left = MOST_BACK; at >= 0 && left > 0; at -= 1, left -= 1) {
    const { mentions = [], within = [] } = frames[at] ?? {};
    for (const other of [...mentions.slice(-MOST_BACK), ...within.slice(-MOST_BACK)]) {
      if (other.stands === 'organization' && other.name) known.push(sliceOf(text, other.name));
    }
  }
  const descriptions = [mention, ...entity.mentions.slice(0, 3)].flatMap(
    ({ role, kind, start, end }) => role ?? (kind === 'description' ? { start, end } : []),
  );
  for (const description of descriptions) {
    const organization = organizationOf(sliceOf(text, description), known);
    if (organization) return organization;
  }
  return null;
}

/** The speaker in the article's words: a name, or the description it gives. */
export function speakerText(text: string, { entity, label }: Attribution): string | null {
  if (label && !entity) return sliceOf(text, label);
  if (!entity) return null;
  const name = nameOf(entity);
  if (name) return name;
  const [first] = entity.mentions;
  return first ? text.slice(first.start, first.end) : null;
}
