import { DIPLOMATIC } from '../lexicon/context-words.ts';
import type { Phrase } from '../lexicon/phrase.ts';
import {
  CALLED_OF_TRADE,
  OF_FOREIGN_AFFAIRS,
  OF_TRADE,
  SHUTS,
  TRAVELS,
} from '../lexicon/trade-mission-phrases.ts';
import type { MissionReport } from '../mission-report.ts';
import { findsAny } from '../words/finds-any.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** So many sentences behind the step may say so. */
const BEHIND = 3;

/** Whether a sentence has no post but a bare "mission" and no diplomat. */
const isBare = ({ posts, tokens }: SentenceView): boolean =>
  posts.every(({ kind }) => kind === 'mission') &&
  !tokens.some(({ lower }) => DIPLOMATIC.has(lower) && !/^missions?$/.test(lower));

/**
 * The reports without the comings and goings of missions of traders: a sentence speaks of a bare “mission” that travels, those
 * around it of its companies and nobody's diplomats.
 */
export function withoutTradeMissions(
  reports: readonly MissionReport[],
  text: string,
  views: readonly SentenceView[],
): readonly MissionReport[] {
  if (reports.length === 0) return reports;
  const says = (phrases: readonly Phrase[], { start, end }: SentenceView): boolean =>
    findsAny(phrases, text.slice(start, end));
  const ofTraders = new Set<number>();
  for (const [at, view] of views.entries()) {
    if (!isBare(view) || !view.tokens.some(({ lower }) => /^(?:missions?|delegations?)$/.test(lower)))
      continue;
    if (!says(TRAVELS, view) || says(SHUTS, view) || says(OF_FOREIGN_AFFAIRS, view)) continue;
    const around = views
      .slice(Math.max(0, at - 1), at + BEHIND + 1)
      .filter(({ paragraph }) => Math.abs(paragraph - view.paragraph) <= 1);
    if (!around.every(isBare)) continue;
    const isOfTrade = (one: SentenceView): boolean =>
      says(OF_TRADE, one) || (one.start <= view.start && says(CALLED_OF_TRADE, one));
    if (around.some(isOfTrade)) ofTraders.add(view.start);
  }
  return ofTraders.size === 0 ? reports : reports.filter(({ evidence }) => !ofTraders.has(evidence.start));
}
