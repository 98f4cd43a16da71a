import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import type { Discourse } from './discourse.ts';

/** What stands behind “the former” and “the latter” where they mean somebody named before. */
const BEHIND_ONE_OF_TWO =
  /^(?:['’]s|,|ha[sd]|have|is|was|will|would|may|might|must|could|can|does|did|also|then|too|later|now|only|even|never|\p{L}+ly|\p{L}{2,}ed|said|says|told|sent|kept|shut|left|went|took|made|began|drew|brought|withdrew|gave|put|cut)$/u;
const COUNTRY = /^(?:country|nation|state|republic|kingdom)$/;
const POINTS = /^(?:that|this|the|latter)$/;
/** What is a country's that has missions abroad: its offices, their people, and the missions. */
const OF_COUNTRY =
  /^(?:government|foreign|ministry|president|prime|premier|embassy|consulate|mission|ambassador|diplomats|state|cabinet|envoy|own|high)$/;

/** Where "that country's government" begins in a clause; -1 where it names no country so. */
function pointsAt({ tokens }: SentenceView, { from, to }: Stretch): number {
  return tokens.findIndex(
    ({ lower }, at) =>
      at >= from &&
      at < to &&
      COUNTRY.test(lower) &&
      POINTS.test(tokens[at - 1]?.lower ?? '') &&
      /^(?:'s|’s)$/.test(tokens[at + 1]?.lower ?? '') &&
      OF_COUNTRY.test(tokens[at + 2]?.lower ?? ''),
  );
}

/**
 * The state that "that country's government" means: the only one that the sentence before names, other than where the step is
 * taken or where something only comes from or goes to. `host`: the ISO code of the country that the article is about. Null where nothing is meant so, or it isn't clear who.
 */
export function countryMeant(
  view: SentenceView,
  clause: Stretch,
  { heard, lastStep }: Discourse,
  host: string | null,
): string | null {
  const at = pointsAt(view, clause);
  if (at < 0 || view.names.some(({ to, as }) => to <= at && as !== 'city')) return null;
  const except = new Set([host, lastStep?.country]);
  const states = heard.states
    .latest()
    .map(({ country }) => country)
    .filter((state) => heard.states.get(state)?.lastMeant === heard.sentences - 1 && !except.has(state));
  const [state, another] = [...new Set(states)];
  return another === undefined ? (state ?? null) : null;
}

/** "The former", "the latter": the first or the second of two states that the sentence before has as its subjects; null else. */
export function oneOfTwo(
  { tokens }: SentenceView,
  { from }: Stretch,
  { freshSubjects }: Discourse,
): string | null {
  const [first, second, third] = freshSubjects;
  const opens = tokens.slice(from, from + 3).map(({ lower }) => lower);
  const the = opens.indexOf('the');
  if (the < 0 || !BEHIND_ONE_OF_TWO.test(tokens[from + the + 2]?.lower ?? '')) return null;
  if (first === undefined || second === undefined || third !== undefined) return null;
  const which = opens[the + 1];
  return which === 'former' ? first : which === 'latter' ? second : null;
}
