import type { FeatureName } from './features.ts';
import table from './ranking-weights.table.json' with { type: 'json' };

/**
 * How much each measure counts: a softmax over a question's candidate sentences, learned by `scripts/train-search` from
 * questions with known answers on political news, mission reports and encyclopedia paragraphs.
 */
export const WEIGHTS: Readonly<Partial<Record<FeatureName, number>>> = table;
