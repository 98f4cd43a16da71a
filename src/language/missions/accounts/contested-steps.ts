import { daysBetween } from '../../dates/calendar.ts';
import type { MissionReport } from '../mission-report.ts';
import { samePost } from '../posts/by-post.ts';

/** A step of so many days before an article is still the matter of it. */
const RECENT = 14;

/**
 * “The embassy is working normally, the host's minister said, a day after Berlin announced that it had closed it.”: a step of the
 * last days that is told as what went before, and against which somebody speaks in the same sentence, is news all the same.
 * `published`: the article's ISO day.
 */
export function withContestedSteps(
  reports: readonly MissionReport[],
  accounts: readonly MissionReport[],
  published: string,
): MissionReport[] {
  const isContested = (step: MissionReport): boolean =>
    accounts.some(
      (one) => one.about === 'report' && one.evidence.start === step.evidence.start && samePost(one, step),
    );
  return reports.map((report) => {
    const { about, background, modality, level, effectiveOn } = report;
    if (about !== 'step' || !background || modality !== 'in-effect' || level === 'normal-operations')
      return report;
    if (effectiveOn === null || effectiveOn.length < 10 || effectiveOn > published) return report;
    return daysBetween(effectiveOn, published) <= RECENT && isContested(report)
      ? { ...report, background: false }
      : report;
  });
}
