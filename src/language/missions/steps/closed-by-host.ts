import type { FrameMatch } from '../frames/match-frames.ts';
import { numberOf } from '../lexicon/number-words.ts';
import { postOf, type ReadSentence } from '../subjects/read-sentence.ts';
import { stateSubjects } from '../subjects/state-subjects.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import type { Roles } from './roles.ts';
import { asStepPlace } from './step-place.ts';

/** A state's word by which another does something. */
export const ORDERS =
  /^(?:orders?|ordered|ordering|tells?|told|telling|directs?|directed|instructs?|instructed|requires?|required|requiring|forces?|forced|forcing|obliges?|obliged|commands?|commanded|demands?|demanded|asks?|asked|asking|gives?|gave|given|giving|makes?|made)$/;
const DEADLINE =
  /^(?:an?|another|until|till|by|of|hours?|days?|weeks?|months?|midnight|noon|friday|saturday|sunday|monday|tuesday|wednesday|thursday|of|more|only|just|on)$/;

const BLOCS: ReadonlySet<string> = new Set(['EU', 'UN']);

/** Whether nothing but a deadline and "to" stands between a state and what it is told to do. */
function leadsTo({ tokens }: SentenceView, from: number, { own }: FrameMatch): boolean {
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

/** The state that another tells to close its posts, in some subjects of a stretch, and who tells it so. */
function guestAndHosts(
  read: Pick<ReadSentence, 'view' | 'subjects'>,
  clause: Stretch,
  match: FrameMatch,
  orders: RegExp,
): { readonly guest: NameMention; readonly hosts: readonly string[] } | null {
  const { view, subjects } = read;
  const guest = view.names.find((name) => {
    const verb = view.tokens[name.from - 1]?.lower === 'the' ? name.from - 2 : name.from - 1;
    return (
      name.as !== 'government' &&
      name.from >= clause.from &&
      orders.test(view.tokens[verb]?.lower ?? '') &&
      leadsTo(view, name.to, match)
    );
  });
  const hosts = guest && subjects.findLast(({ from, to }) => from >= clause.from && to < guest.from)?.states;
  return guest && hosts ? { guest, hosts } : null;
}

/** A word by which a state has another do something, without a doubt. */
const HAS_ORDERED = /^(?:ordered|told|directed|instructed|obliged|commanded|forced)$/;
/** It is only thought of or said not to be so, or another has it that it is. */
const OPEN =
  /^(?:if|whether|when|once|unless|until|would|could|should|may|might|will|had|not|never|nor|no|denie[sd]|false|reportedly|allegedly|threatened|considers?|considering|rumou?rs?|claims?|claimed)$/;

/** "Germany has ordered Russia to close four of its five consulates": a state that says so to another by name, of posts, in so many words. */
export function isPlainlyOrdered(view: SentenceView, match: FrameMatch): boolean {
  if (match.frame.level !== 'suspended-operations' || view.posts.length === 0) return false;
  if (view.tokens.some(({ lower, text }) => text !== 'May' && (OPEN.test(lower) || lower.endsWith("n't"))))
    return false;
  const whole = { from: 0, to: view.tokens.length };
  const found = guestAndHosts({ view, subjects: stateSubjects(view) }, whole, match, HAS_ORDERED);
  if (found?.hosts.length !== 1) return false;
  const first = Math.min(...[...match.own].filter((at) => at >= found.guest.to));
  return (
    !found.hosts.includes(found.guest.place.country) &&
    /^(?:close|shut|vacate|shutter)$/.test(view.tokens[first]?.lower ?? '') &&
    view.posts.some(({ from }) => from > first)
  );
}

/**
 * "Germany has ordered Russia to close two of its consulates": a state that tells another to close its posts has them on its
 * own ground. Who closes and where; null where no state tells another.
 */
export function closedByHost(read: ReadSentence, clause: Stretch, match: FrameMatch): Roles | null {
  if (match.frame.level !== 'suspended-operations') return null;
  const found = guestAndHosts(read, clause, match, ORDERS);
  const [owner] = found?.hosts ?? [];
  if (!found) return null;
  const { guest, hosts } = found;
  if (!owner || hosts.length !== 1 || BLOCS.has(owner) || owner === guest.place.country) return null;
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
