import { NOT_A_POST_BEFORE, OTHER_MISSIONS } from '../lexicon/context-words.ts';
import type { PostKind } from '../mission-report.ts';
import { isFormerPost } from './former-posts.ts';
import type { NameMention } from './mentions.ts';
import { isNamedAfterPost, isTask } from './named-after-posts.ts';
import { isCapitalised, type Token } from './tokens.ts';
import { MISSION_WORDS, wordingLength } from './word-class-index.ts';

/** A word for a post in a sentence. */
export interface PostWord {
  readonly from: number;
  readonly to: number;
  readonly kind: PostKind;
}

function kindOf(words: string): PostKind {
  if (/^deputy /.test(words)) return 'deputy-high-commission';
  if (/^assistant /.test(words)) return 'assistant-high-commission';
  if (/consulates?[- ]general|consulates general/.test(words)) return 'consulate-general';
  if (/consul/.test(words)) return 'consulate';
  if (/high commission/.test(words)) return 'high-commission';
  if (/embass|legation|chancer|chancell|nunciature/.test(words)) return 'embassy';
  return 'mission';
}

const OWNED =
  /^(?:the|a|an|its|their|our|his|her|s|'s|deputy|assistant|apostolic|former|us|uk|eu|u\.s\.|u\.k\.|royal|honorary|general|diplomatic)$/;
/** "Will shut posts in Amman and Lima": their own, with no word that says so. */
const CLOSES = /^(?:clos(?:e|es|ed|ing)|shut(?:s|ting|tered|tering)?)$/;

/** Whether a bare "posts" at a token is what somebody closes in places that are named. */
const areClosed = (tokens: readonly Token[], names: readonly NameMention[], at: number): boolean =>
  tokens[at]?.text === 'posts' &&
  tokens[at + 1]?.lower === 'in' &&
  CLOSES.test(tokens[at - 1]?.lower ?? '') &&
  names.some(({ from }) => from === at + 2);

const VAGUE = /^(?:missions?|representation|chancellery|branch office|liaison office|delegation|posts?)$/;

/** "The Coral Consulate" is an hotel: both words are capitalised, and the first names no state and no place. */
function isBrand(tokens: readonly Token[], names: readonly NameMention[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    at > 1 &&
    isCapitalised(tokens[at]) &&
    isCapitalised(before) &&
    !OWNED.test(before?.lower ?? '') &&
    !names.some(({ to }) => to === at)
  );
}

/** Whether a sentence speaks of a mission of another kind: "the archaeological mission". */
export const speaksOfOtherMission = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      (lower === 'mission' || lower === 'missions') &&
      at > 0 &&
      tokens[at - 1]?.lower !== 'a' &&
      OTHER_MISSIONS.has(tokens[at - 1]?.lower ?? ''),
  );

/** The words for posts in a sentence, without theatres of that name and missions of other kinds. */
export function findPostWords(
  tokens: readonly Token[],
  names: readonly NameMention[],
  isDiplomatic: boolean,
): PostWord[] {
  const posts: PostWord[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = wordingLength(MISSION_WORDS.get('post'), tokens, at);
    if (length === 0) continue;
    const words = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    const before = tokens[at - 1]?.lower ?? '';
    const after = tokens[at + length];
    const named =
      after !== undefined &&
      NOT_A_POST_BEFORE.has(after.lower) &&
      (isCapitalised(tokens[at]) ||
        isCapitalised(after) ||
        /^mission/.test(words) ||
        /^(?:cinema|theat|hotel|suites|row|club|pub)/.test(after.lower));
    const newspaper = tokens[at]?.text === 'Post' && before === 'the';
    const plainPost =
      newspaper ||
      (/^posts?$/.test(words) &&
        !/^(?:the|its|their|this|our|diplomatic|both)$/.test(before) &&
        !areClosed(tokens, names, at));
    const otherMission =
      VAGUE.test(words) &&
      ((OTHER_MISSIONS.has(before) && words !== 'delegation') ||
        before.endsWith('-keeping') ||
        !isDiplomatic);
    const isNone =
      isNamedAfterPost(tokens, at, at + length) ||
      (/^missions?$/.test(words) && isTask(tokens, names, { from: at, to: at + length })) ||
      named ||
      otherMission ||
      plainPost ||
      before === 'ex' ||
      isBrand(tokens, names, at);
    if (!isNone && !isFormerPost(tokens, names, at, at + length))
      posts.push({ from: at, to: at + length, kind: kindOf(words) });
    at += length - 1;
  }
  return posts;
}
