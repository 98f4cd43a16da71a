import type { NameMention } from '../words/mentions.ts';
import type { PostWord } from '../words/post-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const OFFICE = /^(?:offices?|bureau|branch|outpost|annexe?|rooms|premises)$/;
const KEEPS =
  /^(?:keeps|kept|has|had|holds|held|runs|ran|maintains|maintained|operates|operated|rents|rented|opened|set)$/;
/** Between an office and the embassy whose it is: "that the United States", "which the". */
const MOST_BETWEEN = 6;

/** The city of an office that an embassy keeps elsewhere, "the office that the Danish embassy keeps in Beira"; undefined where none is spoken of. */
export function cityOfKeptOffice({ tokens, names }: SentenceView, post: PostWord): NameMention | undefined {
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  if (!KEEPS.test(lower(post.to))) return undefined;
  const end = lower(post.to + 1) === 'up' ? post.to + 2 : post.to + 1;
  if (!/^(?:in|at)$/.test(lower(end))) return undefined;
  const city = names.find(({ from, as }) => from === end + 1 && as === 'city');
  const that = tokens.findLastIndex(
    (token, at) => at < post.from && at >= post.from - MOST_BETWEEN && /^(?:that|which)$/.test(token.lower),
  );
  return city && OFFICE.test(lower(that - 1)) ? city : undefined;
}
