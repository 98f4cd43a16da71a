import { capitalOf, type Place } from '../../places/gazetteer.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { type SubjectGroup, stateSubjects } from './state-subjects.ts';

/** What a round-up or a list of questions and answers speaks of in an entry. */
export interface Topic {
  /** ISO codes of the states. */
  readonly states: readonly string[];
  /** Behind the last token of the label. */
  readonly to: number;
}

const LABEL_MARK = /^[–—:|-]$/;
const NOT_LABEL = /^[*_#•–—-]$/;

/** "**Australia** — Shut.", "Finland: three people left.": a state's name that opens an entry about it. */
export function labelOf(view: SentenceView): Topic | null {
  let at = 0;
  while (NOT_LABEL.test(view.tokens[at]?.text ?? '')) at += 1;
  if (view.tokens[at]?.lower === 'the') at += 1;
  const name = view.names.find(({ from, as, seat }) => from === at && (as !== 'city' || seat));
  if (!name) return null;
  let to = name.to;
  if (isAlone(view, name)) return { states: [name.place.country], to: view.tokens.length };
  while (/^[*_]$/.test(view.tokens[to]?.text ?? '')) to += 1;
  if (!LABEL_MARK.test(view.tokens[to]?.text ?? '') || mayBeDateline(view, name)) return null;
  return { states: [name.place.country], to: to + 1 };
}

/** "LIMA — The embassy …", "KUWAIT – …", not "JAPAN – …": in capitals, and where agencies have offices. */
const mayBeDateline = (view: SentenceView, { from, as, place }: NameMention): boolean =>
  /^\p{Lu}{2,}$/u.test(view.tokens[from]?.text ?? '') &&
  (as === 'city' || capitalOf(place.country)?.name.startsWith(place.name) === true);

/** "Japan." or a heading "The Dutch": nothing but a state's name. */
const isAlone = (view: SentenceView, { from, to, as }: NameMention): boolean =>
  as !== 'city' &&
  view.tokens.every(
    ({ text, lower }, at) => (at >= from && at < to) || /^[.:*_#•–—-]$/.test(text) || lower === 'the',
  );

/** Whether a sentence only asks. */
export const isQuestion = (view: SentenceView): boolean =>
  view.tokens.slice(-4).some(({ text }) => text === '?') &&
  !view.tokens.some(({ text }) => /^["“]$/.test(text));

/** The states that a question is about, other than the receiving state. */
export function askedAbout(view: SentenceView, host: string | null): readonly string[] {
  const subjects: readonly SubjectGroup[] = stateSubjects(view);
  const [first] = subjects.filter(({ states }) => !states.includes(host ?? ''));
  if (first) return first.states;
  const name = view.names.find(({ as, place }) => as !== 'city' && place.country !== host);
  return name ? [name.place.country] : [];
}

/**
 * The place that a heading of a round-up is about: "Juba", "In Niamey", "Lomé, Togo". Null for a heading about something
 * else, undefined for a sentence.
 */
export function placeHeading(view: SentenceView): Place | null | undefined {
  if (!view.heading || labelOf(view) !== null) return undefined;
  const words = view.tokens.filter(({ text, lower }) => /\p{L}/u.test(text) && lower !== 'in');
  const places = view.names.filter(({ as }) => as === 'city' || as === 'country');
  const named = places.reduce((sum, { from, to }) => sum + to - from, 0);
  const [place] = places;
  return place && words.length === named ? place.place : words.length <= 6 ? null : undefined;
}

/** Words that are set apart from what follows by marks of emphasis have at most so many tokens behind their place. */
const LONGEST_LEAD = 8;

/** "**Juba, the Danes.** They …": words set apart by marks of emphasis. */
const closesSoon = ({ tokens }: SentenceView, to: number): boolean =>
  tokens.slice(to, to + LONGEST_LEAD).some(({ text }) => /^[*_]$/.test(text));

/**
 * The place that opens an entry of a round-up: "JUBA. The Americans left.", "Suva: Japan has shut its embassy." Null
 * where no place does. A country, or a seat of government with a mark behind it, is a place only where another state acts
 * in the entry, and not only `host`, the one that all the article is about. `entry`: the sentences that `view` opens.
 */
export function placeLabel(
  view: SentenceView,
  entry: readonly SentenceView[] = [view],
  host: string | null = null,
): Place | null {
  let at = 0;
  while (NOT_LABEL.test(view.tokens[at]?.text ?? '')) at += 1;
  const [name] = view.names.filter(({ from, as }) => from === at && (as === 'city' || as === 'country'));
  if (!name || view.heading) return null;
  let to = name.to;
  const behind = view.names.find(
    ({ from, place }) => from === to + 1 && place.country === name.place.country,
  );
  if (view.tokens[to]?.text === ',' && behind) to = behind.to;
  while (/^[*_]$/.test(view.tokens[to]?.text ?? '')) to += 1;
  if (/^[*_]$/.test(view.tokens[0]?.text ?? '') && name.as === 'city' && closesSoon(view, to))
    return name.place;
  const isAloneHere = view.tokens.slice(to).every(({ text }) => /^[.:*_]$/.test(text));
  if (isAloneHere && name.as === 'city') return name.place;
  if (!isAloneHere && !LABEL_MARK.test(view.tokens[to]?.text ?? '')) return null;
  const others = entry.some((told) =>
    stateSubjects(told).some(
      ({ from, states }) =>
        (told !== view || from > to) &&
        !states.includes(name.place.country) &&
        states.some((state) => state !== host),
    ),
  );
  return others ? name.place : null;
}
