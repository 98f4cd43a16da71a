import { DIPLOMATIC } from '../lexicon/context-words.ts';
import { type PostWord, speaksOfOtherMission } from '../words/post-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Discourse } from './discourse.ts';

/** The missions of traders, nuns or astronauts that an article may speak of. */
export class OtherMissions {
  private readonly discourse: Discourse;
  /** Whether one has been spoken of before any post that is surely one. */
  private isSpokenOf = false;

  /** `discourse`: what the article has spoken of. */
  constructor(discourse: Discourse) {
    this.discourse = discourse;
  }

  /** The posts of a sentence; a bare "mission" is none where the article is about an archaeological one. */
  postsIn({ tokens, posts }: SentenceView): readonly PostWord[] {
    if (!this.isPostKnown) this.isSpokenOf ||= speaksOfOtherMission(tokens);
    return this.isSpokenOf ? posts.filter(({ kind }) => kind !== 'mission') : posts;
  }

  /** Whether a sentence tells of one: no post has been spoken of, and it has to do with no diplomat. */
  tell({ tokens, names }: SentenceView): boolean {
    return (
      this.isSpokenOf &&
      !this.isPostKnown &&
      !tokens.some(({ lower }) => DIPLOMATIC.has(lower)) &&
      !names.some(({ as }) => as === 'government')
    );
  }

  /** Whether a post has been spoken of that is surely one. */
  private get isPostKnown(): boolean {
    return this.discourse.posts.some(({ kind }) => kind !== null && kind !== 'mission');
  }
}
