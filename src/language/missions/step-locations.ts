import { isCompanion } from './companion-states.ts';
import type { FrameMatch } from './match-frames.ts';
import type { NameMention } from './mentions.ts';
import { isSpeakingPlace, placeRole, tokenBefore } from './place-roles.ts';
import type { SentenceView, Stretch } from './sentence-view.ts';
import { MISSION_WORDS, wordingLength } from './word-class-index.ts';

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
  return view.names.filter(
    (name) =>
      (name.as === 'city' || name.as === 'country') &&
      !(name.as === 'country' && goals.has(name.place.country)) &&
      name.from >= stretch.from &&
      name.to <= stretch.to &&
      (!match.own.has(name.from) ||
        (match.frame.level === 'reduced-staffing' && view.tokens[name.from - 1]?.lower === 'from')) &&
      !senders.has(name.place.country) &&
      !isSpeakingPlace(view, name) &&
      !isCompanion(view, name) &&
      (host === null || name.place.country === host || isBound(view, stretch, match, name)) &&
      !isInNextStatement(view, match, name) &&
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
    );
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
