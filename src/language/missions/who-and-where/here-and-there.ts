import type { Place } from '../../places/gazetteer.ts';
import type { Discourse } from '../discourse/discourse.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { isSpeakingPlace, placeRole } from '../places/place-roles.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

/** "Resumed its work here", "the ambassador here was directed": where the writer is. */
export const saysHere = ({ tokens }: SentenceView, match: FrameMatch): boolean =>
  tokens
    .slice(Math.max(0, match.from - 4), match.to + 3)
    .some(
      ({ lower }, index, all) =>
        lower === 'here' && !/^(?:from|out|,|and|is)$/.test(all[index - 1]?.lower ?? ''),
    );

const EXISTS = /^(?:is|are|was|were|'s|has|have|had|will|would|can|could|may|might|must|seems?|remains?)$/;

/** "In that city": as "there". */
const pointsAtCity = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.lower === 'that' &&
  /^(?:city|town|port|capital|country)$/.test(tokens[at + 1]?.lower ?? '') &&
  /^(?:in|at|from|of|leave|leaving)$/.test(tokens[at - 1]?.lower ?? '');

const IS_DONE = /^(?:answered|handled|done|dealt with|looked after|carried (?:on|out)|run|managed)$/;

/** "Look after it from a desk there", "its calls are answered there": where the work is done now. */
const isRunFromThere = ({ tokens }: SentenceView, at: number): boolean =>
  IS_DONE.test(tokens[at - 1]?.lower ?? '') ||
  IS_DONE.test(`${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`) ||
  (tokens[at - 3]?.lower === 'from' && /^(?:an?|the|their|its|two|three)$/.test(tokens[at - 2]?.lower ?? ''));

/** "The embassy there", "There, families may leave": the place that the sentence, or else the paragraph, named last; not "there is", "run from there". */
export function placeMeantByThere(
  view: SentenceView,
  { from, to }: Stretch,
  { freshPlace }: Discourse,
): Place | null {
  const { tokens, paragraph } = view;
  const said = tokens.findIndex(
    ({ lower }, at) =>
      ((at >= from && at < to) || (at === 0 && tokens[1]?.text === ',')) &&
      (pointsAtCity(view, at) ||
        (lower === 'there' &&
          !/^(?:from|of)$/.test(tokens[at - 1]?.lower ?? '') &&
          !isRunFromThere(view, at) &&
          !(EXISTS.test(tokens[at + 1]?.lower ?? '') && !isNamed(tokens[at - 1]?.lower)))),
  );
  if (said < 0) return null;
  const named = view.names.findLast(
    (name) =>
      name.to <= said &&
      (name.as === 'city' || name.as === 'country') &&
      placeRole(view, name) === 'location' &&
      !isSpeakingPlace(view, name),
  );
  if (named) return named.place;
  if (isWhereTheyWent(view, said)) return null;
  return freshPlace && freshPlace.paragraph >= paragraph - 1 ? freshPlace.place : null;
}

/** "Drove to Sarajevo, and the others were given jobs there": where people have gone, if no post or staff of theirs stands there. */
const isWhereTheyWent = (view: SentenceView, said: number): boolean => {
  const last = view.names.findLast(({ to, as }) => to <= said && as === 'city');
  return (
    last !== undefined &&
    placeRole(view, last) === 'destination' &&
    !isNamed(view.tokens[said - 1]?.lower) &&
    view.tokens.slice(last.to, said).every(({ lower }) => !isNamed(lower))
  );
};

/** "The mission there has": behind a noun, "there" is a place. */
const isNamed = (word: string | undefined): boolean =>
  /^(?:embass\w+|consulates?|missions?|commission|legation|post|staff|diplomats|employees|officials|people|families|office|general|team)$/.test(
    word ?? '',
  );
