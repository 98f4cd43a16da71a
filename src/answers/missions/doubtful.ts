import type { FiledReport } from '../../knowledge/missions.ts';
import { severity } from './steps.ts';

/** A report read right with less than this chance gives way to what is told the same day … */
const DOUBTFUL = 0.5;
/** … and with less than this one to what is told on other days, which may have changed since … */
const HARDLY_TOLD = 0.1;
/** … where that is so many times as likely. */
const FAR_LIKELIER = 3;

/** How likely a report is read right, of 0 to 1. */
const likelihoodOf = ({ report }: FiledReport): number => report.likelihood;

const claimOf = ({ report: { level, modality, lifts } }: FiledReport): string =>
  `${level} ${modality} ${lifts ? 'lifts' : ''}`;

/**
 * Whether what one report tells is against what another one seems to put in effect. Work as usual is not: it is shown
 * beside the state, and so is what the host denies, who is not the one who would know; nor is a return that the same
 * article tells further down, see `standing`.
 */
function speaksAgainst(other: FiledReport, { article, report }: FiledReport): boolean {
  const { level, modality, lifts, evidence } = other.report;
  const beyond = severity(report.level) - severity(level);
  if (level === 'normal-operations') {
    const isFurtherDown = other.article === article && evidence.start > report.evidence.start;
    return modality === 'in-effect' && lifts && beyond > 0 && !isFurtherDown;
  }
  if (modality === 'in-effect') return beyond !== 0;
  if (modality === 'denied' && other.report.attribution?.kind === 'host-government') return false;
  return modality === 'denied' ? beyond === 0 : beyond >= 0;
}

/** By a key of theirs, the report of each claim that is likeliest read right. */
function likeliest(
  filed: readonly FiledReport[],
  keyOf: (entry: FiledReport) => string,
): ReadonlyMap<string, readonly FiledReport[]> {
  const best = new Map<string, Map<string, FiledReport>>();
  for (const entry of filed) {
    const claims = best.get(keyOf(entry)) ?? new Map<string, FiledReport>();
    best.set(keyOf(entry), claims);
    const known = claims.get(claimOf(entry));
    if (!known || likelihoodOf(entry) > likelihoodOf(known)) claims.set(claimOf(entry), entry);
  }
  return new Map([...best].map(([key, claims]) => [key, [...claims.values()]]));
}

/**
 * The reports of an episode in effect without those that are doubtful beside what its other reports, or the steps only
 * spoken of in these days, `talk`, tell far more surely.
 */
export function withoutDoubtful(
  episode: readonly FiledReport[],
  talk: readonly FiledReport[],
): readonly FiledReport[] {
  const all = [...episode, ...talk];
  const told = likeliest(all, () => '');
  const toldOn = likeliest(all, ({ reportedOn }) => reportedOn);
  const isOutweighed = (entry: FiledReport, others: readonly FiledReport[], least: number): boolean => {
    const chance = likelihoodOf(entry);
    return (
      chance < least &&
      others.some((other) => likelihoodOf(other) >= FAR_LIKELIER * chance && speaksAgainst(other, entry))
    );
  };
  const firm = new Set(
    episode
      .filter(
        (entry) =>
          !isOutweighed(entry, told.get('') ?? [], HARDLY_TOLD) &&
          !isOutweighed(entry, toldOn.get(entry.reportedOn) ?? [], DOUBTFUL),
      )
      .map(claimOf),
  );
  return episode.filter((entry) => firm.has(claimOf(entry)));
}
