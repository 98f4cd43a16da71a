import type { Answer } from '../../answers/answer.ts';
import { citationsOf } from '../../answers/with-sources.ts';

/** The answer with its sources in the order in which their markers are read. */
function numberedBy<Shown extends Answer>(
  answer: Shown,
  cited: readonly { readonly article: string }[],
): Shown {
  const order = new Map([...new Set(cited.map(({ article }) => article))].map((id, index) => [id, index]));
  const place = ({ article }: { article: string }) => order.get(article) ?? order.size;
  return { ...answer, sources: [...answer.sources].sort((a, b) => place(a) - place(b)) };
}

/**
 * An answer in the order in which Discord shows it: a timeline from the newest report on, as it is read on a phone; what a
 * text was checked against before the passages.
 */
export function asShown(answer: Answer): Answer {
  if (answer.kind === 'timeline') {
    const entries = [...answer.entries].sort((a, b) => b.date.localeCompare(a.date));
    const shown = { ...answer, entries };
    return numberedBy(shown, citationsOf(shown));
  }
  if (answer.kind === 'passages' && answer.checked) {
    const shownOfChecked = answer.checked.flatMap(({ mission }) => [
      ...mission.evidence.slice(0, 1).map(({ citation }) => citation),
      ...mission.disputes.slice(0, 1).map(({ citation }) => citation),
    ]);
    return numberedBy(answer, [...shownOfChecked, ...citationsOf(answer)]);
  }
  return answer;
}
