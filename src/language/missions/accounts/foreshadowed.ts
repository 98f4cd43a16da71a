import type { MissionReport } from '../mission-report.ts';
import { samePost } from '../posts/by-post.ts';

/** "Poland may be next.", "Spain could follow suit.": what is not said here. */
const MAY_BE_NEXT =
  /^[^\p{L}]*(?:[^\s.;:]+ ){1,6}?(?:may|might|could|is likely to|looks set to) (?:well |soon |also |yet )?(?:be (?:the )?next|come next|follow(?: suit)?|do (?:the same|so|likewise))[^\p{L}]*$/iu;

/** So far behind, in UTF-16 code units, it is said what. */
const REACH = 400;

/** The reports without those of states that may be next where it is told behind that what they consider is another step. */
export const withoutForeshadowed = (text: string, reports: readonly MissionReport[]): MissionReport[] =>
  reports.filter((report, index) => {
    const { about, modality, level, evidence } = report;
    if (about !== 'step' || modality !== 'considered') return true;
    if (!MAY_BE_NEXT.test(text.slice(evidence.start, evidence.end))) return true;
    return !reports
      .slice(index + 1)
      .some(
        (later) =>
          later.about === 'step' &&
          later.modality === 'considered' &&
          later.level !== level &&
          later.evidence.start - evidence.end < REACH &&
          samePost(later, report),
      );
  });
