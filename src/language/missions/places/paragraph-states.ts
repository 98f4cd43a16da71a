import type { SentenceView } from '../words/sentence-view.ts';

/** The states that a paragraph has named by a country's, a people's or a government's name. */
export class ParagraphStates {
  private paragraph = -1;
  private states = new Set<string>();

  /** Takes in a sentence; all that its paragraph has named by its end, as ISO codes. `host`: the receiving state, which is none of them. */
  take({ names, paragraph }: SentenceView, host: string | null): ReadonlySet<string> {
    if (this.paragraph !== paragraph) {
      this.paragraph = paragraph;
      this.states = new Set();
    }
    for (const { as, place } of names)
      if (as !== 'city' && place.country !== host) this.states.add(place.country);
    return this.states;
  }
}
