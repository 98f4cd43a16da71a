import type { Discourse } from '../discourse/discourse.ts';
import { frameOfLevel } from '../frames/frame-of-level.ts';
import { hearSentence } from '../learned/sentence-odds.ts';
import { LEVELS, type MissionReport } from '../mission-report.ts';
import { reportsOfStep } from '../steps/reports-of-step.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import { rolesOfStep } from '../who-and-where/step-roles.ts';

/** A sentence that is called false right after it tells a level that is so likely. */
const LEAST_CHANCE = 0.35;

/**
 * What a sentence most likely tells that no frame understood, as denied: that the next one calls it false shows that it told
 * something.
 */
export function likelyRumour(text: string, read: ReadSentence, discourse: Discourse): MissionReport[] {
  const { view } = read;
  const { levels, tellingTokens } = hearSentence(text, read).odds;
  const level = LEVELS.filter((one) => one !== 'normal-operations').reduce((best, one) =>
    levels[one] > levels[best] ? one : best,
  );
  if (levels[level] < LEAST_CHANCE || levels['normal-operations'] > levels[level]) return [];
  const telling = tellingTokens(level);
  const [first] = telling;
  const clause = view.clauses.find(({ from, to }) => first !== undefined && first >= from && first < to);
  if (!clause) return [];
  const own = new Set(telling.filter((at) => at >= clause.from && at < clause.to));
  const match = {
    frame: frameOfLevel(level, { modality: 'denied' }),
    own,
    from: Math.min(...own),
    to: Math.max(...own) + 1,
  };
  const roles = rolesOfStep(read, clause, match, discourse);
  if (!roles?.senderNamed) return [];
  const time = { effectiveOn: null, background: false, isBefore: false, isPlainPast: false, hasDate: false };
  return reportsOfStep(text, view, clause, {
    match,
    roles,
    level,
    modality: 'denied',
    time,
    likelihood: levels[level],
  });
}
