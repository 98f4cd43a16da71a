import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FiledReport } from '../../knowledge/missions.ts';
import { daysBetween } from '../../language/dates/calendar.ts';
import { EPISODE_DAYS } from './steps.ts';

/** Headlines of a correction: "Correction: Danish embassies still open". */
const HEADLINE =
  /^\W*(?:corrections?|corrected|clarification|retraction|retracted|withdrawn|editor['’]s note)\s*(?:[:|—–)\]]|-\s|$)|[|—–:([-]\s*(?:correction|corrected|retraction)\W*$/i;

/** A newsroom speaking of itself, whose name has been put as "we", up to the verb. */
const OURSELVES =
  '\\b(?:we|(?:this|our) (?:\\w+ )?(?:newspaper|paper|agency|site|article|story|report)|(?:earlier|previous|original|initial) (?:versions?|reports?|story|stories|articles?) (?:of this|by we|in we)(?: (?:article|story|report|page))?)(?:,? (?:had|has|have|also|earlier|yesterday|on \\w+)){0,3},? ';
const WRONGLY = '(?:wrongly|incorrectly|mistakenly|erroneously|falsely|inaccurately)';
const TOLD = '(?:reported|stated|said|wrote|published|announced)';

/** "We wrongly reported that": in the words of the denial itself. */
const TOLD_WRONGLY = new RegExp(
  `${OURSELVES}(?:${WRONGLY} ${TOLD}|${TOLD} (?:${WRONGLY}|in error|by mistake)|misstated|misreported)\\b`,
  'i',
);
/** "We regret the error": somewhere around it. */
const REGRETS = new RegExp(
  `${OURSELVES}(?:regrets? (?:the|this|its|our) (?:error|mistake)|retracts?|withdraws?|(?:was|were) (?:wrong|incorrect|mistaken)|apologi[sz]es? for (?:the|this|its|our) (?:error|mistake))\\b`,
  'i',
);
/** So far around a denial, in UTF-16 code units, its newsroom may say so. */
const AROUND = 400;

const QUOTED = /“[^“”]*”|"[^"]*"/g;

/** Whether a newsroom says with a denial that it had been wrong itself. */
function isCorrection(knowledge: Knowledge, { article, report }: FiledReport): boolean {
  const told = knowledge.article(article);
  if (!told || report.modality !== 'denied' || report.level === 'normal-operations') return false;
  if (told.headline !== null && HEADLINE.test(told.headline)) return true;
  const name = told.publisher?.replace(/^the /i, '') ?? '';
  const ownWords = (from: number, to: number): string => {
    const words = told.text.slice(Math.max(0, from), to).replace(QUOTED, ' ');
    return name === '' ? words : words.replaceAll(name, 'we');
  };
  const { start, end } = report.evidence;
  return TOLD_WRONGLY.test(ownWords(start, end)) || REGRETS.test(ownWords(start - AROUND, end + AROUND));
}

/** What was told as in effect by a newsroom that says within an episode's days, but not on the same one, that this was wrong. */
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
            later.reportedOn > entry.reportedOn &&
            daysBetween(entry.reportedOn, later.reportedOn) <= EPISODE_DAYS &&
            later.report.level === entry.report.level &&
            publisherOf(later) !== null &&
            publisherOf(later) === publisherOf(entry),
        ),
    ),
  );
}
