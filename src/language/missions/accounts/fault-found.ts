import { OF_A_STEP, TAKES_ISSUE, TURNS } from '../lexicon/contest-phrases.ts';
import { isStepInEffect, type MissionReport } from '../mission-report.ts';
import { findsAny } from '../words/finds-any.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

/** Where in its signed words a sentence finds fault with a report, and where what it finds fault with goes on; null where it doesn't. */
const faultIn = oncePer((view: SentenceView): { readonly from: number; readonly to: number } | null => {
  const { text } = signedWords(view);
  for (const [pattern] of TAKES_ISSUE) {
    const match = pattern.exec(text);
    if (match) return { from: match.index, to: match.index + match[0].length };
  }
  return null;
});

/** Whether a sentence finds fault with a report that speaks of missions or of what is done to them. */
export function findsFault(view: SentenceView): boolean {
  const fault = faultIn(view);
  return fault !== null && findsAny(OF_A_STEP, signedWords(view).text.slice(fault.from));
}

/** The steps in effect that a sentence tells as what the report says that it finds fault with, and not besides that. */
export function stepsFaulted(view: SentenceView, told: readonly MissionReport[]): MissionReport[] {
  const fault = faultIn(view);
  if (!fault) return [];
  const { text, tokenAt } = signedWords(view);
  const turn = TURNS.map(([pattern]) => text.slice(fault.to).search(pattern)).find((at) => at >= 0);
  const from = view.tokens[tokenAt(fault.from)]?.start ?? view.end;
  const to = turn === undefined ? view.end : (view.tokens[tokenAt(fault.to + turn)]?.start ?? view.end);
  return told.filter((step) => {
    const first = Math.min(...step.highlights.map(({ start }) => start));
    return isStepInEffect(step) && step.evidence.start === view.start && first >= from && first < to;
  });
}
