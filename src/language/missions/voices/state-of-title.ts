import { readPosts } from '../posts/post-mention.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { viewOfTitle } from './publisher-state.ts';

/** The name of a capital has no more words than this. */
const LONGEST = 3;

/** The name of a publisher, and its last words by themselves: in "Briefing Room Paris" Paris is no part of a longer name. */
export function viewsOfEnds(publisher: string): readonly SentenceView[] {
  const words = publisher.split(/\s+/);
  const ends = Array.from({ length: Math.min(LONGEST, words.length) }, (_, at) => words.slice(-LONGEST + at));
  return [publisher, ...ends.map((end) => end.join(' '))].map(viewOfTitle);
}

/** Whether those who speak put a post in a country, or speak of its capital. */
const isSpokenOf = (views: readonly SentenceView[], country: string): boolean =>
  views.some(
    (view) =>
      view.names.some(({ as, place }) => as === 'city' && place.country === country) ||
      readPosts(view).some((post) => post.country === country),
  );

/**
 * "Doorstop, Parliament House, Canberra": the one state whose capital, people or government a title names, if nothing that is
 * said is about places in it. `titles`: the readings of a title; `said`: the sentences of those who speak.
 */
export function stateOfTitle(titles: readonly SentenceView[], said: readonly SentenceView[]): string | null {
  const states = new Set(
    titles.flatMap(({ names }) =>
      names.flatMap(({ as, seat, place }) =>
        (as === 'city' ? seat : as !== 'country') ? place.country : [],
      ),
    ),
  );
  const [state] = states;
  return state !== undefined && states.size === 1 && !isSpokenOf(said, state) ? state : null;
}

const OFFICES = /^(?:ministry|department|government|cabinet|spokes(?:man|woman|person)|minister|secretary)$/;
/** "Brazilian foreign", "Peru's deputy prime": between the state and its office. */
const MOST_BETWEEN = 3;

/** The states whose offices a sentence names: "the Brazilian foreign ministry", "the Department of Foreign Affairs of Ireland". */
const statesOfOffices = ({ tokens, names }: SentenceView): string[] =>
  tokens.flatMap(({ lower }, at) => {
    if (!OFFICES.test(lower)) return [];
    const before = names.findLast(({ to, as }) => to <= at && at - to <= MOST_BETWEEN && as !== 'city');
    const behind = names.find(({ from }) => from === at + 2 && tokens[at + 1]?.lower === 'of');
    const owner = before && !/^(?:in|to|on)$/.test(tokens[before.from - 1]?.lower ?? '') ? before : behind;
    return owner ? [owner.place.country] : [];
  });

/** The one state whose office an introduction names: "The spokesman of the Brazilian foreign ministry took questions." */
export function stateOfOffice(opening: readonly SentenceView[]): string | null {
  const owners = new Set(opening.flatMap(statesOfOffices));
  const [owner] = owners;
  return owner !== undefined && owners.size === 1 ? owner : null;
}
