import type { MissionEvent, MissionStatus, PlaceName, TimelineEntry } from '../answer.ts';
import { readableDate } from './dates.ts';
import { levelName, modalityName } from './level-names.ts';
import { sinceWhen } from './since-when.ts';

/** States whose short name is how everybody says it; all others go by their name and a possessive. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  'United States': 'US',
  'United Kingdom': 'UK',
  'European Union': 'EU',
  'United Nations': 'UN',
  'United Arab Emirates': 'UAE',
};

const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/**
 * Whose mission it is and which: `US Embassy Baghdad`, `Germany’s Embassy Damascus`; where no post is named, its country
 * stands in for it: `US mission in Kuwait`.
 */
export function postName(
  sendingState: string | null,
  post: string | null,
  place: PlaceName | null = null,
): string {
  if (sendingState === null) return post ?? 'Mission not named';
  const state = SHORT_NAMES[sendingState] ?? possessive(sendingState);
  return `${state} ${post ?? (place === null ? 'mission' : `mission in ${place.country ?? place.name}`)}`;
}

/** Level and modality, as far as the report names them: `ordered departure, in effect`; empty when it names no level. */
export const levelPhrase = ({ level, modality }: Pick<TimelineEntry, 'level' | 'modality'>): string =>
  level === null
    ? ''
    : [levelName(level), modality === null ? '' : modalityName(modality)].filter(Boolean).join(', ');

/** `since May 2019, `, `from Nov 2023, `; empty where a report tells no other day than its own. */
export function timePhrase(event: MissionEvent): string {
  const when = sinceWhen(event);
  return when === null || when.day === event.reportedOn ? '' : `${when.word} ${readableDate(when.day)}, `;
}

/** One event without the post's name: `ordered departure, in effect, since May 2019, reported 2 Dec 2020`. */
export const eventLine = (event: MissionEvent): string =>
  `${levelPhrase(event)}, ${timePhrase(event)}reported ${readableDate(event.reportedOn)}`;

/** The whole status of one post: `US Embassy Baghdad: ordered departure, in effect, reported 11 Jun 2025`. */
export const missionLine = (
  mission: MissionStatus & { readonly place?: PlaceName | null },
  place: PlaceName | null = mission.place ?? null,
): string =>
  `${postName(mission.sendingState, mission.post, place)}: ${eventLine(mission)}${
    mission.possiblyLapsed ? ' – possibly lapsed' : ''
  }`;
