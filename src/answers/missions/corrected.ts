import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FiledReport } from '../../knowledge/missions.ts';

/** Headlines of a correction: "Correction: Danish embassies still open". */
const HEADLINE =
  /^\W*(?:corrections?|corrected|clarification|retraction|retracted|withdrawn|editor['’]s note)\b|\b(?:correction|corrected|retraction)\W*$/i;
/** How a newsroom takes back what it wrote. */
const TAKES_BACK =
  /\b(?:(?:earlier|previous|original|initial) (?:version|report|story|article)s?\b|regrets? (?:the|this|its|our) (?:error|mistake)|(?:wrongly|incorrectly|mistakenly|erroneously|falsely) (?:reported|stated|said|wrote|published|announced)|(?:reported|stated|said|wrote|published) (?:wrongly|incorrectly|mistakenly|erroneously|in error|by mistake)|(?:we|the newspaper|the paper|the agency) (?:retract|withdraw|apologi[sz]e|correct)|retracts? (?:its|the|our|that|a))/i;
/** So far around a denial, in UTF-16 code units, its newsroom may say so. */
const AROUND = 400;

/** Whether a newsroom says with a denial that it had been wrong itself. */
function isCorrection(knowledge: Knowledge, { article, report }: FiledReport): boolean {
  const told = knowledge.article(article);
  if (!told || report.modality !== 'denied' || report.level === 'normal-operations') return false;
  const { start, end } = report.evidence;
  return (
    (told.headline !== null && HEADLINE.test(told.headline)) ||
    TAKES_BACK.test(told.text.slice(Math.max(0, start - AROUND), end + AROUND))
  );
}

/** What was told as in effect by a newsroom that says later that this was wrong. */
export function correctedSince(
  knowledge: Knowledge,
  known: readonly FiledReport[],
): ReadonlySet<FiledReport> {
  const publisherOf = ({ article }: FiledReport): string | null =>
    knowledge.article(article)?.publisher ?? null;
  const corrections = known.filter((entry) => isCorrection(knowledge, entry));
  return new Set(
    known.filter(
      (entry) =>
        entry.report.modality === 'in-effect' &&
        corrections.some(
          (later) =>
            later.article !== entry.article &&
            later.reportedOn >= entry.reportedOn &&
            later.report.level === entry.report.level &&
            publisherOf(later) !== null &&
            publisherOf(later) === publisherOf(entry),
        ),
    ),
  );
}
