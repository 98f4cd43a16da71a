import type { FrameMatch } from '../frames/match-frames.ts';
import { numberOf } from '../lexicon/number-words.ts';
import { postOf, type ReadSentence } from '../subjects/read-sentence.ts';
import type { Stretch } from '../words/sentence-view.ts';
import type { Roles } from './roles.ts';
import { asStepPlace } from './step-place.ts';

/** A state's word by which another does something. */
export const ORDERS =
  /^(?:orders?|ordered|ordering|tells?|told|telling|directs?|directed|instructs?|instructed|requires?|required|requiring|forces?|forced|forcing|obliges?|obliged|commands?|commanded|demands?|demanded|asks?|asked|asking|gives?|gave|given|giving|makes?|made)$/;
const DEADLINE =
  /^(?:an?|another|until|till|by|of|hours?|days?|weeks?|months?|midnight|noon|friday|saturday|sunday|monday|tuesday|wednesday|thursday|of|more|only|just|on)$/;

const BLOCS: ReadonlySet<string> = new Set(['EU', 'UN']);

/** Whether nothing but a deadline and "to" stands between a state and what it is told to do. */
function leadsTo({ view: { tokens } }: ReadSentence, from: number, { own }: FrameMatch): boolean {
  const first = Math.min(...[...own].filter((at) => at >= from));
  if (!Number.isFinite(first) || first - from > 9) return false;
  const between = tokens.slice(from, first).map(({ lower }) => lower);
  const to = between.indexOf('to');
  return (
    (to >= 0 || own.has(from)) &&
    between.slice(0, Math.max(to, 0)).every((word) => DEADLINE.test(word) || numberOf(word) !== null) &&
    between.length - to <= 3
  );
}

/**
 * "Germany has ordered Russia to close two of its consulates": a state that tells another to close its posts has them on its
 * own ground. Who closes and where; null where no state tells another.
 */
export function closedByHost(read: ReadSentence, clause: Stretch, match: FrameMatch): Roles | null {
  const { view, subjects } = read;
  if (match.frame.level !== 'suspended-operations') return null;
  const guest = view.names.find((name) => {
    const verb = view.tokens[name.from - 1]?.lower === 'the' ? name.from - 2 : name.from - 1;
    return (
      name.as !== 'government' &&
      name.from >= clause.from &&
      ORDERS.test(view.tokens[verb]?.lower ?? '') &&
      leadsTo(read, name.to, match)
    );
  });
  const host = guest && subjects.findLast(({ from, to }) => from >= clause.from && to < guest.from)?.states;
  const [owner] = host ?? [];
  if (!guest || !owner || host?.length !== 1 || BLOCS.has(owner) || owner === guest.place.country)
    return null;
  const post = postOf(read, clause, match);
  const kind = post?.kind ?? null;
  const cities = post?.cities ?? [];
  if (cities.some(({ country }) => country !== owner)) return null;
  if (post?.country != null && post.country !== owner) return null;
  return {
    senders: [guest.place.country],
    places:
      cities.length > 0
        ? cities.map((city) => asStepPlace(city, kind))
        : [{ country: owner, city: null, post: kind }],
    senderNamed: true,
    placeNamed: true,
    placedBy: 'the country of the post',
  };
}
