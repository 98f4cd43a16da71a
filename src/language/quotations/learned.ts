import type { Trees } from '../trees.ts';
import pronouns from './pronoun-weights.table.json' with { type: 'json' };
import entities from './speaker-trees.table.json' with { type: 'json' };
import mentions from './speaker-weights.table.json' with { type: 'json' };
import spoken from './spoken-weights.table.json' with { type: 'json' };
import type { Weights } from './weights.ts';

/**
 * What was learned by `scripts/train-speakers` from 767 American news articles of 2015–2016 whose quotations were marked
 * by hand with the mention that speaks (the PolNeAR corpus). Whom 1,745 of the pronouns that speak there mean, and 177 of the
 * descriptions, was added: the 599 of which earlier weights were less than nine tenths sure by hand, the others by those
 * weights; 47 that stayed doubtful were left out. Only the features' names stand in the tables: signs for the kinds of words
 * around a quotation, no text of those articles but common words beside quotations.
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
