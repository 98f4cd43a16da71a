import type { Answer } from './answer.ts';
import { postsInOrder } from './missions/posts-in-order.ts';
import { citationsOf } from './with-sources.ts';

/** Sources of one line that get a marker beside it. */
const MARKERS_SHOWN = 3;

/** The answer with its sources in the order in which their markers are read. */
function numberedBy<Shown extends Answer>(
  answer: Shown,
  cited: readonly { readonly article: string }[],
): Shown {
  const order = new Map([...new Set(cited.map(({ article }) => article))].map((id, index) => [id, index]));
  const place = ({ article }: { article: string }) => order.get(article) ?? order.size;
  return { ...answer, sources: [...answer.sources].sort((a, b) => place(a) - place(b)) };
}

/** The articles that stand beside one line for what it tells. */
export const articlesBeside = (evidence: readonly { citation: { article: string } }[]): string[] =>
  [...new Set(evidence.map(({ citation }) => citation.article))].slice(0, MARKERS_SHOWN);

/** The posts of a place in the order in which they are read: `postsInOrder`. */
export function withPostsInOrder(answer: Answer): Answer {
  if (answer.kind !== 'status' || answer.missions.length < 2) return answer;
  const shown = { ...answer, missions: postsInOrder(answer.missions) };
  return numberedBy(shown, citationsOf(shown));
}

/**
 * An answer in the order in which Discord shows it: a timeline from the newest report on, as it is read on a phone; what a
 * text was checked against before the passages; the sources of the overview as its lines name them.
 */
export function asShown(answer: Answer): Answer {
  if (answer.kind === 'timeline') {
    const entries = [...answer.entries].sort((a, b) => b.date.localeCompare(a.date));
    const shown = { ...answer, entries };
    return numberedBy(shown, citationsOf(shown));
  }
  if (answer.kind === 'overview') {
    const beside = answer.missions.flatMap(({ evidence }) => articlesBeside(evidence));
    return numberedBy(
      answer,
      beside.map((article) => ({ article })),
    );
  }
  if (answer.kind === 'passages' && answer.checked) {
    const shownOfChecked = answer.checked.flatMap(({ mission }) => [
      ...mission.evidence.slice(0, 1).map(({ citation }) => citation),
      ...mission.disputes.slice(0, 1).map(({ citation }) => citation),
    ]);
    return numberedBy(answer, [...shownOfChecked, ...citationsOf(answer)]);
  }
  return withPostsInOrder(answer);
}
