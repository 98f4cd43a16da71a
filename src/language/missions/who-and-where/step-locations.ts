import type { FrameMatch } from '../frames/match-frames.ts';
import { ownPart } from '../frames/own-part.ts';
import { namesWithCapitals } from '../places/capital-phrases.ts';
import { isCompanion } from '../places/companion-states.ts';
import { isSpeakingPlace, placeRole, tokenBefore } from '../places/place-roles.ts';
import { isBackFromExile } from '../places/places-of-exile.ts';
import { isOfRelief } from '../subjects/caretaker-posts.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { isPredicate } from '../words/verbs.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';

/** "the spouses of its envoys in Cebu": where the people of a frame are, by the words right behind theirs. */
export function placeOfStaff(view: SentenceView, match: FrameMatch): NameMention[] {
  for (let at = match.from; at < Math.min(match.to + 1, view.tokens.length); at += 1) {
    if (wordingLength(MISSION_WORDS.get('staff'), view.tokens, at) === 0) continue;
    const preposition = at + wordingLength(MISSION_WORDS.get('staff'), view.tokens, at);
    if (!/^(?:in|at|inside)$/.test(view.tokens[preposition]?.lower ?? '')) continue;
    const next =
      preposition + (/^(?:the|its|their)$/.test(view.tokens[preposition + 1]?.lower ?? '') ? 2 : 1);
    const name = view.names.find(({ from, as }) => from === next && (as === 'city' || as === 'country'));
    if (name)
      return nearestGroup(
        view,
        view.names.filter(({ from }) => from >= next),
        { ...match, from: next },
      );
  }
  return [];
}

/** Whether a word for people ends right before a token and nothing is said between another and it: "of families", "and non-essential staff". */
export function endsInPeople({ tokens }: SentenceView, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  return (
    between.length <= 6 &&
    between.every(({ lower }) => /^(?:\p{L}|\d)/u.test(lower) && !isPredicate(lower)) &&
    between.some((_, index) =>
      ['staff', 'family', 'crew'].some((of) => {
        const length = wordingLength(MISSION_WORDS.get(of), tokens, from + index);
        return length > 0 && from + index + length === to;
      }),
    )
  );
}

/** "To leave Iraq", "the departure … of families from Bahrain": nothing but people between a step's words and a place. */
function isBehindPeople(view: SentenceView, { to }: FrameMatch, place: NameMention): boolean {
  const preposition = tokenBefore(view, place);
  return preposition <= to || endsInPeople(view, to, preposition);
}

/** "Families from Tel Aviv and non-essential staff from Beirut": two places of what one verb says. */
function areOfOtherPeople(view: SentenceView, a: NameMention, b: NameMention): boolean {
  const { tokens } = view;
  const isOut = tokens[b.from - 1]?.lower === 'of' && tokens[b.from - 2]?.lower === 'out';
  const preposition = b.from - (isOut ? 2 : 1);
  return (
    tokens[a.to]?.lower === 'and' &&
    /^(?:from|in|at|out)$/.test(tokens[preposition]?.lower ?? '') &&
    endsInPeople(view, a.to + 1, preposition)
  );
}

/**
 * The places right behind a step's words, in the part of the clause that tells it: each its own in "to leave Iraq and authorized
 * the departure of families from Bahrain". None where the clause has only one part.
 */
export function placesOfPart(
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  senders: ReadonlySet<string>,
  host: string | null,
): NameMention[] {
  const part = ownPart(view, clause, match);
  if (part.from === clause.from && part.to === clause.to) return [];
  const stretch = { from: Math.max(...match.own) + 1, to: part.to };
  const names = locationsIn(view, stretch, match, senders, host);
  const [first] = names;
  return first && isBehindPeople(view, match, first) ? nearestGroup(view, names, match) : [];
}

const OPENS_STATEMENT =
  /^(?:will|would|has|have|had|is|are|was|were|can|could|may|might|must|plans?|also|now)$/;

/** "Works normally and will hold a fair in Cebu": what is said next of the same subject happens elsewhere. */
const isInNextStatement = (view: SentenceView, match: FrameMatch, name: NameMention): boolean =>
  view.tokens
    .slice(match.to, name.from)
    .some(({ lower }, index, all) => lower === 'and' && OPENS_STATEMENT.test(all[index + 1]?.lower ?? ''));

const OF_MISSIONS = ['post', 'staff', 'crew', 'family'];
const WORK =
  /^(?:operations|work|services|business|activities|presence|functions|duties|footprint|staffing)$/;

