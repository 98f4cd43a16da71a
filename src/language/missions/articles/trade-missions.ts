import { compact } from '../../compact-pattern.ts';
import { DIPLOMATIC } from '../lexicon/context-words.ts';
import type { MissionReport } from '../mission-report.ts';
import { speaksOfOtherMission } from '../words/post-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const NUMBER =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|\\p{L}+ty|dozens? of|several|many)';
const TRADERS =
  '(?:companies|firms|exporters|importers|businesses|manufacturers|growers|entrepreneurs|traders|business(?:men|women|people)|start-?ups|breweries|farms)';

/** Who travels in a mission of traders, or what it brings home. */
const OF_TRADE = compact(
  new RegExp(
    `\\b(?:its|the|their|all|with|of) (?:the )?${NUMBER} (?:\\S+ )?${TRADERS}\\b|\\b${TRADERS} (?:had |have |has )?(?:signed|sold|ordered|taken part|travell?ed|come along)\\b|\\bletters of intent\\b|\\b(?:trade|business) (?:mission|delegation)\\b|\\bchamber of commerce\\b`,
    'iu',
  ),
);
/** So many sentences behind the step may say so. */
const BEHIND = 3;

/** Whether a sentence has no post but a bare "mission" and no diplomat. */
const isBare = ({ posts, tokens }: SentenceView): boolean =>
  posts.every(({ kind }) => kind === 'mission') &&
  !tokens.some(({ lower }) => DIPLOMATIC.has(lower) && !/^missions?$/.test(lower));

/**
 * The reports without the comings and goings of missions of traders: a sentence speaks of a bare “mission”, those around it of
 * its companies and nobody's diplomats.
 */
export function withoutTradeMissions(
  reports: readonly MissionReport[],
  text: string,
  views: readonly SentenceView[],
): readonly MissionReport[] {
  if (reports.length === 0) return reports;
  const ofTraders = new Set<number>();
  for (const [at, view] of views.entries()) {
    if (!isBare(view) || !view.tokens.some(({ lower }) => /^(?:missions?|delegations?)$/.test(lower)))
      continue;
    const around = views
      .slice(Math.max(0, at - 1), at + BEHIND + 1)
      .filter(({ paragraph }) => Math.abs(paragraph - view.paragraph) <= 1);
    if (!around.every(isBare)) continue;
    if (
      around.some((one) => speaksOfOtherMission(one.tokens) || OF_TRADE.test(text.slice(one.start, one.end)))
    )
      ofTraders.add(view.start);
  }
  return ofTraders.size === 0 ? reports : reports.filter(({ evidence }) => !ofTraders.has(evidence.start));
}
