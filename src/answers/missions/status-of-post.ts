import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FiledReport } from '../../knowledge/missions.ts';
import { daysBetween, firstDayOf } from '../../language/dates/calendar.ts';
import { byCode } from '../../language/order.ts';
import { countryName } from '../../language/places/gazetteer.ts';
import type { MissionEvent, MissionStatus } from '../answer.ts';
import { sinceWhen } from '../wording/since-when.ts';
import { asTheyStand } from './coming-steps.ts';
import { correctedSince } from './corrected.ts';
import { disputesOf, disputing } from './disputes.ts';
import { withoutDoubtful } from './doubtful.ts';
import { eventOf, eventsOf } from './events.ts';
import { withWhatGoesOn } from './lasting-state.ts';
import type { PostReports } from './posts.ts';
import {
  around,
  byDay,
  cameAfter,
  dayOf,
  EPISODE_DAYS,
  isNews,
  LONGEST_DEPARTURE_DAYS,
  lastEpisode,
  severity,
  standing,
  withThoseStillAway,
} from './steps.ts';

const isStep = ({ report }: FiledReport): boolean => report.about === 'step';
const inEffect = ({ report }: FiledReport): boolean => report.modality === 'in-effect';

/** Whether a report tells that a plan is dropped that another article told of before: "decided against closing its embassy". */
const takesBack = (later: FiledReport, { article, report, reportedOn }: FiledReport): boolean =>
  later.report.modality === 'denied' &&
  later.report.lifts &&
  later.report.level === report.level &&
  later.article !== article &&
  later.reportedOn >= reportedOn;

/** Who speaks for a sending state. */
const OFFICIAL: ReadonlySet<string | undefined> = new Set(['official', 'unnamed-official']);

/** Whether a state denies on a later day what had been passed on by others: "the report that it will close is false". */
const answers = (later: FiledReport, { article, report, reportedOn }: FiledReport): boolean =>
  later.report.modality === 'denied' &&
  OFFICIAL.has(later.report.attribution?.kind) &&
  report.attribution?.kind !== 'official' &&
  later.report.level === report.level &&
  later.article !== article &&
  later.reportedOn > reportedOn;

/** Of steps not in effect: those of the newest episode, considered before denied, unless they are what was denied since; the most restrictive of them. */
function newestTalk(talk: readonly FiledReport[]): FiledReport[] {
  const episode = lastEpisode(talk);
  const considered = episode.filter(
    (entry) =>
      entry.report.modality === 'considered' &&
      !episode.some((other) => takesBack(other, entry) || answers(other, entry)),
  );
  const denied = episode.filter(({ report }) => report.modality === 'denied');
  const pool = considered.length > 0 ? considered : denied;
  const highest = Math.max(...pool.map(({ report }) => severity(report.level)));
  return pool.filter(({ report }) => severity(report.level) === highest);
}

/** The newest episode in effect that is not doubtful beside all that is told of its days. Both lists are oldest first. */
function newestEpisode(
  effective: readonly FiledReport[],
  talk: readonly FiledReport[],
): readonly FiledReport[] {
  for (let rest = effective; rest.length > 0; ) {
    const episode = lastEpisode(rest);
    const firm = withoutDoubtful(episode, around(episode, talk));
    if (firm.length > 0) return lastEpisode(firm);
    rest = rest.slice(0, -episode.length);
  }
  return [];
}

/** Whether what was considered is the state in effect by now: told on a day before it, by another article. */
const hasComeTrue = (entry: FiledReport, state: readonly FiledReport[]): boolean =>
  entry.report.modality === 'considered' &&
  state.some(
    (one) =>
      inEffect(one) &&
      one.report.level === entry.report.level &&
      one.article !== entry.article &&
      entry.reportedOn < one.reportedOn &&
      dayOf(entry) <= dayOf(one),
  );

/** Whether what was denied is the state in effect by now, or less than it: said before any report of that, of a step that came all the same. */
const isOvertaken = (entry: FiledReport, [first, ...more]: readonly FiledReport[]): boolean =>
  entry.report.modality === 'denied' &&
  first !== undefined &&
  inEffect(first) &&
  entry.report.level !== 'normal-operations' &&
  severity(entry.report.level) <= severity(first.report.level) &&
  [first, ...more].every(({ reportedOn }) => entry.reportedOn < reportedOn);

