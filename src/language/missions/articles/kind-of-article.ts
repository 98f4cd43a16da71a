import type { SentenceView } from '../words/sentence-view.ts';
import { isOfLife } from './lives.ts';
import { type Opening, worldOf } from './stories.ts';

/** What kind of text an article is; found out only when it is asked, since most articles tell no step. */
export class KindOfArticle {
  private opening: Opening | null | undefined;
  private life: boolean | undefined;
  private readonly text: string;
  private readonly headline: string | null;
  private readonly views: readonly SentenceView[];

  constructor(text: string, headline: string | null, views: readonly SentenceView[]) {
    this.text = text;
    this.headline = headline;
    this.views = views;
  }

  /** How it begins that is about another world; null for one of the world itself. */
  get world(): Opening | null {
    if (this.opening === undefined) this.opening = worldOf(this.text, this.headline, this.views);
    return this.opening;
  }

  /** Whether it tells somebody's life. */
  get isLife(): boolean {
    this.life ??= isOfLife(this.text, this.headline, this.views);
    return this.life;
  }
}
