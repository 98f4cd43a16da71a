import type { FiledReport } from '../../../src/knowledge/missions.ts';
import type { MissionReport } from '../../../src/language/missions/mission-report.ts';

/** What a test says of a report; the rest is that Peru ordered people to leave its embassy in Rabat. */
export type Told = Partial<MissionReport> & {
  readonly article?: string;
  readonly reportedOn?: string;
};

/** A report as it is filed, from what matters in a test. */
export function filedReport({ article = 'a', reportedOn = '2024-03-01', ...told }: Told): FiledReport {
  const report: MissionReport = {
    about: 'step',
    sender: 'PE',
    country: 'MA',
    city: null,
    post: 'embassy',
    level: 'ordered-departure',
    modality: 'in-effect',
    scope: [],
    effectiveOn: null,
    background: false,
    lifts: false,
    likelihood: 1,
    attribution: null,
    evidence: { start: 0, end: 1 },
    highlights: [],
    ...told,
  };
  return { report, article, reportedOn };
}
