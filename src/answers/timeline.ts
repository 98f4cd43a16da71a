import type { Knowledge } from '../knowledge/knowledge.ts';
import { firstDayOf, lastDayOf } from '../language/dates/calendar.ts';
import { byCode } from '../language/order.ts';
import { describePlace, findAskedPlace, nearPlaces } from '../language/places/find-place.ts';
import { countryName } from '../language/places/gazetteer.ts';
import type { TimelineAnswer, TimelineEntry } from './answer.ts';
import { excerptsOf } from './missions/events.ts';
import { postsAt } from './missions/posts.ts';

export interface TimelineQuery {
  readonly place: string;
  /** ISO dates, both inclusive. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

const MOST_SUGGESTIONS = 5;

/** Every report about the missions at a place, the oldest first; what is told as the past stands at its own date. */
export function answerTimeline(
  knowledge: Knowledge,
  { place: typed, since, until }: TimelineQuery,
): TimelineAnswer {
  const place = findAskedPlace(typed);
  if (!place) {
    const suggestions = nearPlaces(typed, MOST_SUGGESTIONS).map(({ name }) => name);
    return { kind: 'timeline', place: null, entries: [], suggestions };
  }
  const entries: TimelineEntry[] = [];
  const seen = new Set<string>();
  for (const { sender, post, reports } of postsAt(
    place,
    knowledge.missions.byCountry.get(place.country) ?? [],
  )) {
    for (const entry of reports) {
      const { report, article, reportedOn } = entry;
      if (report.about !== 'step' || (report.background && report.effectiveOn === null)) continue;
      const date = report.background && report.effectiveOn !== null ? report.effectiveOn : reportedOn;
      if (
        (since !== undefined && lastDayOf(date) < since) ||
        (until !== undefined && firstDayOf(date) > until)
      )
        continue;
      const wide = report.city === null && report.post === null;
      const key = [
        article,
        sender,
        wide ? '' : post,
        report.level,
        report.modality,
        report.evidence.start,
      ].join('\n');
      if (seen.has(key)) continue;
      seen.add(key);
      const [excerpt] = excerptsOf(knowledge, [entry]);
      if (!excerpt) continue;
      entries.push({
        date,
        sendingState: countryName(sender),
        post: wide ? null : post,
        level: report.level,
        modality: report.modality,
        excerpt,
      });
    }
  }
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
