import type { Learned } from '../../src/language/quotations/learned.ts';
import type { Weights } from '../../src/language/quotations/weights.ts';
import { growTrees, type TreeSettings } from '../learning/grow-trees.ts';
import { type Choice, type LogisticSettings, learnWeights } from '../learning/logistic.ts';
import { entityChoicesIn } from './entity-choices.ts';
import type { MarkedArticle } from './marked-article.ts';
import { mentionChoicesIn } from './mention-choices.ts';
import { pronounChoicesIn } from './pronoun-choices.ts';
import { spokenChoicesIn } from './spoken-choices.ts';

export interface Settings {
  readonly folds: number;
  readonly mentions: LogisticSettings;
  readonly pronouns: LogisticSettings;
  readonly spoken: LogisticSettings;
  readonly entities: TreeSettings;
}

/** Chosen by cross-validation on the articles learned from. */
export const SETTINGS: Settings = {
  folds: 5,
  mentions: { epochs: 20, rate: 0.05, penalty: 2e-3, rarest: 4, least: 0.05 },
  pronouns: { epochs: 60, rate: 0.1, penalty: 3e-3, rarest: 4, least: 0.02 },
  spoken: { epochs: 30, rate: 0.08, penalty: 3e-3, rarest: 4, least: 0.02 },
  entities: {
    trees: 150,
    leaves: 12,
    rate: 0.05,
    lightest: 3,
    penalty: 5,
    sample: 0.7,
    columns: 0.5,
    seed: 7,
  },
};

const weightsFrom = (choices: readonly Choice[], settings: LogisticSettings): Weights =>
  new Map(
    [...learnWeights(choices, settings)].flatMap(([name, weight]) =>
      Math.abs(weight) >= settings.least ? [[name, Math.round(weight * 100) / 100] as const] : [],
    ),
  );

/** Learns from marked articles. An article's fold is its place in the list, modulo their number. */
export function learn(articles: readonly MarkedArticle[], settings: Settings): Learned {
  const mentionChoices = articles.map(mentionChoicesIn);
  const mentionsFrom = (kept: (fold: number) => boolean): Weights =>
    weightsFrom(mentionChoices.filter((_, index) => kept(index % settings.folds)).flat(), settings.mentions);
  const mentions = mentionsFrom(() => true);
  const byFold = Array.from({ length: settings.folds }, (_, own) => mentionsFrom((fold) => fold !== own));
  const unseen = (index: number): Weights => byFold[index % settings.folds] ?? mentions;
  // Twice: who spoke before depends on whom the pronoun before meant.
  let pronouns: Weights = new Map();
  for (let round = 0; round < 2; round += 1) {
    const choices = articles.flatMap((article, index) =>
      pronounChoicesIn(article, { mentions: unseen(index), pronouns }),
    );
    pronouns = weightsFrom(choices, settings.pronouns);
  }
  const spoken = weightsFrom(
    articles.flatMap((article, index) => spokenChoicesIn(article, { mentions: unseen(index), pronouns })),
    settings.spoken,
  );
  const entities = growTrees(
    articles.flatMap((article, index) => entityChoicesIn(article, { mentions: unseen(index), pronouns })),
    settings.entities,
  );
  return { mentions, pronouns, spoken, entities };
}
