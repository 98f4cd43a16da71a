import type { SentenceView } from '../words/sentence-view.ts';

/** The state whose department of foreign affairs speaks in these ways. */
const UNITED_STATES = 'US';

/** "Department Press Briefing": no other ministry names its briefings so. */
const TITLE = /\bdepartment(?:'s|’s)? (?:daily |press |news |regular |telephone |special )*briefing\b/i;

/** "1:22 p.m. EDT": the time of Washington above a transcript. */
const CLOCK = /\b\d{1,2}(?::\d\d)? ?[ap]\.?m\.?,? E[DS]T\b/i;

/** So many of its ways together tell who speaks. */
const FEWEST = 2;

/** "Embassy Asmara": a post as American diplomats name it. */
const namesPostSo = ({ tokens, posts, names }: SentenceView): boolean =>
  posts.some(
    ({ from, to }) =>
      tokens[from]?.text === 'Embassy' &&
      names.some(({ as, from: at }) => as === 'city' && at === to) &&
      !/^(?:the|an?|this|that|our|its|their)$/.test(tokens[from - 1]?.lower ?? ''),
  );

/** "The Under Secretary", "nobody in this building", "the United States will send": of whom its people speak, and how. */
const SAID =
  /\b(?:the (?:under ?secretary|assistant secretary|deputy secretary|secretary)|(?:in|of|from|by) this (?:building|department)|the united states|u\.s\. (?:government|citizens|officials))\b/i;

/**
 * Whether a briefing is one of the State Department's, of which nobody says so, by its ways: its title, the time of Washington, a
 * post without an article, its offices. `above`: what stands above the first words; `answers`: what those say who answer.
 */
export function stateOfManner(
  title: string,
  above: string,
  source: string,
  answers: readonly SentenceView[],
): string | null {
  const ways = [
    TITLE.test(title),
    CLOCK.test(above),
    answers.some(namesPostSo),
    answers.some(({ start, end }) => SAID.test(source.slice(start, end))),
  ];
  return ways.filter(Boolean).length >= FEWEST ? UNITED_STATES : null;
}
