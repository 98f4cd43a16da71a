import { oncePer } from './once-per.ts';
import type { SentenceView } from './sentence-view.ts';

/** A sentence as one string to be searched: a word or sign for each token, with names and posts as signs. */
export interface SignedWords {
  /** `@people`, `@state`, `@city` and `@post` for each word of a name or a post, else the word in lower case; one space between. */
  readonly text: string;
  /** The token at an offset of `text`. */
  readonly tokenAt: (offset: number) => number;
}

/** So many tokens of a sentence are looked at. */
const MOST_TOKENS = 90;

const SIGNS = { city: '@city', country: '@state', people: '@people', government: '@state' } as const;

/** A sentence's words with signs for names and posts; made once. */
export const signedWords = oncePer(signed);

function signed({ tokens, names, posts }: SentenceView): SignedWords {
  const signs = new Map<number, string>();
  for (const { from, to } of posts.filter((post) => tokens[post.from]?.lower !== 'it'))
    for (let at = from; at < to; at += 1) signs.set(at, '@post');
  for (const { from, to, as } of names) for (let at = from; at < to; at += 1) signs.set(at, SIGNS[as]);
  const starts: number[] = [];
  let text = '';
  for (const [at, { lower }] of tokens.slice(0, MOST_TOKENS).entries()) {
    starts.push(text.length);
    text += `${signs.get(at) ?? lower} `;
  }
  const tokenAt = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  return { text, tokenAt };
}
