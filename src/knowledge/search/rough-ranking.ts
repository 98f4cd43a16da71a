import type { Coverage } from './scan-article.ts';

/** A sentence with its first, cheap score. */
export interface Rough {
  readonly coverage: Coverage;
  readonly sentence: number;
  readonly score: number;
}

/** How much a match around a sentence counts beside one in it. */
const NEXT_TO_IT = 0.45;
const IN_HEADLINE = 0.3;
const ANYWHERE = 0.2;

/** Collects the best of many sentences without ever keeping more than a few times as many. */
export interface RoughRanking {
  add(coverage: Coverage): void;
  best(): Rough[];
}

/**
 * Ranks sentences by their own matches and a part of what stands around them.
 * @param values how much each slot tells
 * @param limit so many of the best are kept
 */
export function rankRoughly(values: readonly number[], limit: number): RoughRanking {
  let kept: Rough[] = [];
  let least = 0;
  const cut = () => {
    kept = kept.sort((a, b) => b.score - a.score).slice(0, limit);
    if (kept.length === limit) least = kept.at(-1)?.score ?? 0;
  };
  const width = values.length;
  return {
    add(coverage) {
      const { own, headline, anywhere, document } = coverage;
      const far = values.map((_, slot) =>
        Math.max(IN_HEADLINE * (headline[slot] ?? 0), ANYWHERE * (anywhere[slot] ?? 0)),
      );
      for (let sentence = 0; sentence < document.sentences.length; sentence += 1) {
        let score = 0;
        for (let slot = 0; slot < width; slot += 1) {
          const place = sentence * width + slot;
          const near = Math.max(sentence > 0 ? (own[place - width] ?? 0) : 0, own[place + width] ?? 0);
          const around = Math.max(NEXT_TO_IT * near, far[slot] ?? 0);
          score += (values[slot] ?? 0) * Math.max(own[place] ?? 0, around);
        }
        if (score > least) kept.push({ coverage, sentence, score });
      }
      if (kept.length > 4 * limit) cut();
    },
    best() {
      cut();
      return kept;
    },
  };
}
