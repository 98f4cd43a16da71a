import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** What anybody can put into the world. */
const A_POST =
  '(?:posts?|messages?|videos?|clips?|screenshots?|tweets?|threads?|films?|footage|voice (?:notes?|messages?)|recordings?|chain letters?|leaflets?)';

const POSTS = '(?:posts|messages|videos|clips|screenshots|tweets|threads|recordings|leaflets)';

/** "Thousands shared a clip, with the news that …": what those who pass it on say of it. */
const PASSED_ON_WITH = compact(
  new RegExp(
    `\\b(?:shared|sharing|passed (?:on|round|around)|forwarded|circulated|spread|reposted|swapped) (?:an?|one|the|this|that) (?:\\S+ ){0,3}?${A_POST} (?:[^.;:]{1,120} )?with (?:the|an?) (?:news|word|claim|information|message|caption|rumou?r|story|report|remark|note|comment) that `,
  ),
);

/** "A post on social networks, shared 90,000 times, announced that …": what nobody in particular says. */
const POSTED = compact(
  new RegExp(
    `(?:\\b(?:an?|one|another|the|this|that|some|several|these) (?:\\S+ ){0,3}?${A_POST}|(?:^|[,;:–—“"] )(?:\\S+ )?${POSTS}) ((?:[^.;:]+ )?)(?:announced|announces|announcing|claimed|claims?|claiming|alleged|alleges?|alleging|said|says?|saying|declared|declares|stated|states|stating|asserted|asserts|reported|reports|had it|has it|told) that `,
  ),
);

const SPREAD =
  /\b(?:social (?:media|networks?)|facebook|whatsapp|telegram|tiktok|instagram|online|viral|shared|forwarded|liked|viewed|seen by|circulat\w+|anonymous(?:ly)?|unsigned|doing the rounds|going round|making the rounds)\b/;

/** Who answers for what he posts. */
const ANSWERS_FOR_IT =
  /\b(?:embass(?:y|ies)|consulates?|missions?|ministr(?:y|ies)|departments?|government|ministers?|ambassadors?|consuls?|spokes\w+|officials?|presidents?|foreign office|state news)\b/;

/** Whether a sentence tells a step, whose words begin at a token, as what a post says that goes round and that nobody answers for. */
export function isPosted(view: SentenceView, first: number): boolean {
  const before = `${wordsIn(view, Math.max(0, first - 40), first)} `;
  if (PASSED_ON_WITH.test(before)) return true;
  const found = POSTED.exec(before);
  return found !== null && SPREAD.test(found[0]) && !ANSWERS_FOR_IT.test(found[0]);
}
