import { LEVELS, type Level, type MissionReport } from '../mission-report.ts';
import { attributionOf } from '../subjects/attribution.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Against } from './announced-account.ts';

/** Whether a statement against steps of a level says nothing against this one, as it is less: “We are open” after a drawdown. */
export const exceeds = (level: Level, step: Against): boolean =>
  LEVELS.indexOf(level) > LEVELS.indexOf(step.level);

/** A sentence as a statement against steps of this level and above. */
export function against(view: SentenceView, { sender, country, city, post, level }: Against): MissionReport {
  const { start, end } = view;
  return {
    about: 'report',
    sender,
    country,
    city,
    post,
    level,
    modality: 'denied',
    scope: [],
    effectiveOn: null,
    background: false,
    lifts: false,
    likelihood: 1,
    attribution: attributionOf(view, country),
    evidence: { start, end },
    highlights: [{ start, end }],
  };
}

/** Whether a denial that ends with the sentence of a statement speaks against all that it does. */
const saysAsMuch = (
  report: MissionReport,
  { evidence, sender, country, city, level }: MissionReport,
): boolean =>
  report.evidence.start <= evidence.start &&
  report.sender === sender &&
  report.country === country &&
  (report.city === city || report.city === null) &&
  (report.about === 'grounds' || LEVELS.indexOf(report.level) <= LEVELS.indexOf(level));

/** Statements without those whose sentence is read as a denial of as much in `told`. */
export function withoutDenied(
  statements: readonly MissionReport[],
  told: readonly MissionReport[],
): MissionReport[] {
  const denials = new Map<number, MissionReport[]>();
  for (const report of told) {
    if (report.modality !== 'denied') continue;
    const { end } = report.evidence;
    const known = denials.get(end);
    if (known) known.push(report);
    else denials.set(end, [report]);
  }
  return statements.filter(
    (statement) => !denials.get(statement.evidence.end)?.some((report) => saysAsMuch(report, statement)),
  );
}
