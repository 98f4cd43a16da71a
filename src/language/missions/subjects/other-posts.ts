import type { FrameMatch } from '../frames/match-frames.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';
import { isSpeakersPost, type ReadSentence } from './read-sentence.ts';

const OF_PEOPLE = ['staff', 'crew', 'family'];
const POSTS = /^(?:posts?|missions?|embass(?:y|ies)|consulates?|outposts?)$/;

const endsPeople = ({ tokens }: SentenceView, to: number): boolean =>
  OF_PEOPLE.some((of) =>
    [1, 2, 3].some((length) => wordingLength(MISSION_WORDS.get(of), tokens, to - length) === length),
  );

/** Where words begin that put people at posts other than the one that speaks: "about 90 people at two other posts"; -1 where none do. */
const peopleElsewhere = oncePer((view: SentenceView): number => {
  const { tokens } = view;
  return tokens.findIndex(({ lower }, at) => {
    if (!/^(?:at|in|from)$/.test(lower) || !endsPeople(view, at)) return false;
    const other = tokens.slice(at + 1, at + 4).findIndex((next) => /^(?:other|another)$/.test(next.lower));
    return (
      other >= 0 &&
      tokens.slice(at + other + 2, at + other + 5).some((next) => POSTS.test(next.lower)) &&
      !view.names.some(({ from }) => from > at && from <= at + other + 6)
    );
  });
});

/** Whether a post only says what is done with the people of others that nobody names: "the embassy said the order covered staff at two other posts". */
export function isOfOtherPosts({ view, posts }: ReadSentence, { from, to }: FrameMatch): boolean {
  const at = peopleElsewhere(view);
  return (
    at >= 0 &&
    at >= from - 1 &&
    at <= to + 1 &&
    posts.some((post) => post.to <= from && isSpeakersPost(view, post))
  );
}
