import { itemOfState } from '../places/items-of-states.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Who sends diplomats: its people somewhere are they. */
const FOREIGN_MINISTRY =
  /\b(?:foreign (?:ministry|office|ministers?|secretary)|ministry of foreign affairs)\b/i;

/** Before anything was said, a word of diplomacy is out of every reach. */
const NEVER = 9;
/** So many sentences on from a word of diplomacy a reader goes on to hear of missions, in mission news and elsewhere. */
const REACH_OF_NEWS = 7;
const REACH = 3;
/** Beyond its reach a reader hears of missions only so many sentences on. */
const FARTHEST = 7;
/** What is told beyond reach is heard from this chance on. */
export const FAR_CHANCE = 0.6;
/** News of missions begins as if a word of diplomacy stood so many sentences before. */
const OF_MISSION_NEWS = 2;
/** Who speaks for a mission does so as if a word of diplomacy stood so many sentences before. */
const IN_TURN = 1;
/** "It" goes back to a post that stands at most so many sentences before. */
const POST_IN_MIND = 2;

/** How many sentences ago an article spoke of diplomacy and of a post. */
export class Nearness {
  private diplomacyAgo = NEVER;
  private postAgo = NEVER;
  private isMissionNews = false;

  /** Whether what a sentence tells is likely told of missions; reaches farther where the whole article is about them. */
  get isInReach(): boolean {
    return this.diplomacyAgo < (this.isMissionNews ? REACH_OF_NEWS : REACH);
  }

  /** Whether it can still be told of missions, with `FAR_CHANCE`. */
  get isHeard(): boolean {
    return this.diplomacyAgo < FARTHEST;
  }

  /** Whether no word of diplomacy stands so near before it that it is heard for that: it may be heard for one behind it. */
  get isBeyond(): boolean {
    return this.diplomacyAgo > FARTHEST + 1;
  }

  /** Whether this sentence or the one before speaks of diplomacy. */
  get isNextToDiplomacy(): boolean {
    return this.diplomacyAgo <= 1;
  }

  /** Whether this sentence or the one before speaks of a post. */
  get isNextToPost(): boolean {
    return this.postAgo <= 1;
  }

  /** Whether "it" can be a post. */
  get isPostInMind(): boolean {
    return this.postAgo <= POST_IN_MIND;
  }

  readHeadline({ diplomatic }: SentenceView): void {
    if (diplomatic) this.diplomacyAgo = 0;
  }

  /** The article's first sentence follows. */
  begin(isMissionNews: boolean): void {
    this.isMissionNews = isMissionNews;
    if (isMissionNews) this.bring(OF_MISSION_NEWS);
  }

  /** A list speaks of a state's missions. */
  readTopic(): void {
    this.bring(1);
  }

  /** Somebody speaks for a mission or its state. */
  readTurn(): void {
    this.bring(IN_TURN);
  }

  /** A question follows that is put to who speaks for a state; what answers it is near to what it asks about. */
  readQuestion({ diplomatic, posts }: SentenceView): void {
    if (diplomatic || posts.length > 0) this.bring(0);
  }

  /** A statement follows. `text`: the article's. */
  readStatement(view: SentenceView, text: string): void {
    const { diplomatic, posts, names, start, end } = view;
    this.diplomacyAgo = diplomatic || posts.length > 0 ? 0 : this.diplomacyAgo + 1;
    if (names.some(({ as }) => as === 'government') || FOREIGN_MINISTRY.test(text.slice(start, end)))
      this.bring(1);
    else if (itemOfState(view) !== null) this.bring(1);
  }

  /** A sentence ends that speaks of so many posts by name, or only alludes to so many. */
  endSentence(named: number, alluded: number): void {
    if (named > 0) this.postAgo = 0;
    else if (alluded === 0) this.postAgo += 1;
  }

  private bring(ago: number): void {
    this.diplomacyAgo = Math.min(this.diplomacyAgo, ago);
  }
}
