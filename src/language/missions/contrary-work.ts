import { compact } from '../compact-pattern.ts';
import type { AttributionKind, MissionReport } from './mission-report.ts';

/** Work of another time, or of less than the whole post: no word against its closure. */
const OF_LESS = compact(
  /\b(?:until|till|before|earlier|formerly|once|had been|had remained|used to|last (?:week|month|year)|back|again|only|limited|reduced|partial(?:ly)?|skeleton|appointments?|emergenc\w+|essential|remote(?:ly)?|online|by (?:e-?mail|phone|telephone)|hot-?line|help-?line|phone|lines?|number|web-?site|window|basic|minimal|nearby|elsewhere)\b/i,
);

/** Who speaks for a state says what is left at its post, not that it never closed. */
const OWN_VOICES: ReadonlySet<AttributionKind> = new Set(['official', 'unnamed-official']);

/** From this chance on a sentence tells that a post works. */
const SURE = 0.6;

const STANDS_IN = /\b(?:embassy|consulate|mission|commission)(?: general)? (?:in|at) (\p{Lu}\p{L}+)/u;

/** Whether a sentence puts its post elsewhere, as in a town that no gazetteer knows. */
function isElsewhere(words: string, city: string | null): boolean {
  const [, named] = STANDS_IN.exec(words) ?? [];
  return named !== undefined && city !== null && !city.startsWith(named);
}

/**
 * Whether somebody has a post at work that the same article has shut: “The Danish consulate is open, and I have the stamp”, “the
 * newspaper wrote that it was open”. `steps`: what is in effect there.
 */
export function contradicts(text: string, work: MissionReport, steps: readonly MissionReport[]): boolean {
  const words = text.slice(work.evidence.start, work.evidence.end);
  return (
    work.modality === 'in-effect' &&
    work.likelihood >= SURE &&
    !OWN_VOICES.has(work.attribution?.kind ?? 'other') &&
    steps.some(
      ({ level, evidence }) =>
        level === 'suspended-operations' &&
        (evidence.end <= work.evidence.start || evidence.start >= work.evidence.end),
    ) &&
    !isElsewhere(words, work.city) &&
    !OF_LESS.test(words)
  );
}
