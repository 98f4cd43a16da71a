import { compact } from '../../compact-pattern.ts';
import { anyOf } from '../lexicon/phrase.ts';
import { ANEW, STILL_ORDERED, STILL_SHUT } from '../lexicon/still-phrases.ts';
import type { AttributionKind, Level, MissionReport } from '../mission-report.ts';
import { samePost } from '../posts/by-post.ts';
import { OF_STAFF, STAFF } from './not-back.ts';

const SAYS_SHUT = anyOf(STILL_SHUT);
const SAYS_ORDERED = anyOf(STILL_ORDERED);
const SAYS_ANEW = anyOf(ANEW);

/** What of a step's own words says that it goes on, by its level, and not that it is taken anew. */
const goesOn = ({ level }: MissionReport, words: string): boolean =>
  (level === 'suspended-operations' ? SAYS_SHUT : SAYS_ORDERED).test(words) && !SAYS_ANEW.test(words);

/** Who speaks for the state whose post it is. */
const OWN_VOICES: ReadonlySet<AttributionKind> = new Set(['official', 'unnamed-official']);

/** A return that is told with less than this chance is none that others could deny. */
const LIKELY = 0.5;

/** Among so many returns told last the one is found that is denied. */
const RECENT = 8;

/** What stands so near behind is of the same quotation, in UTF-16 code units. */
const NEXT = 3;

const isInEffect = ({ about, modality, background }: MissionReport): boolean =>
  about === 'step' && modality === 'in-effect' && !background;

const isReturn = (report: MissionReport): boolean =>
  isInEffect(report) && report.lifts && report.level === 'normal-operations' && report.likelihood >= LIKELY;

/** The steps that others may say go on. */
const GOING_ON: ReadonlySet<Level> = new Set([
  'suspended-operations',
  'ordered-departure',
  'authorized-departure',
]);

const mayGoOn = (report: MissionReport): boolean => isInEffect(report) && GOING_ON.has(report.level);

const isByOther = ({ attribution }: MissionReport): boolean =>
  attribution !== null && !OWN_VOICES.has(attribution.kind);

/** Whether a report may be of the post that another one tells of; one without a word for its kind is of either. */
const mayBeOf = (report: MissionReport, known: MissionReport): boolean =>
  samePost(report.post === null ? { ...report, post: known.post } : report, known);

/** Whether a quotation begins or goes on where a report does. */
const isQuoted = (text: string, { evidence: { start } }: MissionReport): boolean => {
  const paragraph = text.slice(text.lastIndexOf('\n\n', start) + 2, start + 1);
  const plain = paragraph.split('"').length - 1;
  return (
    paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”') ||
    plain % 2 === 1 ||
    /^[‘«]/.test(text[start] ?? '')
  );
};

/** The same told behind who speaks: "Mette Holm of the diplomats' union", "Ida Holm, who chairs the staff association". */
const WHO_IS_OF_STAFF = compact(
  new RegExp(
    `^(?:['’]s?|,? (?:(?:who|an?|the|\\p{L}+) ){0,3}?(?:of|for|from|at|with|in|chairs|heads|leads|runs)) (?:[^\\s,.;:]+ ){0,3}?${STAFF}`,
    'iu',
  ),
);

/** Whether those who tell a report speak for staff or against a government; what else its sentence names says nothing of it. */
function isOfStaff(text: string, { attribution, evidence }: MissionReport): boolean {
  if (attribution === null) return false;
  const { start, end } = attribution;
  return OF_STAFF.test(text.slice(start, end)) || WHO_IS_OF_STAFF.test(text.slice(end, evidence.end));
}

/** Whether somebody who doesn't speak for its state tells a report. In quotations only one sentence of several names him. */
function isOthersWord(text: string, reports: readonly MissionReport[], at: number): boolean {
  const report = reports[at];
  if (!report) return false;
  if (isOfStaff(text, report)) return true;
  if (report.attribution !== null) return isByOther(report);
  const next = reports[at + 1];
  const isNextOwn =
    next?.attribution != null && !isByOther(next) && next.evidence.start - report.evidence.end <= NEXT;
  return !isNextOwn && isQuoted(text, report);
}

/**
 * Of a post that its state has reopened, or to which it has let its people return, what others say to the contrary as talk
 * against the return: “It is still closed, my people found a padlock”, “The order has not been lifted.” In the order of the text.
 */
export function withNoToReturn(text: string, reports: readonly MissionReport[]): readonly MissionReport[] {
  const returns: MissionReport[] = [];
  return reports.map((report, at): MissionReport => {
    if (isReturn(report) && !isByOther(report)) returns.push(report);
    if (!mayGoOn(report) || returns.length === 0) return report;
    const { start, end } = report.evidence;
    const back = returns.slice(-RECENT).findLast((one) => mayBeOf(report, one) && one.evidence.end <= start);
    if (!back || !goesOn(report, text.slice(start, end)) || !isOthersWord(text, reports, at)) return report;
    return { ...report, about: 'report', level: 'normal-operations', modality: 'denied', lifts: false };
  });
}
