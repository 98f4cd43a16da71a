import { isOfPlace } from '../discourse/names-heard.ts';
import type { MissionReport } from '../mission-report.ts';
import {
  callsFalse,
  callsGroundsWrong,
  isShortDenial,
  rejectsReport,
  tellsRumour,
} from '../modality/called-false.ts';
import { attributionOf } from '../subjects/attribution.ts';
import { isFollowed } from '../subjects/mission-subject.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/**
 * A sentence that tells no step itself may call the rumour before it false: "That is invented." Replaces the reports of
 * the rumour; those before `before` are of earlier sentences.
 */
export function denyRumour(
  reports: MissionReport[],
  view: SentenceView,
  previous: SentenceView | null,
  before: number,
): void {
  const last = reports[before - 1];
  if (last?.about !== 'step' || last.modality === 'denied' || last.level === 'normal-operations' || !previous)
    return;
  const own = reports.slice(before);
  if (own.length > 0 && !own.some(({ level }) => level === last.level)) return;
  const follows = view.start - last.evidence.end < 4 && previous.start === last.evidence.start;
  if (!follows || !tellsRumour(previous) || !callsFalse(view)) return;
  if (view.names.some(({ place }) => place.country !== last.sender && place.country !== last.country)) return;
  for (const [index, report] of reports.entries()) {
    if (report.evidence.start !== last.evidence.start) continue;
    const evidence = { start: report.evidence.start, end: view.end };
    reports[index] = { ...report, modality: 'denied', evidence };
  }
  if (isShortDenial(view)) reports.splice(before, own.length, ...own.filter((one) => !isSaidWith(one, last)));
}

/** Whether a denial of its own says no more than that a rumour is false. */
const isSaidWith = (own: MissionReport, rumour: MissionReport): boolean =>
  own.modality === 'denied' &&
  own.level === rumour.level &&
  own.sender === rumour.sender &&
  own.country === rumour.country;

/** A sentence as a denial of what a report tells. */
export const denialOf = (told: MissionReport, { start, end }: SentenceView): MissionReport => ({
  ...told,
  modality: 'denied',
  scope: [],
  effectiveOn: null,
  lifts: false,
  evidence: { start, end },
});

/** "No such worries for India": a sentence that names only other states than those of a step. */
export const speaksOfOthers = (view: SentenceView, steps: readonly MissionReport[]): boolean =>
  view.names.length > 0 &&
  !view.names.some(
    (name) =>
      !isFollowed(view, name) &&
      steps.some(({ sender, country }) => name.place.country === sender || name.place.country === country),
  );

/** "Rumours that the consulate in Kano had been shut as well were false": a sentence that names a city there, but not that of the step. */
export const namesAnotherCity = (
  { names }: SentenceView,
  { city, country }: Pick<MissionReport, 'city' | 'country'>,
): boolean => {
  const cities = names.filter(({ as, place }) => as === 'city' && place.country === country);
  return city !== null && cities.length > 0 && cities.every(({ place }) => place.name !== city);
};

/** "The order does not go for Maseru": a sentence that names a place, but none in the country of the step. */
export const namesAnotherCountry = (
  view: SentenceView,
  { sender, country }: Pick<MissionReport, 'sender' | 'country'>,
): boolean => {
  const abroad = view.names.filter((name) => isOfPlace(name) && name.place.country !== sender);
  return abroad.length > 0 && !view.names.some(({ place }) => place.country === country);
};

/** How far before a denial the report stands that it is about, in characters. */
const REACH = 500;

/**
 * "The embassy called the report pure invention": denies the step told shortly before. One that was only considered was
 * never more than that report; one in effect stands, with the denial beside it.
 */
export function denyReport(reports: MissionReport[], view: SentenceView, before: number): void {
  const last = reports.slice(0, before).findLast(({ about, background }) => about === 'step' && !background);
  if (!last || last.modality === 'denied' || last.level === 'normal-operations') return;
  if (view.start - last.evidence.end > REACH || !rejectsReport(view) || speaksOfOthers(view, [last])) return;
  if (namesAnotherCity(view, last)) return;
  if (reports[before - 1]?.background && reports[before - 1]?.sender !== last.sender) return;
  const told = reports.filter(({ evidence }) => evidence.start === last.evidence.start);
  const attribution = attributionOf(view, last.country);
  for (const report of told) {
    if (report.modality === 'considered')
      reports[reports.indexOf(report)] = { ...report, modality: 'denied' };
  }
  const { start, end } = view;
  reports.push({ ...denialOf(last, view), attribution, highlights: [{ start, end }] });
}

/** The host government may call the reasons of a step wrong without denying the step. */
export function groundsDisputed(reports: readonly MissionReport[], view: SentenceView): MissionReport[] {
  const last = reports.findLast(({ about, background }) => about === 'step' && !background);
  if (!last || last.level === 'normal-operations') return [];
  const token = view.tokens[callsGroundsWrong(view)];
  if (!token) return [];
  const attribution = attributionOf(view, last.country);
  if (attribution?.kind !== 'host-government') return [];
  const { start, end } = token;
  return [{ ...denialOf(last, view), about: 'grounds', attribution, highlights: [{ start, end }] }];
}
