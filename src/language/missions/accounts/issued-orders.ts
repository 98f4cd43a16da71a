import type { MissionReport } from '../mission-report.ts';
import { dayOfIssue } from '../time/day-of-issue.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { speaksOfOthers } from './denials.ts';

/** So far behind a step, in UTF-16 code units, the day of its order may be told. */
const REACH = 400;

const isDeparture = ({ level }: MissionReport): boolean =>
  level === 'ordered-departure' || level === 'authorized-departure';

/**
 * The reports as a sentence dates them that tells no step itself: "The order, signed on Thursday, …" behind an order of no day.
 * `published`: the article's ISO day.
 */
export function datedByIssue(
  told: readonly MissionReport[],
  view: SentenceView,
  source: string,
  published: string,
): MissionReport[] | null {
  const last = told.findLast(({ about, background }) => about === 'step' && !background);
  if (last?.modality !== 'in-effect' || !isDeparture(last) || last.effectiveOn !== null) return null;
  const away = view.start - last.evidence.end;
  if (away < 0 || away > REACH || speaksOfOthers(view, [last])) return null;
  const effectiveOn = dayOfIssue(source, view, published);
  if (effectiveOn === null) return null;
  return told.map((report) =>
    report.evidence.start === last.evidence.start &&
    report.level === last.level &&
    report.effectiveOn === null
      ? { ...report, effectiveOn }
      : report,
  );
}
