import type { NameMention } from './mentions.ts';
import type { PostWord } from './post-words.ts';
import type { Token } from './tokens.ts';

const PREPOSITIONS = new Set('at in of from inside within near outside for to on'.split(' '));
const BEFORE_NOUN =
  /^(?:the|a|an|its|their|his|her|our|this|that|own|capital|city|port|town|new|main|old|small|large|fortified|sprawling|northern|southern|eastern|western|coastal|border|neighbouring|neighboring|nearby|'s|former|diplomatic)$/;
const OPENS_ASIDE =
  /^(?:who|which|whose|where|already|including|most|some|many|a|an|the|its|their|like|among|along|too|also|still|however|meanwhile|himself|herself|itself|themselves|once|then|now|today|nowadays|since|as|with|by|according|both|all|one|two|three|four|five|six|seven|eight|nine|ten|\d+|in|on|at|after|for|long|then|shut|closed|open|empty|home|housed|staffed|said|says|for|hit|struck|built|torn|left|once|set|held|\p{L}+ed)$/u;
const LONGEST_ASIDE = 16;
/** A relative clause between a subject and its verb is as long as it is: so many tokens at most. */
const LONGEST_RELATIVE = 36;

/** "in Lomé", "of its high commission in Islamabad": the token behind such a phrase, or `from` when none begins there. */
function behindPhrase(
  tokens: readonly Token[],
  names: ReadonlyMap<number, number>,
  posts: ReadonlyMap<number, number>,
  from: number,
): number {
  let at = from + 1;
  let end = from;
  for (let steps = 0; steps < 5 && at < tokens.length; steps += 1) {
    const behind = posts.get(at) ?? names.get(at);
    if (behind !== undefined) {
      end = behind;
      at = behind;
      const joined = tokens[at]?.lower === ',' || tokens[at]?.lower === 'and' ? at + 1 : at;
      if (tokens[at]?.lower === "'s") {
        if (!posts.has(at + 1)) return from;
        at += 1;
        continue;
      }
      if (names.has(joined) || posts.has(joined)) at = joined;
      else if (tokens[at]?.lower === ',' && names.has(at + 1)) at += 1;
      else break;
    } else if (BEFORE_NOUN.test(tokens[at]?.lower ?? '')) at += 1;
    else break;
  }
  if (end === from) return from;
  return PREPOSITIONS.has(tokens[end]?.lower ?? '') ? behindPhrase(tokens, names, posts, end) : end;
}

/** ", already short of half its people,": the token behind the closing comma, or `from` when none begins there. */
function behindCommas(tokens: readonly Token[], from: number): number {
  if (!OPENS_ASIDE.test(tokens[from + 1]?.lower ?? '')) return from;
  const isRelative = /^(?:who|which|whose|where)$/.test(tokens[from + 1]?.lower ?? '');
  const longest = isRelative ? LONGEST_RELATIVE : LONGEST_ASIDE;
  for (let at = from + 2; at < Math.min(tokens.length - 1, from + longest); at += 1) {
    const { text } = tokens[at] ?? { text: '' };
    if (text === ',') return at + 1;
    if (/^[;:—–("“”.!?]$/.test(text)) return from;
  }
  return from;
}

/** "The embassy a few streets away", "the consulate next door": a phrase that says how far off a post is. */
const HOW_FAR =
  /^(?:(?:just|only|about|some|barely|less than) ){0,2}(?:(?:a|an|one|two|three|four|five|six|ten|half|few|several|couple|dozen|hundred|of|the|\d+) ){1,4}(?:streets?|blocks?|doors?|houses?|corners?|kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?|yards?|minutes?|hours?|mile)(?: ['’])?(?: (?:walk|drive|ride))? (?:away|off|apart|up the road|down the road|down the street|further on|along the road)(?= |$)|^(?:next door|(?:just )?(?:across|over) the (?:road|street|river|square)|(?:just )?(?:a)?round the corner)(?= |$)/;
const LONGEST_HOW_FAR = 9;

/** The token behind a phrase that says how far off a post is, or `from` when none begins there. */
function behindHowFar(tokens: readonly Token[], from: number): number {
  const ahead = tokens.slice(from, from + LONGEST_HOW_FAR).map(({ lower }) => lower);
  const [said] = HOW_FAR.exec(ahead.join(' ')) ?? [];
  return said === undefined ? from : from + said.split(' ').length;
}

/**
 * Where phrases begin that only say where or which: token → the token behind them. They count as one word between the
 * words of a statement: "the clerks of its consulate in Cebu were told to go".
 */
export function findAsides(
  tokens: readonly Token[],
  names: readonly NameMention[],
  posts: readonly PostWord[],
): ReadonlyMap<number, number> {
  const nameEnds = new Map(names.map(({ from, to }) => [from, to]));
  const postEnds = new Map(posts.map(({ from, to }) => [from, to]));
  const postsEndAt = new Set(postEnds.values());
  const asides = new Map<number, number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const behind = PREPOSITIONS.has(word)
      ? behindPhrase(tokens, nameEnds, postEnds, at)
      : word === ','
        ? behindCommas(tokens, at)
        : postsEndAt.has(at)
          ? behindHowFar(tokens, at)
          : at;
    if (behind > at + 1) asides.set(at, behind);
  }
  return asides;
}
