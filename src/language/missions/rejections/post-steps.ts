import { compact } from '../../compact-pattern.ts';
import { lowerIn, ownsPost, wordsIn } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { ownStretch } from '../frames/own-stretch.ts';
import { isBackFromExile } from '../places/places-of-exile.ts';
import type { PostMention } from '../posts/post-mention.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { isOnlyToCallers } from './closed-to-callers.ts';
import {
  areOnTheWay,
  comesBack,
  goesHome,
  isByOrder,
  isGeneric,
  isLessened,
  isLongBefore,
  isNewHouse,
  isOfPeople,
  isOfPost,
  isReturnOfReader,
} from './closures.ts';
import { isLimitedService } from './limited-service.ts';
import { isOfOtherBody } from './other-body.ts';
import { isPartOnly } from './part-only.ts';
import { isErrand, isOfOtherThing } from './subjects.ts';
import { thingsBesidePost } from './things-beside-post.ts';
import { isWishOfOutsiders } from './wishes.ts';
import { isWriterBack } from './writer-goes-back.ts';

/** "Protesters demanded that the consulate be closed": who wishes and the wish stand before the post. */
const isWishedBefore = (view: SentenceView, clause: Stretch, match: FrameMatch, post: PostMention): boolean =>
  lowerIn(view, post.from - 4, post.from).some((word) => word === 'that' || word === 'for') &&
  isWishOfOutsiders(view, clause, match, post.from);

const CROSSING =
  '(?:(?:border|frontier) (?:crossings?|posts?|points?|controls?|gates?|stations?|checkpoints?)|(?:land )?crossings?|customs (?:posts?|houses?|offices?)|checkpoints?)(?![\\p{L}-])';
const BORDER_FOLK =
  '(?:customs|border|immigration) (?:officers|officials|guards|agents|police)|lorries|trucks|truckers?';
/** "Its post at Lebombo, the main border crossing", "at Namanga, where customs officers went on strike": where passports are stamped. */
const AT_A_CROSSING = compact(
  new RegExp(
    `^(?: (?:at|on) (?:an?|the) (?:[^ ,.;:]+ ){0,3}${CROSSING}|(?: (?:at|in|on) (?:[^ ,.;:]+ ){0,3}[^ ,.;:]+)? , (?:(?:an?|the|its|their|one of) (?:(?!(?:by|with|from|near|to|on|off)\\b)[^ ,.;:]+ ){0,4}?${CROSSING}|where (?:the )?(?:${BORDER_FOLK})\\b))`,
    'u',
  ),
);

/** Whether a "post" is one on a border; a diplomatic or consular one is none. */
function isAtBorder(view: SentenceView, post: PostMention | null): boolean {
  if (post === null || !/^posts?$/.test(view.tokens[post.to - 1]?.lower ?? '')) return false;
  const before = wordsIn(view, post.to - 3, post.to - 1);
  if (/\b(?:diplomatic|consular)\b/.test(before)) return false;
  return (
    /\b(?:border|frontier|customs|immigration|police|military)$/.test(before) ||
    AT_A_CROSSING.test(` ${wordsIn(view, post.to, post.to + 16)}`)
  );
}

/** Why a frame that says that a post closes, opens or stays open says no such thing of one; null when it may. */
export function rejectionOfPostStep(
  text: string,
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  post: PostMention | null,
): string | null {
  const { level, lifts } = match.frame;
  const closes = level === 'suspended-operations';
  if (!closes && level !== 'normal-operations') return null;
  const stretch = ownStretch(view, clause, match);
  const told = text.slice(
    view.tokens[stretch.from]?.start ?? view.start,
    view.tokens[stretch.to - 1]?.end ?? view.end,
  );
  const ownPost = ownsPost(match, post);
  if (closes) {
    if (isPartOnly(view, stretch, match, ownPost, thingsBesidePost(view, match, post)))
      return 'a part of the staff';
    if (isOnlyToCallers(view, match)) return 'a part of a post';
    if (isOfPeople(view, match, ownPost)) return 'the people of a post';
    if (comesBack(view, match)) return 'a return';
    if (isBackFromExile(view) && areOnTheWay(view, match)) return 'a return';
    if (isLongBefore(view, match)) return 'long before the news';
    if (isNewHouse(text.slice(view.start, view.end))) return 'a new house';
  }
  const isWish =
    closes && post?.from === match.from
      ? isWishedBefore(view, clause, match, post)
      : isWishOfOutsiders(view, clause, match);
  if (isWish) return 'a wish';
  if (isAtBorder(view, post)) return 'not the post itself';
  if (isOfOtherThing(view, clause, match, post)) return 'another thing';
  if (isOfOtherBody(text, view, clause, match, post)) return 'another body';
  if (isErrand(told) || isWriterBack(view, match)) return 'an errand';
  if (!isOfPost(view, match, post)) return 'something of a post';
  if (isGeneric(view, match)) return 'any post';
  if (closes) return null;
  if (isLimitedService(view, match)) return 'a part of a post';
  if (isByOrder(view, match)) return 'on an order';
  if (!lifts && isLessened(told)) return 'fewer remain';
  if (lifts && isReturnOfReader(view, match)) return 'a return of travellers';
  return lifts && goesHome(view, match) ? 'a return home' : null;
}
