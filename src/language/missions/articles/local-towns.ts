import type { Place } from '../../places/gazetteer.ts';
import { minorCities, minorCityIn } from '../../places/minor-cities.ts';
import { plainName } from '../../places/plain-name.ts';
import { isConsular, isEmbassy } from '../posts/where-posts-stand.ts';
import { opensWithPlace } from '../words/dateline.ts';
import type { LocalTowns } from '../words/mentions.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { isCapitalised } from '../words/tokens.ts';

/** The names of towns have no more words than this. */
const LONGEST = 4;

/** So many names of an article are looked for at most. */
const MOST_NAMES = 150;

/** Between a post and the town it is in: "of the Republic of Indonesia in", "general at". */
const MOST_BETWEEN = 8;

const CONSULS = /^(?:(?:vice-|pro-)?consuls?|consul-general|consuls-general)$/;
const OTHER_PEOPLE = /^(?:envoys?|diplomats?|attachés?|officers?)$/;

/** "General in", "of Cape Verde in": where the town begins that a post or its people are in; null without one. */
function behindPost({ tokens, names }: SentenceView, from: number): number | null {
  for (let at = from; at < Math.min(from + MOST_BETWEEN, tokens.length); at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:in|at)$/.test(word)) return at + 1;
    const isOwner = names.some((name) => at >= name.from && at < name.to);
    if (
      !isOwner &&
      !/^(?:general|of|the|republic|kingdom|federation|state|office|offices|building|staff|here)$/.test(word)
    )
      return null;
  }
  return null;
}

/** A stretch that a town's name may begin or end in; `surely` where nothing but a place can stand there. */
interface TownStretch extends Stretch {
  readonly surely: boolean;
  readonly atEnd: boolean;
}

/** The stretches in which a sentence may name the town of a post; an embassy stands in no town, only in a district of that name. */
function townStretches(view: SentenceView): TownStretch[] {
  const { tokens, posts } = view;
  const found: TownStretch[] = [];
  const addBehind = (to: number, surely: boolean): void => {
    const from = behindPost(view, to);
    if (from !== null) found.push({ from, to: from + LONGEST, surely, atEnd: false });
  };
  for (const { from, to, kind } of posts.filter(({ kind }) => !isEmbassy(kind))) {
    addBehind(to, isConsular(kind));
    found.push({ from: from - LONGEST, to: from, surely: false, atEnd: true });
  }
  tokens.forEach(({ lower }, at) => {
    if (CONSULS.test(lower)) addBehind(at + 1, true);
    else if (OTHER_PEOPLE.test(lower)) addBehind(at + 1, false);
  });
  return found;
}

/** The run of capitalised words at the beginning of a stretch, or else at its end; null where it is none or part of another name. */
function runIn({ tokens, names }: SentenceView, { from, to }: Stretch, atEnd: boolean): Stretch | null {
  const isTaken = (at: number): boolean => names.some((name) => at >= name.from && at < name.to);
  const isPart = (at: number): boolean => isCapitalised(tokens[at]) && !isTaken(at);
  let length = 0;
  while (length < LONGEST && isPart(atEnd ? to - 1 - length : from + length)) length += 1;
  if (length === 0 || isPart(atEnd ? to - 1 - length : from + length)) return null;
  return atEnd ? { from: to - length, to } : { from, to: from + length };
}

const largestFirst = (a: Place, b: Place): number => b.population - a.population;

/**
 * The towns too small for the gazetteer of all prose that an article puts a post in, "the Croatian consulate in Kotor", or
 * that it opens with. `countries`: those that it names; in another country a town is meant only where it is a
 * consulate's and no other town is called so.
 */
export function localTowns(views: readonly SentenceView[], countries: ReadonlySet<string>): LocalTowns {
  const towns = new Map<string, Place>();
  /** What was looked for and is no town, with whether all countries were searched. */
  const misses = new Map<string, boolean>();
  const learn = ({ tokens }: SentenceView, { from, to }: Stretch, surely: boolean): void => {
    const words = tokens.slice(from, to).map(({ text }) => text);
    const plain = plainName(words.join(' '));
    const searched = misses.get(plain);
    const isDone = searched !== undefined && (searched || !surely);
    if (towns.has(plain) || isDone || misses.size + towns.size >= MOST_NAMES) return;
    const [here] = [...countries].flatMap((country) => minorCityIn(country, plain) ?? []).sort(largestFirst);
    const anywhere = here || !surely ? [] : minorCities(plain);
    const place = here ?? (anywhere.length === 1 ? anywhere[0] : undefined);
    if (place) towns.set(plain, place);
    else misses.set(plain, surely);
  };
  const [first] = views;
  const dateline = first && runIn(first, { from: 0, to: LONGEST }, false);
  if (first && dateline && opensWithPlace(first.tokens, dateline)) learn(first, dateline, false);
  for (const view of views) {
    if (!view.diplomatic) continue;
    for (const stretch of townStretches(view)) {
      const run = runIn(view, stretch, stretch.atEnd);
      if (run) learn(view, run, stretch.surely);
    }
  }
  return towns;
}
