import { compact } from '../../compact-pattern.ts';
import { wordsIn } from '../frames/frame-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Pictures and posts that anybody may write words to; a state's "posts" are others. */
const SHARED =
  '(?:videos?|clips?|footage|reels?|photos?|photographs?|pictures?|images?|memes?|screenshots?|montages?|collages?|post|(?:media|facebook|weibo|telegram|tiktok|x|viral|shared|online|several|many|some|these|those) posts|tweets?|messages?|stor(?:y|ies)|graphics?|cards?|leaflets?|flyers?)';

/** A word between such a thing and what says that it has words on it. */
const WORD = '(?!(?:as|but|while|when|after|before|who|statement|letter|notice|circular) )[^\\s;,:“”"]+ ';
/** Behind the thing stands what is written on it: "a video of a street, with the caption", "a post titled". */
const HAS_WORDS = `(?:${WORD}|, (?=(?:with|which|that|bearing|carrying|under) )){0,20}?(?:caption|captions|headline|headlines|title|banner|heading|legend|subtitle|subtitles|tagline|text|words|message|claim|overlay|captioned|titled|entitled|headlined|subtitled|labelled|labeled)`;
/** The thing itself says it: "one post on Facebook reads". */
const SAYS = `(?:(?!and )${WORD}){0,8}?(?:reads?|reading|says?|saying|said|claims?|claiming|claimed|states?|stating|stated|declares?|declared|declaring)`;
/** In these somebody else says it: "in a message to reporters the minister said". */
const NOT_INSIDE = '(?<!\\b(?:in|on|by|with|through|via|under|beside|to) (?:\\S+ ){0,2})';

/** Up to a quotation that are the words on such a thing: "a video with the caption: “", "a post titled “", "the message reads: “". */
const WORDS_ON_IT = compact(
  new RegExp(
    `\\b(?:${SHARED} ${HAS_WORDS}|${NOT_INSIDE}${SHARED} ${SAYS})(?: (?:that|reads?|reading|says?|saying|in (?:\\S+ ){1,3}|:|,|on it|across it)){0,2} ?[“"'‘] [^“”"]*$`,
  ),
);

/** Who answers for his words. */
const OFFICIAL =
  /\b(?:ministr(?:y|ies)|ministers?|embass(?:y|ies)|consulates?|missions?|high commission|ambassadors?|consuls?|spokes\w+|government|officials?|department|diplomats?|presiden(?:t|cy)|secretary|office|palace|chancellor|his|her)\b|@/;

/** "A video with the caption “Chinese embassy closes”": a step that only the words on something shared tell, with which no office stands. */
export function isInACaption(view: SentenceView, first: number): boolean {
  const before = `${wordsIn(view, 0, first)} `;
  if (!WORDS_ON_IT.test(before)) return false;
  const marks = Math.max(...['“', '"', '‘', "'"].map((mark) => before.lastIndexOf(`${mark} `)));
  return !OFFICIAL.test(before.slice(0, marks));
}
