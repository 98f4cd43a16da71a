import { nameParts } from '../people/same-name.ts';
import type { Candidate } from './candidates.ts';
import { type Entity, genderOf } from './entities.ts';
import type { FirstGlance } from './first-reading.ts';
import { type Frame, mentionsUpTo, type PlacedMention } from './frame.ts';
import { humanityOf } from './human.ts';
import type { Question } from './question.ts';

/** The value of what there is not. */
export const ABSENT = -1;
const FARTHEST = 12;

/** How many stretches back an entity spoke last, at first glance. */
export function sinceSpoken({ first, index, entity }: Question): number {
  for (let back = 1; back <= FARTHEST && back <= index; back += 1)
    if (first[index - back] === entity) return back;
  return FARTHEST + 1;
}

/** How many stretches on the entity speaks again; one more than are looked at when it does not. */
export function untilSpoken({ first, index, entity }: Question): number {
  for (let on = 1; on <= FARTHEST && index + on < first.length; on += 1)
    if (first[index + on] === entity) return on;
  return FARTHEST + 1;
}

/** How two stretches stand to each other: 0 in one sentence, 1 in the next, 2 in one paragraph, 3 in the next, 4 beyond. */
export function apart(before: FirstGlance | null | undefined, after: FirstGlance | null | undefined): number {
  if (!before || !after) return 5;
  const [from, to] = [before.place.last, after.place.first];
  if (from.frame.at !== to.frame.at) return to.frame.at - from.frame.at === 1 ? 3 : 4;
  const sentences = (to.frame.sentences[to.token] ?? 0) - (from.frame.sentences[from.token] ?? 0);
  return Math.min(2, Math.max(0, sentences));
}

/** The entity’s share of a quotation at first glance, 0 to 1. */
export const shareIn = (glance: FirstGlance | null | undefined, entity: Entity): number =>
  glance
    ? glance.labelled === entity
      ? 1
      : (glance.shares.find((share) => share.entity === entity)?.total ?? 0)
    : 0;

/** The entity's last mention by name or description before the quotation. */
export function lastBefore({ entity, glance }: Question): PlacedMention | null {
  const mentions = entity?.mentions ?? [];
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < glance.stretch.start) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1] ?? null;
}

const MOST_BACK = 3;
const MOST_RECENT = 12;

const recent = new WeakMap<FirstGlance, readonly Entity[]>();

/** Persons before a quotation, the one named last first, each once, back to a few paragraphs. */
function recentPersons({ glance, seen }: Question): readonly Entity[] {
  const known = recent.get(glance);
  if (known) return known;
  const found = new Set<Entity>();
  const { frame, token } = glance.place.first;
  for (let at = frame.at; at >= Math.max(0, frame.at - MOST_BACK) && found.size < MOST_RECENT; at -= 1) {
    const { mentions = [], section } = seen.frames[at] ?? {};
    if (section !== frame.section) break;
    const from = at === frame.at ? mentionsUpTo(frame, token) : mentions.length;
    for (let index = from - 1; index >= Math.max(0, from - 60) && found.size < MOST_RECENT; index -= 1) {
      const mention = mentions[index];
      if (!mention || mention.kind === 'pronoun' || mention.plural) continue;
      const entity = seen.entities.of(mention);
      if (entity?.person && (!entity.named || humanityOf(seen.frames, entity) > 0)) found.add(entity);
    }
  }
  const list = [...found];
  recent.set(glance, list);
  return list;
}

/** How many persons whom the same pronoun may mean were named after an entity. */
export function rivals(question: Question): number {
  const persons = recentPersons(question);
  const at = question.entity ? persons.indexOf(question.entity) : -1;
  const gender = question.entity && genderOf(question.entity);
  const since = at < 0 ? persons : persons.slice(0, at);
  return (
    since.filter((other) => !gender || !genderOf(other) || genderOf(other) === gender).length +
    (at < 0 ? 10 : 0)
  );
}

/** The frame of an entity's last mention and what is asked of it. */
export function ofLast(question: Question, ask: (frame: Frame, mention: PlacedMention) => number): number {
  const mention = lastBefore(question);
  const frame = mention && question.seen.frames[mention.at];
  return mention && frame ? ask(frame, mention) : ABSENT;
}

/** Forms of one name that are looked for. */
const MOST_FORMS = 8;
const MOST_READ = 600;
/** The words of the quotation, the first of them when it is long. */
export const inside = (question: Question): string => {
  const { start, end } = question.glance.stretch;
  return question.text.slice(start, Math.min(end, start + MOST_READ));
};

/** Whether the words name the entity: people seldom speak of themselves by name. */
export function namesItself(question: Question): boolean {
  const words = inside(question).toLowerCase();
  let left = MOST_FORMS;
  for (const form of question.entity?.forms.keys() ?? []) {
    const last = nameParts(form).words.at(-1) ?? '';
    if (last.length > 2 && words.includes(last)) return true;
    left -= 1;
    if (left === 0) break;
  }
  return false;
}

/** Tokens between a candidate and the quotation, 60 at most. */
export function distance({ glance, seen }: Question, candidate: Candidate | null): number {
  if (!candidate) return ABSENT;
  const { mention } = candidate;
  const { first, last } = glance.place;
  if (mention.at === first.frame.at && mention.last < first.token)
    return Math.min(60, first.token - mention.last);
  if (mention.at === last.frame.at && mention.first > last.token)
    return Math.min(60, mention.first - last.token);
  const tokens = seen.frames[mention.at]?.tokens.length ?? 0;
  return Math.min(60, mention.at < first.frame.at ? tokens - mention.last : mention.first);
}

/** Quotations between a candidate and the one that is asked about. */
export function quotationsBetween({ glance }: Question, candidate: Candidate | null): number {
  if (!candidate) return ABSENT;
  const { mention } = candidate;
  const { first, last } = glance.place;
  const [frame, from, to] =
    mention.at === first.frame.at && mention.last < first.token
      ? [first.frame, mention.last + 1, first.token]
      : mention.at === last.frame.at
        ? [last.frame, last.token + 1, mention.first]
        : [first.frame, 0, first.token];
  let count = 0;
  for (let at = Math.max(from, to - 200); at < to && count < 4; at += 1)
    if (frame.tokens[at]?.kind === 'quotation') count += 1;
  return count;
}
