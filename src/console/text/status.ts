import type {
  Excerpt,
  MissionEvent,
  MissionStatus,
  OverviewAnswer,
  StatusAnswer,
} from '../../answers/answer.ts';
import { count, list } from '../../answers/wording/count.ts';
import { isDisputed } from '../../answers/wording/is-disputed.ts';
import { eventLine, missionLine } from '../../answers/wording/mission-line.ts';
import { excerptText } from './excerpt.ts';
import { type Page, visible } from './page.ts';

const MOST_EVIDENCE = 3;

function evidence(
  page: Page,
  event: Pick<MissionEvent, 'evidence' | 'attribution'>,
  most = MOST_EVIDENCE,
): string[] {
  const shown = event.evidence
    .slice(0, most)
    .map((excerpt, at) => excerptText(page, excerpt, at ? null : event.attribution));
  const more = event.evidence.length - shown.length;
  return more > 0 ? [...shown, page.paint('dim', `  and ${more} more in the JSON answer`)] : shown;
}

const scopeOf = ({ scope }: MissionEvent): string =>
  scope.length > 0 ? ` (${visible(scope.join(', '))})` : '';

const eventText = (page: Page, event: MissionEvent): string =>
  page.wrap(`${eventLine(event)}${scopeOf(event)}`, '    ', '  • ');

const section = (page: Page, title: string, lines: string[]): string[] =>
  lines.length ? [page.paint('underline', title), ...lines] : [];

function missionText(page: Page, mission: MissionStatus, title: string | null): string {
  const reports = `${count(mission.independentReports, 'independent report')}${scopeOf(mission)}`;
  return [
    ...(title === null ? [] : [page.wrap(page.paint('bold', visible(title)))]),
    page.paint('dim', `  ${reports}`),
    ...evidence(page, mission),
    ...section(
      page,
      mission.modality === 'denied' ? 'Denied, too' : 'Disputed',
      mission.disputes.flatMap((dispute) => [
        page.paint('dim', dispute.disputed === 'grounds' ? '  the reasons, not the step' : '  the step'),
        excerptText(page, dispute, dispute.attribution),
      ]),
    ),
    ...section(
      page,
      'Considered or denied',
      mission.considered.flatMap((event) => [eventText(page, event), ...evidence(page, event, 1)]),
    ),
    ...section(
      page,
      'Before',
      mission.history.flatMap((event) => [eventText(page, event), ...evidence(page, event, 1)]),
    ),
  ].join('\n');
}

const related = (page: Page, excerpts: Excerpt[]): string[] =>
  section(
    page,
    'What the articles do say',
    excerpts.map((excerpt) => excerptText(page, excerpt)),
  );

function elsewhere(page: Page, { place, suggestions }: StatusAnswer): string[] {
  if (suggestions.length === 0) return [];
  const names = suggestions.map(visible);
  return [
    page.wrap(place ? `A status is reported for ${list(names)}.` : `Did you mean ${list(names, 'or')}?`),
  ];
}

/** What is known of one place. */
export function statusText(page: Page, answer: StatusAnswer): string {
  const alone = answer.missions.length === 1;
  return [
    ...answer.missions.map((mission) =>
      missionText(page, mission, alone ? null : missionLine(mission, answer.place)),
    ),
    ...related(page, answer.related),
    ...elsewhere(page, answer),
  ].join('\n\n');
}

/** Every post not at normal operations, one line each. */
export function overviewText(page: Page, answer: OverviewAnswer): string {
  return answer.missions
    .map(
      (mission) =>
        `${page.wrap(`${visible(missionLine(mission))}${scopeOf(mission)}${isDisputed(mission) ? '; disputed' : ''}`, '    ', '  • ')} ${mission.evidence[0] ? page.paint('cyan', page.marker(mission.evidence[0].citation)) : ''}`,
    )
    .join('\n');
}
