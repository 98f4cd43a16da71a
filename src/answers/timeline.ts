import type { Knowledge } from '../knowledge/knowledge.ts';
import type { FiledReport } from '../knowledge/missions.ts';
import { daysBetween, firstDayOf, lastDayOf } from '../language/dates/calendar.ts';
import { byCode } from '../language/order.ts';
import { describePlace, findAskedPlace, nearPlaces } from '../language/places/find-place.ts';
import { countryName, type Place } from '../language/places/gazetteer.ts';
import type { TimelineAnswer, TimelineEntry } from './answer.ts';
import { withExcerpts } from './missions/events.ts';
import { postsAt } from './missions/posts.ts';
import { EPISODE_DAYS } from './missions/steps.ts';

export interface TimelineQuery {
  readonly place: string;
  /** ISO dates, both inclusive. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

const MOST_SUGGESTIONS = 5;

/** A report that the timeline shows, at its date. */
interface Dated {
  readonly filed: FiledReport;
  readonly date: string;
  readonly sender: string;
  readonly post: string | null;
}

/** What is told as the past stands at its own date, and nowhere if it has none. */
const dateOf = ({ report, reportedOn }: FiledReport): string | null =>
  report.background ? report.effectiveOn : reportedOn;

function* reportsAt(knowledge: Knowledge, place: Place): Generator<Dated> {
  const posts = postsAt(place, knowledge.missions.byCountry.get(place.country) ?? []);
  for (const { sender, post, reports } of posts)
    for (const filed of reports) {
      const date = dateOf(filed);
      if (filed.report.about !== 'step' || date === null) continue;
      const wide = filed.report.city === null && filed.report.post === null;
      yield { filed, date, sender, post: wide ? null : post };
    }
}

const isWithin = (date: string, since: string | undefined, until: string | undefined): boolean =>
  (since === undefined || lastDayOf(date) >= since) && (until === undefined || firstDayOf(date) <= until);

const DAY = 'YYYY-MM-DD'.length;

/** Whether a report belongs to the episode that another one of its kind, no later, begins. */
const isOfEpisode = (first: string, date: string): boolean =>
  first === date || (first.length === DAY && date.length === DAY && daysBetween(first, date) <= EPISODE_DAYS);

/** Reports that tell the same of one post within an episode, the first one first. */
function episodesOf(reports: Iterable<Dated>): Dated[][] {
  const kinds = new Map<string, Dated[]>();
  for (const one of reports) {
    const { level, modality } = one.filed.report;
    const kind = [one.sender, one.post ?? '', level, modality].join('\n');
    const known = kinds.get(kind);
    if (known) known.push(one);
    else kinds.set(kind, [one]);
  }
  return [...kinds.values()].flatMap((alike) => {
    const episodes: Dated[][] = [];
    for (const one of alike.sort(
      (a, b) => byCode(a.date, b.date) || byCode(a.filed.article, b.filed.article),
    )) {
      const last = episodes.at(-1);
      if (last?.[0] && isOfEpisode(last[0].date, one.date)) last.push(one);
      else episodes.push([one]);
    }
    return episodes;
  });
}

/**
 * Every report about the missions at a place, the oldest first; what is told as the past stands at its own date, and
 * copies of one sentence at the date of the first.
 */
export function answerTimeline(
  knowledge: Knowledge,
  { place: typed, since, until }: TimelineQuery,
): TimelineAnswer {
  const place = findAskedPlace(typed);
  if (!place) {
    const suggestions = nearPlaces(typed, MOST_SUGGESTIONS).map(({ name }) => name);
    return { kind: 'timeline', place: null, entries: [], suggestions };
  }
  const within = [...reportsAt(knowledge, place)].filter(({ date }) => isWithin(date, since, until));
  const entries = episodesOf(within).flatMap((episode): TimelineEntry[] => {
    const dates = new Map(episode.map(({ filed, date }) => [filed, date]));
    const [{ sender, post } = { sender: '', post: null }] = episode;
    return withExcerpts(knowledge, [...dates.keys()]).map(({ entry, excerpt }) => ({
      date: dates.get(entry) ?? entry.reportedOn,
      sendingState: countryName(sender),
      post,
      level: entry.report.level,
      modality: entry.report.modality,
      excerpt,
    }));
  });
  entries.sort(
    (a, b) =>
      byCode(a.date, b.date) ||
      byCode(a.excerpt.citation.article, b.excerpt.citation.article) ||
      a.excerpt.citation.start - b.excerpt.citation.start,
  );
  return {
    kind: 'timeline',
    place: describePlace(place),
    entries,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    suggestions: [],
  };
}
