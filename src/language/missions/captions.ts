import { compact } from '../compact-pattern.ts';
import { wordsIn } from './frame-words.ts';
import type { SentenceView } from './sentence-view.ts';

/** Pictures and posts that anybody may write words to. */
const SHARED =
  '(?:videos?|clips?|footage|reels?|photos?|photographs?|pictures?|images?|memes?|screenshots?|montages?|collages?|posts?|tweets?|messages?|stor(?:y|ies)|graphics?|cards?|leaflets?|flyers?)';

/** Up to a quotation that are the words on such a thing: "a video with the caption: “", "a post titled “", "the message reads: “". */
const WORDS_ON_IT = compact(
  new RegExp(
    `\\b${SHARED}\\b[^;“”"]*? (?:(?:caption|captions|headline|headlines|title|banner|heading|legend|subtitle|subtitles|tagline|text|words|message|claim|overlay)|captioned|titled|entitled|headlined|subtitled|labelled|labeled|reads?|reading|says?|saying|said|claims?|claiming|claimed|states?|stating|stated|declares?|declared|declaring)(?: (?:that|reads?|reading|says?|saying|in (?:\\S+ ){1,3}|:|,|on it|across it)){0,2} ?[“"'‘] [^“”"]*$`,
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
