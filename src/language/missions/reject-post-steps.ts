import { isOnlyToCallers } from './closed-to-callers.ts';
import { lowerIn, ownsPost } from './frame-words.ts';
import { isLimitedService } from './limited-service.ts';
import type { FrameMatch } from './match-frames.ts';
import { isOfOtherBody } from './other-body.ts';
import { ownStretch } from './own-stretch.ts';
import { isPartOnly } from './part-only.ts';
import type { PostMention } from './post-mention.ts';
import {
  comesBack,
  goesHome,
  isByOrder,
  isGeneric,
  isLessened,
  isLongBefore,
  isNewHouse,
  isOfPeople,
  isOfPost,
} from './reject-closures.ts';
import { isErrand, isOfOtherThing } from './reject-subjects.ts';
import type { SentenceView, Stretch } from './sentence-view.ts';
import { thingsBesidePost } from './things-beside-post.ts';
import { isWishOfOutsiders } from './wishes.ts';

/** "Protesters demanded that the consulate be closed": who wishes and the wish stand before the post. */
const isWishedBefore = (view: SentenceView, clause: Stretch, match: FrameMatch, post: PostMention): boolean =>
  lowerIn(view, post.from - 4, post.from).some((word) => word === 'that' || word === 'for') &&
  isWishOfOutsiders(view, clause, match, post.from);

/** "Its post at Lebombo, the main border crossing": where passports are stamped. */
const OF_A_BORDER =
  /\b(?:(?:border|frontier) (?:crossings?|posts?|point|control|gate)|(?:main|busiest|only|land) (?:border )?crossing|customs|checkpoints?|lorries|truckers?)\b/i;

const isAtBorder = (sentence: string, { tokens }: SentenceView, post: PostMention | null): boolean =>
  post !== null && /^posts?$/.test(tokens[post.to - 1]?.lower ?? '') && OF_A_BORDER.test(sentence);

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
    if (isLongBefore(view, match)) return 'long before the news';
    if (isNewHouse(text.slice(view.start, view.end))) return 'a new house';
  }
  const isWish =
    closes && post?.from === match.from
      ? isWishedBefore(view, clause, match, post)
      : isWishOfOutsiders(view, clause, match);
  if (isWish) return 'a wish';
  if (isAtBorder(text.slice(view.start, view.end), view, post)) return 'not the post itself';
  if (isOfOtherThing(view, clause, match, post)) return 'another thing';
  if (isOfOtherBody(text, view, clause, match, post)) return 'another body';
  if (isErrand(told)) return 'an errand';
  if (!isOfPost(view, match, post)) return 'something of a post';
  if (isGeneric(view, match)) return 'any post';
  if (closes) return null;
  if (isLimitedService(view, match)) return 'a part of a post';
  if (isByOrder(view, match)) return 'on an order';
  if (!lifts && isLessened(told)) return 'fewer remain';
  return lifts && goesHome(view, match) ? 'a return home' : null;
}
