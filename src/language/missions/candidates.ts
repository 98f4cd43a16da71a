import type { FrameMatch } from './match-frames.ts';
import type { Level, MissionReport } from './mission-report.ts';
import type { Roles } from './resolve-roles.ts';
import type { SentenceView } from './sentence-view.ts';

/** Which of two levels a sentence tells rather. */
const STRENGTH: Readonly<Record<Level, number>> = {
  'suspended-operations': 5,
  'ordered-departure': 4,
  'authorized-departure': 3,
  'reduced-staffing': 2,
  'normal-operations': 1,
};

/** A frame with who does it, where, and the level it tells there. */
export interface Candidate {
  readonly match: FrameMatch;
  readonly roles: Roles;
  readonly level: Level;
}

const strengthOf = ({ match, level }: Candidate): number => (match.frame.lifts ? 6 : STRENGTH[level]);

/** "May take their children home at public expense", "let the departure order lapse": the whole tells, not the part. */
const spansOver = (whole: FrameMatch, part: FrameMatch): boolean =>
  (whole.frame.lifts || whole.frame.level === 'authorized-departure') &&
  part.frame.level !== whole.frame.level &&
  !part.frame.lifts &&
  whole.from < part.from &&
  whole.to >= part.to;

/** Of frames that share words other than the post's, the strongest tells what is meant. */
export function strongest(view: SentenceView, candidates: readonly Candidate[]): Candidate[] {
  const isPost = (at: number): boolean => view.posts.some(({ from, to }) => at >= from && at < to);
  const kept: Candidate[] = [];
  const length = ({ match }: Candidate): number => match.to - match.from;
  const parts = new Set(
    candidates.filter(({ match }) => candidates.some((whole) => spansOver(whole.match, match))),
  );
  for (const candidate of [...candidates]
    .filter((one) => !parts.has(one))
    .sort((a, b) => strengthOf(b) - strengthOf(a) || length(a) - length(b))) {
    const own = [...candidate.match.own];
    const clashes = kept.some(({ match, level }) =>
      own.some((at) => match.own.has(at) && (level === candidate.level || !isPost(at))),
    );
    if (!clashes) kept.push(candidate);
  }
  return kept.sort((a, b) => a.match.from - b.match.from);
}

/** The most restrictive step in effect that an article has told; what "do likewise" goes back to. */
export function strongestTold(reports: readonly MissionReport[]): Level | null {
  const told = reports.filter(({ modality, background }) => modality === 'in-effect' && !background);
  return told.reduce<Level | null>(
    (best, { level }) => (best === null || STRENGTH[level] > STRENGTH[best] ? level : best),
    null,
  );
}
