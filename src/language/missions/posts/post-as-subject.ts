import type { SentenceView } from '../words/sentence-view.ts';
import type { PostMention } from './post-mention.ts';

/** What at a post stands for it: "work at the embassy has ceased". */
const STANDS_FOR_POST =
  /^(?:operations?|work|activit(?:y|ies)|business|staff(?:ing)?|gates?|doors?|all|both|each|none|most|everyone|life|functions?|diplomats|officials|employees|lights|flag|part|half|rest|some|one)$/;

/** "In answer to threats by gunmen in the hills, …": the comma ends a phrase that opens the sentence. */
const isBehindOpening = (view: SentenceView, comma: number): boolean => {
  const clause = view.clauses.find(({ from, to }) => comma >= from && comma < to);
  const opener = view.tokens.slice(clause?.from ?? 0, comma).find(({ text }) => /\p{L}/u.test(text));
  return (
    OPENS_PHRASE.test(opener?.lower ?? '') && view.posts.every(({ from, to }) => from > comma || to < comma)
  );
};

const OPENS_PHRASE =
  /^(?:after|for|in|to|with|following|despite|amid|because|owing|due|by|on|at|from|under|without|since|through|during|before|until|as|given|citing|according|of|over|against|between|beside|besides|near|only|just|some|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** "The car that Peru lent its embassy is gone": not the embassy. `verb`: the word before the post. */
function isInRelativeClause({ tokens, clauses }: SentenceView, verb: number): boolean {
  if (!/(?:ed|gave|sent|made|told|wrote|built|brought|took|paid|lent|left)$/.test(tokens[verb]?.lower ?? ''))
    return false;
  const from = clauses.find((clause) => verb >= clause.from && verb < clause.to)?.from ?? 0;
  for (let at = verb - 1; at > Math.max(from, verb - 7); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === ',') return false;
    if (/^(?:that|which|whom)$/.test(word))
      return /^(?:the|a|an|every|any|this)$/.test(tokens[at - 2]?.lower ?? '');
  }
  return false;
}

/** Whether a post is what its clause is about: not "the library of the consulate", "visa services at the embassy". */
export function isSubject(view: SentenceView, post: PostMention): boolean {
  let at = post.from - 1;
  for (let steps = 0; steps < 7 && at > 0; steps += 1, at -= 1) {
    const word = view.tokens[at]?.lower ?? '';
    if (word === ',' && isBehindOpening(view, at)) return true;
    if (/^(?:at|of|in|near|outside|inside|from|to|for|by|with)$/.test(word)) {
      const head = view.tokens[at - 1];
      return (
        !/^\p{Ll}{3,}/u.test(head?.text ?? '') ||
        STANDS_FOR_POST.test(head?.lower ?? '') ||
        /^(?:that|said|says|and|but|while|when|where|because|as)$/.test(head?.lower ?? '')
      );
    }
    const inPhrase =
      /^(?:the|its|their|a|an|his|her|'s|own|and|,|us|uk|u\.s\.|new|former|main|large|small)$/.test(word) ||
      view.names.some(({ from, to }) => at >= from && at < to);
    if (!inPhrase) return !isInRelativeClause(view, at);
  }
  return true;
}
