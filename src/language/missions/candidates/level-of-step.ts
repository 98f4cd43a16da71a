import { lowerIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { LEVELS, type Level } from '../mission-report.ts';
import { areBackInPart, isOfTheRest } from '../orders/back-in-part.ts';
import { isNoReturnYet } from '../orders/no-return-yet.ts';
import { areCarriedBySoldiers } from '../people/carriers.ts';
import { notEssentialIn } from '../people/not-essential.ts';
import { isOpenWithFew } from '../people/open-with-few.ts';
import type { Roles } from '../steps/roles.ts';
import { hasStoodWhereItBelongs } from '../steps/where-it-belongs.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

const RETURNING =
  /^(?:return|returns|returned|returning|come|comes|came|coming|go|goes|went|going|travel|fly|head|get|move|trickle|back)$/;
const CATEGORY = /^(?:non-?(?:emergency|essential|critical|core|vital)|inessential|unessential)$/;
const FAMILY =
  /^(?:partners|kin|kids|loved|mums|families|family|relatives|spouses|wives|husbands|children|dependants|dependents)$/;
const COMPULSION = /^(?:compulsory|mandatory|obligatory)$/;

/** Where people who "return" go: home from the post, or back to it; null when the words don't say. */
export function returnsTo(
  view: SentenceView,
  match: FrameMatch,
  { senders, places }: Roles,
): 'home' | 'post' | null {
  const back = [...match.own].find((at) =>
    /^(?:return\w*|back|home|come|came|go|going)$/.test(view.tokens[at]?.lower ?? ''),
  );
  const from = (back ?? Math.max(...match.own)) - 1;
  const ahead = lowerIn(view, from, match.to + 5);
  const post = view.posts.find((candidate) => candidate.from >= from && candidate.from < match.to + 5);
  if (post) return lowerIn(view, Math.max(from, post.from - 4), post.from).includes('from') ? 'home' : 'post';
  const to = view.names.find(
    ({ from: at }) => at > from && lowerIn(view, at - 2, at).join(' ') === 'home to',
  );
  if (to && places.some(({ country }) => country === to.place.country)) return 'post';
  if (ahead.includes('home') && !ahead.includes('post')) return 'home';
  const name = view.names.find(
    (candidate) => candidate.from >= from && candidate.from < match.to + 5 && candidate.as !== 'people',
  );
  if (!name) return null;
  const isFrom = lowerIn(view, name.from - 2, name.from).includes('from');
  if (senders.includes(name.place.country)) return isFrom ? 'post' : 'home';
  if (isFrom) return 'home';
  return places.some(({ country }) => country === name.place.country) ? 'post' : null;
}

/** Whether a withdrawal is of those who have no choice: a category is named, or an order stands in the clause. */
function isCompelled(view: SentenceView, clause: Stretch, match: FrameMatch): boolean {
  const words = lowerIn(view, match.from, match.to + 1);
  const family = words.findIndex((word) => FAMILY.test(word));
  const familyAlone =
    family >= 0 &&
    !words.slice(0, family).some((word) => /^(?:diplomats|officials|staff|people|personnel)$/.test(word));
  const areNonessential =
    words.some((word) => CATEGORY.test(word)) ||
    notEssentialIn(view).some(({ from }) => from > match.from && from <= match.to + 1);
  if (areNonessential && !areCarriedBySoldiers(view, match)) return true;
  if (familyAlone) return true;
  const around = lowerIn(view, clause.from, clause.to);
  return around.some(
    (word, index) =>
      COMPULSION.test(word) ||
      (/^(?:orders?|instructions?)$/.test(word) &&
        /^(?:on|under|by|a|an|compulsory|the)$/.test(around[index - 1] ?? '') &&
        /^(?:of|from|to|issued|,|\.)$/.test(around[index + 1] ?? '.')),
  );
}

/** "Enquiries are to be directed to Oslo": the press is sent to the sending state's capital; nothing has closed. */
const asksAtHome = (view: SentenceView, match: FrameMatch, { senders }: Roles): boolean =>
  /^(?:enquir|inquir|quer|question|call|comment|request|mail|letter)/.test(
    view.tokens[match.from]?.lower ?? '',
  ) && view.names.some(({ from, place }) => match.own.has(from) && senders.includes(place.country));

const isWithdrawal = (words: readonly string[]): boolean =>
  words.some(
    (word) =>
      !/(?:ion|al)$/.test(word) &&
      /^(?:withdr|pull|evacuat|remov|extract|airlift|recall|call|br[io]|sen[dt]|fl[eyio]|tak|took|mov|ship|repatriat|whisk|ferr|leav|left|get|got)/.test(
        word,
      ),
  );

/** What may be asked of a frame to tell its level: its sentence and clause, its own words, and who takes its step where. */
interface Ground {
  readonly view: SentenceView;
  readonly clause: Stretch;
  readonly match: FrameMatch;
  readonly words: readonly string[];
  readonly roles: Roles;
}

/** Where frames of some levels tell another one, or none. */
interface Shift {
  readonly of: readonly Level[];
  readonly to: Level | null;
  readonly isTold: (ground: Ground) => boolean;
}

/** "Free to come home": no return to the post. */
const comeHome = ({ view, match, words, roles }: Ground): boolean =>
  match.frame.lifts &&
  words.some((word) => RETURNING.test(word)) &&
  /\b(?:back|return\w*|home)\b/.test(lowerIn(view, match.from, match.to + 2).join(' ')) &&
  returnsTo(view, match, roles) === 'home';

/** "Have until Friday to take up the offer", without a word of an order. */
const isOffered = ({ view, clause, match }: Ground): boolean =>
  lowerIn(view, clause.from, match.to).some((word) => /^(?:offer|option|invitation|voluntary)$/.test(word)) &&
  lowerIn(view, match.from, match.to).some((word) => /^(?:have|has|until|till)$/.test(word)) &&
  !lowerIn(view, clause.from, clause.to).some((word) =>
    /^(?:order|orders|ordered|must|instruction)$/.test(word),
  );

/** "Ordered to return to the post", "may come back". */
const comeBack = ({ view, match, words, roles }: Ground): boolean =>
  words.some((word) => /^(?:return|returns|returning|back)$/.test(word)) &&
  returnsTo(view, match, roles) === 'post';

/** "Brought staff back to the post". */
const areBroughtBack = ({ view, match, words, roles }: Ground): boolean =>
  words.includes('back') &&
  words.some((word) =>
    /^(?:bring|brings|bringing|brought|take|took|taken|taking|send|sent|fly|flew|flown|move|moved|come|came|carried)$/.test(
      word,
    ),
  ) &&
  returnsTo(view, match, roles) === 'post';

/** "Withdrew most of its people and has no plans to send them back": back to where they left, which no reduction is. */
const areSentBack = ({ view, match, roles }: Ground): boolean => {
  const words = lowerIn(view, match.from, match.to);
  const where = words[words.indexOf('them') + 1];
  return (
    words.includes('them') &&
    (where === 'back' || (where === 'home' && returnsTo(view, match, roles) === 'post')) &&
    AWAY.test(lowerIn(view, 0, match.from).join(' '))
  );
};

const AWAY =
  /\b(?:withdrew|withdrawn|pulled|evacuated|took|taken|flown|flew|recalled|sent|brought|moved|called|removed)\b/;

/** "Those who wish are to leave". */
const isWished = ({ view, match }: Ground): boolean =>
  lowerIn(view, match.from, match.to).some((word) =>
    /^(?:wish|wished|wishes|want|wanted|prefer|preferred|choose|chose)$/.test(word),
  );

const DEPARTURES: readonly Level[] = ['ordered-departure', 'authorized-departure'];

/** The first one that is told holds. */
const SHIFTS: readonly Shift[] = [
  { of: ['normal-operations'], to: null, isTold: comeHome },
  { of: ['normal-operations'], to: null, isTold: ({ view, match }) => isOfTheRest(view, match) },
  { of: ['normal-operations'], to: null, isTold: ({ view, match }) => isNoReturnYet(view, match) },
  {
    of: ['normal-operations'],
    to: 'reduced-staffing',
    isTold: ({ view, match }) => isOpenWithFew(view, match) || areBackInPart(view, match),
  },
  {
    of: ['suspended-operations'],
    to: null,
    isTold: ({ view, match, roles }) => asksAtHome(view, match, roles) || hasStoodWhereItBelongs(view, roles),
  },
  { of: ['ordered-departure'], to: 'authorized-departure', isTold: isOffered },
  { of: DEPARTURES, to: 'normal-operations', isTold: comeBack },
  {
    of: ['reduced-staffing'],
    to: null,
    isTold: (ground) => areBroughtBack(ground) || areSentBack(ground),
  },
  { of: ['ordered-departure'], to: 'authorized-departure', isTold: isWished },
  {
    of: ['reduced-staffing'],
    to: 'ordered-departure',
    isTold: ({ view, clause, match, words }) => isWithdrawal(words) && isCompelled(view, clause, match),
  },
];

/** The levels that a frame of each level may tell in a sentence. */
export const MAY_TELL: ReadonlyMap<Level, readonly Level[]> = new Map(
  LEVELS.map((level) => [
    level,
    [level, ...SHIFTS.flatMap(({ of, to }) => (to !== null && of.includes(level) ? [to] : []))],
  ]),
);

/**
 * The level that a frame tells in its sentence; null when it tells none after all: "free to come home" is no return to
 * the post, "come back to Japan" may be an order.
 */
export function levelOfStep(
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  roles: Roles,
): Level | null {
  const { level } = match.frame;
  const words = [...match.own].map((at) => view.tokens[at]?.lower ?? '');
  const ground = { view, clause, match, words, roles };
  const shift = SHIFTS.find(({ of, isTold }) => of.includes(level) && isTold(ground));
  return shift ? shift.to : level;
}
