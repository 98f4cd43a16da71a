import type { PostMention } from './post-mention.ts';
import type { SentenceView } from './sentence-view.ts';

/** What at a post stands for it: "work at the embassy has ceased". */
const STANDS_FOR_POST =
  /^(?:operations?|work|activit(?:y|ies)|business|staff(?:ing)?|gates?|doors?|all|both|each|none|most|everyone|life|functions?|diplomats|officials|employees|lights|flag|part|half|rest|some|one)$/;

/** Whether a post is what its clause is about: not "the library of the consulate", "visa services at the embassy". */
export function isSubject(view: SentenceView, post: PostMention): boolean {
  let at = post.from - 1;
  for (let steps = 0; steps < 7 && at > 0; steps += 1, at -= 1) {
    const word = view.tokens[at]?.lower ?? '';
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
    if (!inPhrase) return true;
  }
  return true;
}
