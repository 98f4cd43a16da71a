import { DEPARTMENT_WAYS } from '../lexicon/department-ways.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "Embassy Asmara": a post as American diplomats name it. */
const namesPostSo = ({ tokens, posts, names }: SentenceView): boolean =>
  posts.some(
    ({ from, to }) =>
      tokens[from]?.text === 'Embassy' &&
      names.some(({ as, from: at }) => as === 'city' && at === to) &&
      !/^(?:the|an?|this|that|our|its|their)$/.test(tokens[from - 1]?.lower ?? ''),
  );

/**
 * Whether a briefing is one of the State Department's, of which nobody says so, by its ways: its title or a post without an
 * article, and besides one of these two, the time of Washington or its offices. `above`: what stands above the first words;
 * `answers`: what those say who answer.
 */
export function stateOfManner(
  title: string,
  above: string,
  source: string,
  answers: readonly SentenceView[],
): string | null {
  const { state, title: ofTitle, clock, said } = DEPARTMENT_WAYS;
  const isTitled = ofTitle.test(title);
  const namesPosts = answers.some(namesPostSo);
  const isSo =
    (isTitled && namesPosts) ||
    ((isTitled || namesPosts) &&
      (clock.test(above) || answers.some(({ start, end }) => said.test(source.slice(start, end)))));
  return isSo ? state : null;
}