const lapses = ({ level, modality, reportedOn, effectiveOn }: MissionEvent, asOf: string): boolean =>
  modality === 'in-effect' &&
  (level === 'authorized-departure' || level === 'ordered-departure') &&
  daysBetween(effectiveOn === null ? reportedOn : firstDayOf(effectiveOn), asOf) > LONGEST_DEPARTURE_DAYS;

const newestFirst = (a: MissionEvent, b: MissionEvent): number =>
  byCode(b.effectiveOn ?? b.reportedOn, a.effectiveOn ?? a.reportedOn) ||
  severity(b.level) - severity(a.level);

const words = (level: string): string => level.replaceAll('-', ' ');

function summaryOf(name: string, event: MissionEvent, possiblyLapsed: boolean): string {
  const when = sinceWhen(event);
  const parts = [
    words(event.level),
    words(event.modality),
    ...(when === null ? [] : [`${when.word} ${when.day}`]),
    `reported ${event.reportedOn}`,
    ...(event.scope.length === 0 ? [] : [event.scope.join(', ')]),
    ...(possiblyLapsed ? ['possibly lapsed'] : []),
  ];
  return `${name}: ${parts.join('; ')}`;
}

/**
 * The status of one post on a day (ISO date), from the reports published by then; null when nothing is reported but
 * what is told as the past. The rules: newest episode in effect, the most restrictive state in it unless lifted since.
 * What is told as the past counts where its day is after that of all news: "Japan ended its order in January".
 */
export function statusOfPost(
  knowledge: Knowledge,
  { sender, country, post, reports }: PostReports,
  asOf: string,
): MissionStatus | null {
  const published = reports.filter(({ reportedOn }) => reportedOn <= asOf);
  const known = asTheyStand(published, asOf).sort(byDay);
  const news = known.filter((entry) => isStep(entry) && isNews(entry));
  const past = known.filter(
    (entry) => isStep(entry) && !isNews(entry) && entry.report.effectiveOn !== null && inEffect(entry),
  );
  const corrected = correctedSince(knowledge, known);
  const recent = news.filter((entry) => inEffect(entry) && !corrected.has(entry));
  const since = past.filter((entry) => recent.length > 0 && recent.every((one) => cameAfter(entry, one)));
  const effective = [...recent, ...since].sort(byDay);
  const talk = news.filter((entry) => !inEffect(entry));
  const episode = newestEpisode(effective, talk);
  const [opener] = episode;
  const before = opener ? effective.slice(0, effective.indexOf(opener)) : [];
  const state =
    episode.length > 0
      ? withWhatGoesOn(knowledge, withThoseStillAway(standing(episode), before), before)
      : newestTalk(talk);
  const current = eventOf(knowledge, state);
  const [first] = state;
  if (!current || !first) return null;

  const against = inEffect(first) ? disputing(known, state) : [];
  const rest = news.filter((entry) => !state.includes(entry) && !against.includes(entry));
  const alongside = rest.filter(
    (entry) =>
      !inEffect(entry) &&
      !hasComeTrue(entry, state) &&
      !isOvertaken(entry, state) &&
      daysBetween(dayOf(first), dayOf(entry)) >= -EPISODE_DAYS,
  );
  const earlier = rest.filter((entry) => !alongside.includes(entry));
  const told = past.filter((entry) => !state.includes(entry));
  const possiblyLapsed = lapses(current, asOf);
  const sendingState = countryName(sender);
  return {
    ...current,
    sendingState,
    post,
    possiblyLapsed,
    summary: summaryOf(
      `${sendingState}, ${post ?? `missions in ${countryName(country)}`}`,
      current,
      possiblyLapsed,
    ),
    considered: eventsOf(knowledge, alongside).sort(newestFirst),
    disputes: disputesOf(knowledge, against),
    history: [...eventsOf(knowledge, earlier), ...eventsOf(knowledge, told)].sort(newestFirst),
  };
}
