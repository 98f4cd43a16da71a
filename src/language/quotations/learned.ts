import pronouns from './pronoun-weights.table.json' with { type: 'json' };
import entities from './speaker-trees.table.json' with { type: 'json' };
import mentions from './speaker-weights.table.json' with { type: 'json' };
import spoken from './spoken-weights.table.json' with { type: 'json' };
import type { Trees } from './trees.ts';
import type { Weights } from './weights.ts';

/**
 * What was learned by `scripts/train-speakers` from 767 American news articles of 2015–2016 whose quotations were marked
 * by hand with the mention that speaks (the PolNeAR corpus). Of the pronouns that speak there, 881 tell whom they mean: 243
 * doubtful ones were resolved by hand, the others by earlier weights that were sure. Only the features' names stand in the
 * tables: signs for the kinds of words around a quotation, no text of those articles but common words beside quotations.
 */
export interface Learned {
  /** What makes a mention the speaker: features.ts. */
  readonly mentions: Weights;
  /** Whom `he` or `she` means: antecedents.ts. */
  readonly pronouns: Weights;
  /** What makes one whom the mentions mean the speaker: entity-features.ts. */
  readonly entities: Trees;
  /** What makes a stretch between marks somebody's words: spoken.ts. */
  readonly spoken: Weights;
}

const weightsOf = (table: Readonly<Record<string, number>>): Weights => new Map(Object.entries(table));

/** The program's own. */
export const LEARNED: Learned = {
  mentions: weightsOf(mentions),
  pronouns: weightsOf(pronouns),
  entities,
  spoken: weightsOf(spoken),
};
