import { areBackInPart, isOfTheRest } from './back-in-part.ts';
import { areCarriedBySoldiers } from './carriers.ts';
import { lowerIn } from './frame-words.ts';
import type { FrameMatch } from './match-frames.ts';
import type { Level } from './mission-report.ts';
import { notEssentialIn } from './not-essential.ts';
import { isOpenWithFew } from './open-with-few.ts';
import type { Roles } from './roles.ts';
import type { SentenceView, Stretch } from './sentence-view.ts';
import { hasStoodWhereItBelongs } from './where-it-belongs.ts';

const RETURNING =
  /^(?:return|returns|returned|returning|come|comes|came|coming|go|goes|went|going|travel|fly|head|get|move|trickle)$/;
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
  if (ahead.includes('home') && !ahead.includes('post')) return 'home';
  const name = view.names.find(
    (candidate) => candidate.from >= from && candidate.from < match.to + 5 && candidate.as !== 'people',
  );
  if (!name) return null;
  if (senders.includes(name.place.country)) return 'home';
  if (lowerIn(view, name.from - 2, name.from).includes('from')) return 'home';
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

/** The levels that a frame of each level may tell in a sentence. */
export const MAY_TELL: Readonly<Record<Level, readonly Level[]>> = {
  'suspended-operations': ['suspended-operations'],
  'ordered-departure': ['ordered-departure', 'authorized-departure', 'normal-operations'],
  'authorized-departure': ['authorized-departure', 'normal-operations'],
  'reduced-staffing': ['reduced-staffing', 'ordered-departure'],
  'normal-operations': ['normal-operations', 'reduced-staffing'],
};

/**
 * The level that a frame tells in its sentence; null when it tells none after all: "free to come home" is no return to
 * the post, "come back to Japan" may be an order. `modality` is how the frame stands.
 */
export function levelOfStep(
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  roles: Roles,
): Level | null {
  const { frame } = match;
  const words = [...match.own].map((at) => view.tokens[at]?.lower ?? '');
  const returning =
    words.some((word) => RETURNING.test(word)) &&
    /\b(?:back|return\w*|home)\b/.test(lowerIn(view, match.from, match.to + 2).join(' '));
  if (frame.level === 'normal-operations') {
    if (frame.lifts && returning && returnsTo(view, match, roles) === 'home') return null;
    if (isOfTheRest(view, match)) return null;
    return isOpenWithFew(view, match) || areBackInPart(view, match) ? 'reduced-staffing' : frame.level;
  }
  if (
    frame.level === 'suspended-operations' &&
    (asksAtHome(view, match, roles) || hasStoodWhereItBelongs(view, roles))
  )
    return null;
  const offered =
    frame.level === 'ordered-departure' &&
    lowerIn(view, clause.from, match.to).some((word) =>
      /^(?:offer|option|invitation|voluntary)$/.test(word),
    ) &&
    lowerIn(view, match.from, match.to).some((word) => /^(?:have|has|until|till)$/.test(word)) &&
    !lowerIn(view, clause.from, clause.to).some((word) =>
      /^(?:order|orders|ordered|must|instruction)$/.test(word),
    );
  if (offered) return 'authorized-departure';
  const departure = frame.level === 'ordered-departure' || frame.level === 'authorized-departure';
  if (
    departure &&
    words.some((word) => /^(?:return|returns|returning|back)$/.test(word)) &&
    returnsTo(view, match, roles) === 'post'
  ) {
    return 'normal-operations';
  }
  if (
    frame.level === 'reduced-staffing' &&
    words.includes('back') &&
    words.some((word) =>
      /^(?:bring|brings|bringing|brought|take|took|taken|taking|send|sent|fly|flew|flown|move|moved|come|came|carried)$/.test(
        word,
      ),
    ) &&
    returnsTo(view, match, roles) === 'post'
  )
    return null;
  if (
    frame.level === 'ordered-departure' &&
    lowerIn(view, match.from, match.to).some((word) =>
      /^(?:wish|wished|wishes|want|wanted|prefer|preferred|choose|chose)$/.test(word),
    )
  ) {
    return 'authorized-departure';
  }
  if (frame.level === 'reduced-staffing' && isWithdrawal(words) && isCompelled(view, clause, match))
    return 'ordered-departure';
  return frame.level;
}

const isWithdrawal = (words: readonly string[]): boolean =>
  words.some(
    (word) =>
      !/(?:ion|al)$/.test(word) &&
      /^(?:withdr|pull|evacuat|remov|extract|airlift|recall|call|br[io]|sen[dt]|fl[eyio]|tak|took|mov|ship|repatriat|whisk|ferr|leav|left|get|got)/.test(
        word,
      ),
  );
