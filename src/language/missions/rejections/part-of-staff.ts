import { compact } from '../../compact-pattern.ts';
import { gapsOf, lowerIn, ownsPost } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { kinOfAll } from '../people/kin-of-all.ts';
import type { PostMention } from '../posts/post-mention.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';
import { thingsBesidePost } from './things-beside-post.ts';

/** Their leaving is not the post's: "all its non-essential staff" are not all its staff. */
const PART_OF_STAFF =
  /^(?:non-?(?:emergency|essential|critical|core|vital)|inessential|families|family|relatives|spouses?|wives|wife|husbands?|child|children|dependants?|dependents?|partners?|local|locally)$/;
const PEOPLE_AFTER_POST =
  /^(?:clerks|teachers|trainees|partners|hands|agents|drivers|aides|secretaries|officers|nurses|technicians|accountants|pupils|staff|families|family|people|personnel|employees|relatives|workers|officials|spouses|wives|husbands|children|diplomats|team|dependants|dependents|members|guards|kin)$/;

/** "All staff it can do without", "every officer who is not needed". */
const RESTRICTED = compact(
  /\b(?:staff|personnel|employees|officers|officials|diplomats|people|members|workers|everyone|everybody|anyone|those) (?:(?:that|whom|who|which|whose) )?(?:\S+ ){0,3}(?:can|could|do|does|is|are|was|were) (?:do without|spare|be spared|not|n't|no longer)\b/,
);

/** Whether a frame that says that a post closes speaks only of some who work there. */
export function isPartOfStaff(
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  post: PostMention | null,
): boolean {
  const inside = lowerIn(view, match.from, match.to);
  const beside = thingsBesidePost(view, match, post);
  const besideWords = beside ? lowerIn(view, beside.from, beside.to) : [];
  const gaps = gapsOf(view, match).filter((word) => !besideWords.includes(word));
  const ownPost = ownsPost(match, post);
  const besideAll = kinOfAll(view);
  const first = Math.max(clause.from, match.from - 2);
  if (
    lowerIn(view, first, match.to).some(
      (word, index) => PART_OF_STAFF.test(word) && !besideAll.has(first + index),
    )
  )
    return true;
  if (gaps.some((word) => /^(?:most|some|half|many|part|several|few|third)$/.test(word))) return true;
  if (inside.some((word, index) => word === 'all' && inside[index + 1] === 'but')) return true;
  if (RESTRICTED.test([...inside, ...lowerIn(view, match.to, match.to + 6)].join(' '))) return true;
  const behind = post === null ? '' : (view.tokens[post.to]?.lower ?? '');
  const possessor =
    behind === "'s" || behind === "'"
      ? (view.tokens[post?.to === undefined ? -1 : post.to + 1]?.lower ?? '')
      : behind;
  const ownsPeople =
    ownPost &&
    post !== null &&
    (PEOPLE_AFTER_POST.test(possessor) || PEOPLE_AFTER_POST.test(view.tokens[post.to + 2]?.lower ?? '')) &&
    (behind === "'s" || behind === "'" || PEOPLE_AFTER_POST.test(behind));
  const staffOwned = [...match.own].some(
    (at) =>
      (at < (post?.from ?? 0) || at >= (post?.to ?? 0)) &&
      wordingLength(MISSION_WORDS.get('staff'), view.tokens, at) > 0,
  );
  const everyone = [...match.own].some((at) =>
    /^(?:all|every|each|whole|entire)$/.test(view.tokens[at]?.lower ?? ''),
  );
  return ownsPeople && !staffOwned && !everyone;
}
