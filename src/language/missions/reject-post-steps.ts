import { ownsPost } from './frame-words.ts';
import type { FrameMatch } from './match-frames.ts';
import { isPartOnly } from './part-only.ts';
import type { PostMention } from './post-mention.ts';
import {
  comesBack,
  goesHome,
  isAboutOthers,
  isByOrder,
  isGeneric,
  isLessened,
  isLongBefore,
  isNewHouse,
  isOfPeople,
  isOfPost,
  isWishOfOutsiders,
  ownStretch,
} from './reject-closures.ts';
import { isErrand, isOfOtherBody, isOfOtherThing } from './reject-subjects.ts';
import type { SentenceView, Stretch } from './sentence-view.ts';

/** "Protesters demanded that the consulate be closed": who wishes and the wish stand before the post. */
const isWishedBefore = (text: string, view: SentenceView, { from }: Stretch, post: PostMention): boolean => {
  const before = text.slice(
    view.tokens[from]?.start ?? view.start,
    view.tokens[post.from]?.start ?? view.end,
  );
  return /\b(?:that|for)\s(?:\S+\s){0,3}$/.test(before) && isWishOfOutsiders(before);
};

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
    if (isPartOnly(view, stretch, match, ownPost)) return 'a part of the staff';
    if (isOfPeople(view, match, ownPost)) return 'the people of a post';
    if (comesBack(view, match)) return 'a return';
    if (isLongBefore(view, match)) return 'long before the news';
    if (isNewHouse(text.slice(view.start, view.end))) return 'a new house';
  }
  if (
    isWishOfOutsiders(told) &&
    !(closes && post?.from === match.from && !isWishedBefore(text, view, stretch, post))
  )
    return 'a wish';
  if (isAboutOthers(text, view, match)) return 'another body';
  if (isOfOtherThing(view, clause, match, post)) return 'another thing';
  if (isOfOtherBody(text, view, match, post)) return 'another body';
  if (isErrand(told)) return 'an errand';
  if (!isOfPost(view, match, post)) return 'something of a post';
  if (isGeneric(view, match)) return 'any post';
  if (closes) return null;
  if (isByOrder(view, match)) return 'on an order';
  if (!lifts && isLessened(told)) return 'fewer remain';
  return lifts && goesHome(view, match) ? 'a return home' : null;
}
