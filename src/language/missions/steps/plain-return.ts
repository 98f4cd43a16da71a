import type { FrameMatch } from '../frames/match-frames.ts';
import { readPosts } from '../posts/post-mention.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** What may stand between a post and its return. */
const BETWEEN =
  /^(?:has|have|is|was|been|now|since|again|also|already|too|finally|officially|formally|fully|partly|itself)$/;
/** Somebody only thinks of it, it is long ago, or nobody answers for it. */
const ONLY_THOUGHT =
  /^(?:if|whether|when|once|unless|until|would|could|may|might|had|not|never|nor|neither|no|nobody|claim(?:s|ed|ing)?|fake|rumou?rs?|rumou?red|video|viral|hoax|allegedly|reportedly|supposedly)$/;
/** The day of a return of old: it is for the learned odds to tell. */
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Whether a sentence opens with a post, where it stands, and its return: "Our embassy in Damascus reopened on 11 August." So plain
 * a word is believed whatever stands around it.
 */
export function isPlainReturn(view: SentenceView, { frame, own }: FrameMatch): boolean {
  if (!frame.lifts) return false;
  const post = readPosts(view).find(({ cities }) => cities.length > 0);
  const { tokens } = view;
  if (!post || post.from > 3) return false;
  const city = view.names.find(({ from, as }) => from >= post.to && as === 'city');
  if (!city) return false;
  let at = city.to;
  while (BETWEEN.test(tokens[at]?.lower ?? '')) at += 1;
  return (
    own.has(at) &&
    /^(?:re-?opened|resumed)$/.test(tokens[at]?.lower ?? '') &&
    !tokens.some(({ lower }) => ONLY_THOUGHT.test(lower) || YEAR.test(lower) || lower.endsWith("n't"))
  );
}
