import { OTHER_USES } from '../lexicon/other-uses.ts';
import type { NameMention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** Where a clause of its own may tell what a house is now: so many words of it are looked at. */
const LONGEST_USE = 7;

/** "Former", "one-time": said of a post, it is a house where one was. */
export const isCalledFormer = (word: string): boolean =>
  /^(?:former|ex|erstwhile|onetime|one-time|disused)$/.test(word);

/** The token behind "in Lomé", which only says where a post stands. */
function behindPlace(tokens: readonly Token[], names: readonly NameMention[], at: number): number {
  if (!/^(?:in|at|on)$/.test(tokens[at]?.lower ?? '')) return at;
  return names.find(({ from }) => from === at + 1 || from === at + 2)?.to ?? at;
}

/** Whether a clause that begins at a comma names another use: ", now a bakery", ", today home to a school". */
function namesOtherUse(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  if (!/^(?:now|today|nowadays|later|since|currently|these)$/.test(tokens[comma + 1]?.lower ?? ''))
    return false;
  for (let at = comma + 2; at < comma + 2 + LONGEST_USE; at += 1) {
    const word = tokens[at]?.lower ?? ',';
    if (/^(?:\P{L}|near|beside|in|at|with|without|by|from|under|on|that|only|last|just)$/u.test(word))
      return false;
    const next = tokens[at + 1]?.lower ?? ',';
    if (
      OTHER_USES.has(word) &&
      /^(?:\P{L}|of|for|with|and|or|in|on|at|where|that|which|to|again)$/u.test(next)
    )
      return next !== 'to';
  }
  return false;
}

/** "The former German consulate", "the old legation, now a bakery": whether a word for a post is that of a house where one was. */
export function isFormerPost(
  tokens: readonly Token[],
  names: readonly NameMention[],
  from: number,
  to: number,
): boolean {
  const name = names.find((one) => one.to === from);
  if (isCalledFormer(tokens[(name?.from ?? from) - 1]?.lower ?? '')) return true;
  return namesOtherUse(tokens, behindPlace(tokens, names, to));
}
