import { DIPLOMATIC } from '../lexicon/context-words.ts';
import type { PostKind } from '../mission-report.ts';
import { type PostWord, speaksOfOtherMission } from '../words/post-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Discourse } from './discourse.ts';

/** Whether a kind of post is surely one of a state. */
const isSurely = (kind: PostKind | null): boolean => kind !== null && kind !== 'mission';

/** The missions of traders, nuns or astronauts that an article may speak of. */
export class OtherMissions {
  private readonly discourse: Discourse;
  /** Whether one has been spoken of before any post that is surely one. */
  private isSpokenOf = false;
  /** The paragraph that has spoken of one, and of no post since. */
  private paragraph = -1;

  /** `discourse`: what the article has spoken of. */
  constructor(discourse: Discourse) {
    this.discourse = discourse;
  }

  /** The posts of a sentence; a bare "mission" is none where the article or the paragraph is about an archaeological one. */
  postsIn({ tokens, posts, paragraph }: SentenceView): readonly PostWord[] {
    const isOther = speaksOfOtherMission(tokens);
    if (!this.isPostKnown) this.isSpokenOf ||= isOther;
    if (posts.some(({ kind }) => isSurely(kind))) this.paragraph = -1;
    else if (isOther) this.paragraph = paragraph;
    return this.isSpokenOf || this.paragraph === paragraph
      ? posts.filter(({ kind }) => kind !== 'mission')
      : posts;
  }

  /** Whether a sentence tells of one: no post has been spoken of, and it has to do with no diplomat. */
  tell({ tokens, names, posts, paragraph }: SentenceView): boolean {
    return (
      ((this.isSpokenOf && !this.isPostKnown) || this.paragraph === paragraph) &&
      !posts.some(({ kind }) => isSurely(kind)) &&
      !tokens.some(({ lower }) => DIPLOMATIC.has(lower)) &&
      !names.some(({ as }) => as === 'government')
    );
  }

  /** Whether a post has been spoken of that is surely one. */
  private get isPostKnown(): boolean {
    return this.discourse.posts.some(({ kind }) => isSurely(kind));
  }
}