/**
 * Whether a place in a country that the article is not about is named as that of the step: "In Lomé the embassy …", "its
 * diplomats in Lomé", "left Lomé"; not "the consul sits in Lomé with a suitcase".
 */
function isBound(view: SentenceView, clause: Stretch, match: FrameMatch, name: NameMention): boolean {
  const { tokens } = view;
  const at = tokenBefore(view, name);
  const word = tokens[at]?.lower ?? '';
  if (!/^(?:in|at|inside|within|from|of)$/.test(word)) return true;
  if (word === 'of' || word === 'from') return !match.frame.lifts;
  if (at === clause.from || !/^\p{L}|^\d/u.test(tokens[at - 1]?.text ?? '.')) return true;
  const before = tokens[at - 1]?.lower ?? '';
  return (
    /^(?:and|but|while|so|that)$/.test(before) ||
    WORK.test(before) ||
    match.own.has(at - 1) ||
    OF_MISSIONS.some((of) =>
      [1, 2, 3].some((length) => wordingLength(MISSION_WORDS.get(of), tokens, at - length) === length),
    )
  );
}

/** "Its five officials are now in Accra": where the people of a post that has stopped its work have gone. */
const isWhereTheyWent = (
  { tokens, posts }: SentenceView,
  { frame }: FrameMatch,
  { from }: NameMention,
): boolean =>
  frame.level === 'suspended-operations' &&
  posts.length === 0 &&
  tokens[from - 1]?.lower === 'in' &&
  tokens[from - 2]?.lower === 'now' &&
  /^(?:are|is|sits?|works?|live)$/.test(tokens[from - 3]?.lower ?? '');

/**
 * The names of places in a stretch that may be where a step is taken. `senders`: the states that take it;
 * `host`: the country that the article is about.
 */
export function locationsIn(
  view: SentenceView,
  stretch: Stretch,
  match: FrameMatch,
  senders: ReadonlySet<string>,
  host: string | null,
): NameMention[] {
  const goals = match.frame.lifts
    ? new Set<string>()
    : new Set(
        view.names
          .filter((name) => name.as === 'city' && placeRole(view, name) === 'destination')
          .map(({ place }) => place.country),
      );
  return namesWithCapitals(view).filter(
    (name) =>
      (name.as === 'city' || name.as === 'country') &&
      !(name.as === 'country' && goals.has(name.place.country)) &&
      name.from >= stretch.from &&
      name.to <= stretch.to &&
      (!match.own.has(name.from) ||
        (match.frame.level === 'reduced-staffing' && view.tokens[name.from - 1]?.lower === 'from') ||
        (match.frame.lifts && isBackFromExile(view) && placeRole(view, name) === 'destination')) &&
      !senders.has(name.place.country) &&
      !isSpeakingPlace(view, name) &&
      !isCompanion(view, name) &&
      !isOfRelief(view, name, match) &&
      (host === null || name.place.country === host || isBound(view, stretch, match, name)) &&
      !isInNextStatement(view, match, name) &&
      !isWhereTheyWent(view, match, name) &&
      (placeRole(view, name) === 'location' ||
        (match.frame.lifts && placeRole(view, name) === 'destination')),
  );
}

/** "The departure of families from Mali": but a preposition stands between the step and the place. */
const isRightBehind = (from: number, { to }: FrameMatch): boolean => from >= to && from - to <= 1;

/** Names that belong together: those joined by "and" or a comma to the one nearest to the frame. */
export function nearestGroup(
  view: SentenceView,
  names: readonly NameMention[],
  match: FrameMatch,
): NameMention[] {
  const away = ({ from, to }: NameMention): number =>
    isRightBehind(from, match) ? 0 : from >= match.from ? from - match.from : match.from - to + 4;
  const [nearest] = [...names].sort((a, b) => away(a) - away(b));
  if (!nearest) return [];
  const index = names.indexOf(nearest);
  const group = [nearest];
  const joined = (a: NameMention, b: NameMention): boolean =>
    /^(?:,|and|, and|or|and the|, the)$/.test(
      view.tokens
        .slice(a.to, b.from)
        .map(({ lower }) => lower)
        .join(' '),
    ) || areOfOtherPeople(view, a, b);
  for (let at = index; at + 1 < names.length; at += 1) {
    const [a, b] = [names[at], names[at + 1]];
    if (!a || !b || !joined(a, b)) break;
    group.push(b);
  }
  for (let at = index; at > 0; at -= 1) {
    const [a, b] = [names[at - 1], names[at]];
    if (!a || !b || !joined(a, b)) break;
    group.unshift(a);
  }
  return group;
}
