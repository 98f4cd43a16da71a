import type { AnyCommand, CommandGroup } from '../../../commands/declaration.ts';
import type { Answer, StatusAnswer, TimelineAnswer } from '../../answers/answer.ts';
import { placeName } from '../../answers/wording/first-line.ts';
import type { Block } from '../layouts/layout.ts';
import { parseQuery, type Query, writeQuery } from '../state/query.ts';

/** One press away: a label and the question it asks. */
interface SuggestedQuery {
  readonly label: string;
  readonly query: Query;
}

const MOST = 5;

/** The option that an answer's near names are values of. */
const NAMED_OPTION: Partial<Record<Answer['kind'], string>> = {
  status: 'place',
  timeline: 'place',
  quotes: 'speaker',
};

/** Where nothing was found: the same without what narrowed it down, or else every post. */
function widened(
  answer: StatusAnswer | TimelineAnswer,
  { as_of, from }: Query['options'],
  place: string,
): SuggestedQuery {
  const day = as_of === undefined ? {} : { as_of };
  if (answer.kind === 'status' && from !== undefined)
    return { label: 'All sending states', query: { command: 'status', options: { place, ...day } } };
  if (answer.kind === 'timeline' && (answer.since ?? answer.until) !== undefined)
    return { label: 'All days', query: { command: 'timeline', options: { place } } };
  return { label: 'Every post', query: { command: 'status', options: day } };
}

/** The same place as a timeline or as its status; each place of the overview. */
function otherViews(answer: Answer, { options }: Query, shown: readonly Block[]): SuggestedQuery[] {
  if (answer.kind === 'overview') {
    return shown.flatMap(({ place }) =>
      place === undefined
        ? []
        : [
            {
              label: place.name,
              query: { command: 'status', options: { ...options, place: placeName(place) } },
            },
          ],
    );
  }
  if ((answer.kind !== 'status' && answer.kind !== 'timeline') || answer.place === null) return [];
  const place = placeName(answer.place);
  if (answer.kind === 'status' ? answer.missions.length === 0 : answer.entries.length === 0)
    return [widened(answer, options, place)];
  if (answer.kind === 'timeline')
    return [{ label: 'Status', query: { command: 'status', options: { place } } }];
  return [{ label: 'Timeline', query: { command: 'timeline', options: { place } } }];
}

/** What the asker may want next: near names in place of the one given, commands that answer better, the timeline. */
export function suggestedQueries(
  commands: readonly (AnyCommand | CommandGroup)[],
  answer: Answer,
  query: Query,
  shown: readonly Block[],
): SuggestedQuery[] {
  const option = NAMED_OPTION[answer.kind];
  const names = 'suggestions' in answer && option !== undefined ? answer.suggestions : [];
  const near = names.map((name) => ({
    label: name,
    query: { command: query.command, options: { ...query.options, [option ?? '']: name } },
  }));
  const lines = answer.kind === 'passages' ? answer.seeAlso : [];
  const better = lines.flatMap((line) => {
    const parsed = parseQuery(commands, line);
    return parsed ? [{ label: line, query: parsed }] : [];
  });
  const unique = new Map(
    [...otherViews(answer, query, shown), ...better, ...near].map((one) => [writeQuery(one.query), one]),
  );
  return [...unique.values()].slice(0, MOST);
}
