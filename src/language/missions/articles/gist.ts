import { capitalOf, type Place } from '../../places/gazetteer.ts';
import { addTo, type Gist, mostOf } from '../discourse/discourse.ts';
import type { RoleJudge } from '../learned/role-judge.ts';
import { meansEitherCapital } from '../places/capital-phrases.ts';
import { stateSubjects } from '../subjects/state-subjects.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { type CountrySeen, countriesSeen, gistFeatures } from './gist-question.ts';
import { mostNamed } from './most-named.ts';

/** An article is about one country alone with this chance at least. */
const RULING = 0.9;
/** Of a country that is named less often little can be learned. */
const FEWEST_NAMED = 3;

/** The one sender acts so many times as often as any other. */
const FAR_MORE = 2;

/** The state other than the host that acts at least twice and twice as often as any other. */
function mainActor(views: readonly SentenceView[], host: string): string | null {
  const acts = new Map<string, number>();
  for (const view of views) {
    for (const { states } of stateSubjects(view)) for (const state of states) addTo(acts, state, 1);
  }
  const most = mostOf(acts, new Set([host]));
  const next = most === null ? 0 : (acts.get(mostOf(acts, new Set([host, most])) ?? '') ?? 0);
  const count = acts.get(most ?? '') ?? 0;
  return count >= 2 && count >= FAR_MORE * next ? most : null;
}

/** Whether an article puts a post in a country: one where posts only go, or that is only spoken of, is not what it is about. */
const hasPost = (seen: CountrySeen | undefined): boolean => (seen?.counts.get('has a post in it') ?? 0) > 0;

/** Whether an article says of a country, or a city of it, that something happens there. */
const isPlaceOfAction = (seen: CountrySeen): boolean =>
  hasPost(seen) || (seen.counts.get('location') ?? 0) > 0;

/**
 * The country whose missions an article is about: the one that it names most by far, else the likeliest by how it speaks of all
 * that it names. Where it puts nothing anywhere, it is about the country of the paper that it stands in, if that shows. `title`:
 * the headline; `views`: the sentences; `home`: the country of the paper.
 */
export function gistOf(
  title: SentenceView | null,
  views: readonly SentenceView[],
  judge: RoleJudge,
  home: () => Place | null = () => null,
): Gist | null {
  const titled = title ? [title, ...views] : views;
  const named = mostNamed(title ? [title, ...titled] : views);
  const byName = named && { ...named, sender: mainActor(titled, named.place.country) };
  const seen = countriesSeen(titled);
  if (byName?.rules) return byName;
  const ofPaper = seen.some(isPlaceOfAction) ? null : home();
  if (ofPaper) return { place: ofPaper, rules: true, sender: mainActor(titled, ofPaper.country) };
  if (seen.length === 0) return byName;
  const { at, chance } = judge.gist(
    gistFeatures(seen),
    seen.map(({ country }) => country),
  );
  const likeliest = seen[at];
  if (!likeliest || (byName && (likeliest.counts.get('named') ?? 0) < FEWEST_NAMED)) return byName;
  const counted = seen.find(({ country }) => country === byName?.place.country);
  if (hasPost(counted) && !hasPost(likeliest)) return byName;
  const isEither = titled.some((view) => meansEitherCapital(view, likeliest.country));
  const place = likeliest.place ?? (isEither ? null : capitalOf(likeliest.country));
  if (!place) return byName;
  return { place, rules: chance >= RULING, sender: mainActor(titled, place.country) };
}
