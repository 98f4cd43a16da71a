import { compact } from '../../compact-pattern.ts';
import type { AttributionKind, MissionReport } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { isCapitalised } from '../words/tokens.ts';

/** Work of another time, or of less than the whole post: no word against its closure. */
const OF_LESS = compact(
  /\b(?:until|till|before|earlier|formerly|once|had been|had remained|used to|last (?:week|month|year)|back|again|only|limited|reduced|partial(?:ly)?|skeleton|appointments?|emergenc\w+|essential|remote(?:ly)?|online|by (?:e-?mail|phone|telephone)|hot-?line|help-?line|phone|lines?|number|web-?site|window|basic|minimal|nearby|elsewhere)\b/i,
);

/** Who speaks for a state says what is left at its post, not that it never closed. */
const OWN_VOICES: ReadonlySet<AttributionKind> = new Set(['official', 'unnamed-official']);

/** From this chance on a sentence tells that a post works. */
const SURE = 0.6;

/** Whether a sentence puts its post elsewhere: in another city or country, or in a town that no gazetteer knows. */
const isElsewhere = ({ tokens, names, posts }: SentenceView, { city, country }: MissionReport): boolean =>
  posts.some(({ to }) => {
    if (!/^(?:in|at)$/.test(tokens[to]?.lower ?? '')) return false;
    const named = names.find(({ from }) => from === to + 1);
    if (named === undefined) return city !== null && isCapitalised(tokens[to + 1]);
    if (named.place.country !== country) return true;
    return named.as === 'city' && city !== null && named.place.name !== city;
  });

/**
 * Whether somebody has a post at work that the same article has shut: “The Danish consulate is open, and I have the stamp”, “the
 * newspaper wrote that it was open”. `words` and `view`: the sentence; `steps`: what is
 * in effect there.
 */
export function contradicts(
  words: string,
  view: SentenceView | null,
  work: MissionReport,
  steps: readonly MissionReport[],
): boolean {
  return (
    work.modality === 'in-effect' &&
    work.likelihood >= SURE &&
    !OWN_VOICES.has(work.attribution?.kind ?? 'other') &&
    steps.some(
      ({ level, evidence }) =>
        level === 'suspended-operations' &&
        (evidence.end <= work.evidence.start || evidence.start >= work.evidence.end),
    ) &&
    !(view !== null && isElsewhere(view, work)) &&
    !OF_LESS.test(words)
  );
}
