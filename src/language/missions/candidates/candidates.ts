import type { FrameMatch } from '../frames/match-frames.ts';
import type { Level, MissionReport, Modality } from '../mission-report.ts';
import type { Roles } from '../steps/roles.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** Which of two levels a sentence tells rather. */
export const STRENGTH: Readonly<Record<Level, number>> = {
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
  /** How it stands, where that is known otherwise than by its words. */
  readonly modality?: Modality;
  /** How likely its sentence tells it, of 0 to 1; of what another step is told by, nothing is known. */
  readonly chance?: number;
}

const strengthOf = ({ match, level }: Candidate): number => (match.frame.lifts ? 6 : STRENGTH[level]);

/** "May take their children home at public expense", "let the departure order lapse": the whole tells, not the part. */
const spansOver = (whole: FrameMatch, part: FrameMatch): boolean =>
  (whole.frame.lifts || whole.frame.level === 'authorized-departure') &&
  part.frame.level !== whole.frame.level &&
  !part.frame.lifts &&
  whole.from < part.from &&
  whole.to >= part.to;

const COMPELS =
  /^(?:must|shall|until|till|ordered|orders?|ordering|told|instruct(?:s|ed|ing)|direct(?:s|ed|ing)|oblig\w+|required|compelled|hours|deadline)$/;
const EVERYBODY = /^(?:all|entire|whole|everyone|everybody|last|remaining)$/;

/** "The clerks must be gone by noon", "ordered out of Lomé": people are compelled, the post itself is not gone. */
function isOfPeopleCompelled(view: SentenceView, closure: FrameMatch, order: FrameMatch): boolean {
  const words = ({ own }: FrameMatch): string[] => [...own].map((at) => view.tokens[at]?.lower ?? '');
  const isPost = (at: number): boolean => view.posts.some(({ from, to }) => at >= from && at < to);
  return (
    closure.frame.level === 'suspended-operations' &&
    order.frame.level === 'ordered-departure' &&
    words(order).some((word) => COMPELS.test(word)) &&
    !words(closure).some((word) => EVERYBODY.test(word)) &&
    [...closure.own].some((at) => order.own.has(at) && !isPost(at))
  );
}

/** A step that is told with less than this chance … */
const UNLIKELY = 0.25;
/** … is not told in words that tell another with at least this. */
const LIKELY = 0.7;

/** Whether the words of a step rather tell another. */
const isOvertold = (candidate: Candidate, other: Candidate): boolean =>
  (candidate.chance ?? 1) < UNLIKELY &&
  (other.chance ?? 0) >= LIKELY &&
  other.level !== candidate.level &&
  [...candidate.match.own].some((at) => other.match.own.has(at));

/** "Reopened with a handful of its officers" says more than that there is a handful. */
const returnsWithFew = ({ level, match: { frame } }: Candidate): number =>
  Number(frame.lifts && level === 'reduced-staffing');

/** Of frames that share words other than the post's, the strongest tells what is meant, if it is not by far the unlikelier. */
export function strongest(view: SentenceView, candidates: readonly Candidate[]): Candidate[] {
  const isPost = (at: number): boolean => view.posts.some(({ from, to }) => at >= from && at < to);
  const kept: Candidate[] = [];
  const length = ({ match }: Candidate): number => match.to - match.from;
  const parts = new Set(
    candidates.filter(({ match }) =>
      candidates.some(
        (whole) => spansOver(whole.match, match) || isOfPeopleCompelled(view, match, whole.match),
      ),
    ),
  );
  for (const candidate of candidates)
    if (candidates.some((other) => isOvertold(candidate, other))) parts.add(candidate);
  for (const candidate of [...candidates]
    .filter((one) => !parts.has(one))
    .sort(
      (a, b) =>
        strengthOf(b) - strengthOf(a) || returnsWithFew(b) - returnsWithFew(a) || length(a) - length(b),
    )) {
    const own = [...candidate.match.own];
    const clashes = kept.some(({ match, level }) =>
      own.some((at) => match.own.has(at) && (level === candidate.level || !isPost(at))),
    );
    if (!clashes) kept.push(candidate);
  }
  return kept.sort((a, b) => a.match.from - b.match.from);
}

/** The level of the last change in effect that an article has told, the strongest of its sentence; what "do likewise" goes back to. */
export function lastLevelChanged(reports: readonly MissionReport[]): Level | null {
  const changes = reports.filter(
    ({ about, modality, background, level, lifts }) =>
      about === 'step' && modality === 'in-effect' && !background && (level !== 'normal-operations' || lifts),
  );
  const last = changes.at(-1);
  return changes
    .filter(({ evidence, sender }) => evidence.start === last?.evidence.start && sender === last.sender)
    .reduce<Level | null>(
      (best, { level }) => (best === null || STRENGTH[level] > STRENGTH[best] ? level : best),
      null,
    );
}
