import type { Span } from '../span.ts';

/**
 * Words of somebody's, as an article prints them between quotation marks. The span lies inside the marks. A quotation
 * that runs over several paragraphs is one: from its first word to its last, with the marks that open each paragraph.
 */
export interface Quotation extends Span {
  /** Number of the paragraph in which it begins. */
  readonly paragraph: number;
  /** `direct`: a sentence of its own. `mixed`: a part of the article's sentence. */
  readonly quoteType: 'direct' | 'mixed';
  /** The speaker's fullest name in the article, or the description it gives of an unnamed one; null when unclear. */
  readonly speaker: string | null;
  /** `named`: by a person's or an organization's name. `unnamed`: by a description only. Null without a speaker. */
  readonly speakerKind: 'named' | 'unnamed' | null;
  /** The organization for which the speaker speaks, if the article says: `State Department`. */
  readonly organization: string | null;
  /** Where the article names the speaker for this quotation: a name, a description or a pronoun. */
  readonly speakerSpan: Span | null;
  /** The speaker's office or description beside the name, as it stands in the article: `Defense Minister`. */
  readonly role: string | null;
  /** `told`, `according to`. */
  readonly cue: string | null;
  /** How sure the speaker is, from 0 to 1; the speaker is null below the threshold. */
  readonly confidence: number;
}
