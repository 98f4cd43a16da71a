import type { Answer, Source } from '../../answers/answer.ts';
import { citationsOf } from '../../answers/with-sources.ts';

/** A timeline as it is read on a phone, the newest reports first, with its sources in the order of their markers. */
export function newestFirst(answer: Answer): Answer {
  if (answer.kind !== 'timeline') return answer;
  const entries = [...answer.entries].sort((a, b) => b.date.localeCompare(a.date));
  const shown = { ...answer, entries };
  const byArticle = new Map(answer.sources.map((source) => [source.article, source]));
  const inOrder = new Set<Source | undefined>(
    citationsOf(shown).map(({ article }) => byArticle.get(article)),
  );
  return { ...shown, sources: [...inOrder].flatMap((source) => source ?? []) };
}
