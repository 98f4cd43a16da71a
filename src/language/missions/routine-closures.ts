import type { MissionReport } from './mission-report.ts';
import { isRoutine } from './other-news.ts';
import type { SentenceView } from './sentence-view.ts';

/** Tokens of a sentence that does no more than give a closure's reason. */
const LONGEST = 24;

/** "It is the national day and nothing else.": the reports without the closures that the sentence before told. */
export function withoutRoutine(
  reports: MissionReport[],
  view: SentenceView,
  previous: SentenceView | null,
  text: string,
): MissionReport[] {
  if (!previous || view.tokens.length > LONGEST) return reports;
  const [opener = '', second = ''] = view.tokens
    .filter(({ text: word }) => /\p{L}/u.test(word))
    .map(({ lower }) => lower);
  const goesBack =
    (/^(?:that|it|this|these)$/.test(opener) && /^(?:'s|is|was|are|were|has|had|will)$/.test(second)) ||
    (opener === 'the' && /^(?:closure|shutdown|closing|move|measure|reason)$/.test(second));
  if (!goesBack || !isRoutine(text.slice(view.start, view.end))) return reports;
  return reports.filter(
    ({ evidence, level }) => evidence.start !== previous.start || level !== 'suspended-operations',
  );
}
