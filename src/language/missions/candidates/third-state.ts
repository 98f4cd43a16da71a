import type { FrameMatch } from '../frames/match-frames.ts';
import type { Roles } from '../steps/roles.ts';
import type { StepPlace } from '../steps/step-place.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import { stateSubjects } from '../subjects/state-subjects.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Whose step it is, and in which country. */
interface Taken {
  readonly sender: string;
  readonly country: string;
}

/** "Mali said that the embassy had closed": its word, not its doing. */
const SAYS = /^(?:said|says|sa[iy]ing|confirm(?:s|ed)|announce[sd]|reported|told|wrote|that)$/;

/** "Poland closed the Russian consulate": whether one of some sentences tells a step as the doing of the country where it is taken. */
export const isOfHost = (views: readonly (SentenceView | null)[], { sender, country }: Taken): boolean =>
  views.some((view) => {
    if (view === null) return false;
    const { tokens, posts } = view;
    const acting = stateSubjects(view).filter(({ to }) => posts.every(({ from }) => from !== to));
    const host = acting.find(({ states }) => states.includes(country));
    const post = posts.find(({ from }) => host !== undefined && from >= host.to);
    if (!host || !post || acting.some(({ states }) => states.includes(sender))) return false;
    return tokens.slice(host.to, post.from).every(({ lower }) => !SAYS.test(lower));
  });

const NEXT_STATEMENT = /^(?:[.,;:!?—–]|after|as|because|when|while|where|since|amid|and|but)$/;
/** "Spain took last week for its embassy in Lagos": so many words on, where it did so may be said. */
const SAID_WHERE = 9;

/** ", a step that Spain took in Baghdad", "did so on Monday in Khartoum": it was taken at another place. */
export function isElsewhere(
  { tokens, names }: SentenceView,
  to: number,
  places: readonly StepPlace[],
): boolean {
  const next = tokens.slice(to, to + SAID_WHERE).findIndex(({ lower }) => NEXT_STATEMENT.test(lower));
  const end = next < 0 ? to + SAID_WHERE : to + next;
  return names.some(
    ({ from, as, place }) =>
      from > to &&
      from < end &&
      (as === 'city' || as === 'country') &&
      /^(?:in|for|about|of|at|from|on)$/.test(tokens[from - 1]?.lower ?? '') &&
      places.every(
        ({ country, city }) =>
          place.country !== country || (as === 'city' && city !== null && city.name !== place.name),
      ),
  );
}

const AGAINST = /^(?:against|towards?)$/;
/** "A similar move in the coming days against the Danes": so many words on, it may be said against whom. */
const AGAINST_WHOM = 6;

/**
 * Whether what a sentence says of the like of a step is said of a third state, which it names: no remark of the host on the
 * step or on its answer to it, and none of the state that took it.
 */
export function isOfThirdState(
  { view, subjects }: ReadSentence,
  { to }: FrameMatch,
  {
    found,
    followed,
    previous,
  }: { readonly found: Roles; readonly followed: Roles; readonly previous: SentenceView | null },
): boolean {
  const hosts = [...followed.places, ...found.places].map(({ country }) => country);
  const acting = subjects.flatMap(({ states }) => states);
  if (!found.senderNamed || acting.some((state) => hosts.includes(state))) return false;
  if (view.tokens.slice(to, to + AGAINST_WHOM).some(({ lower }) => AGAINST.test(lower))) return false;
  if (isElsewhere(view, to, followed.places)) return false;
  const isThird = found.senders.every((state) => acting.includes(state) && !followed.senders.includes(state));
  const wasOfHost = followed.senders.some((sender) =>
    followed.places.some(({ country }) => isOfHost([previous], { sender, country })),
  );
  return isThird && !wasOfHost;
}
