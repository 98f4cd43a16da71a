import type {
  Excerpt,
  MissionEvent,
  MissionStatus,
  OverviewAnswer,
  StatusAnswer,
} from '../../answers/answer.ts';
import { levelName, modalityName } from '../../answers/wording/levels.ts';
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

const reports = (event: MissionEvent): string =>
  `${event.independentReports} independent ${event.independentReports === 1 ? 'report' : 'reports'}`;

function eventLine(page: Page, event: MissionEvent): string {
  const since = event.effectiveOn ? `, effective ${event.effectiveOn}` : '';
  const scope = event.scope.length ? ` (${visible(event.scope.join(', '))})` : '';
  const words = `${levelName(event.level)}${scope}, ${modalityName(event.modality)}, reported ${event.reportedOn}${since}`;
  return page.wrap(words, '    ', '  • ');
}

const section = (page: Page, title: string, lines: string[]): string[] =>
  lines.length ? [page.paint('underline', title), ...lines] : [];

function missionText(page: Page, mission: MissionStatus): string {
  return [
    page.wrap(page.paint('bold', visible(mission.summary))),
    page.paint('dim', `  ${reports(mission)}`),
    ...evidence(page, mission),
    ...section(
      page,
      'Disputed',
      mission.disputes.map((dispute) => excerptText(page, dispute, dispute.attribution)),
    ),
    ...section(
      page,
      'Considered or denied',
      mission.considered.flatMap((event) => [eventLine(page, event), ...evidence(page, event, 1)]),
    ),
    ...section(
      page,
      'Before',
      mission.history.flatMap((event) => [eventLine(page, event), ...evidence(page, event, 1)]),
    ),
  ].join('\n');
}

const related = (page: Page, excerpts: Excerpt[]): string[] =>
  section(
    page,
    'What the articles do say',
    excerpts.map((excerpt) => excerptText(page, excerpt)),
  );

/** What is known of one place. */
export function statusText(page: Page, answer: StatusAnswer): string {
  const near = answer.suggestions.length
    ? [page.wrap(`Try: ${answer.suggestions.map(visible).join(', ')}`)]
    : [];
  return [
    ...answer.missions.map((mission) => missionText(page, mission)),
    ...related(page, answer.related),
    ...near,
  ].join('\n\n');
}

/** Every post not at normal operations, one line each. */
export function overviewText(page: Page, answer: OverviewAnswer): string {
  return answer.missions
    .map(
      (mission) =>
        `${page.wrap(visible(mission.summary), '    ', '  • ')} ${mission.evidence[0] ? page.paint('cyan', page.marker(mission.evidence[0].citation)) : ''}`,
    )
    .join('\n');
}
