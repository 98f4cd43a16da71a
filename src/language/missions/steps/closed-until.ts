import { compact } from '../../compact-pattern.ts';
import { frameOfLevel } from '../frames/frame-of-level.ts';
import { AT_PRESENT } from '../time/time-of-step.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import type { Step } from './reports-of-step.ts';

const CLOSED =
  '(?:shut|closed|dark|shuttered|mothballed|empty|idle|vacant|locked|padlocked|boarded(?: up)?|deserted|abandoned)';
/** "The embassy, dark since the cuts of 2023, is to …" */
const CLOSED_SINCE = compact(
  new RegExp(
    `@post (?:[^ ,;:]+ ){0,4}?, (${CLOSED}(?: down)? (?:ever )?(?:since|for)\\b [^,;:]{1,60}), (?:[^ ,;:]+ ){0,3}?(?:to|will|may|might|could|would|should|can|hopes?|plans?)\\b`,
  ),
);
const CLOSED_WORD = new RegExp(`^${CLOSED}$`);

/** A post that "is to open again" and is closed until then, as the same sentence says. */
export function stepsOfClosedUntil(view: SentenceView, step: Step): Step[] {
  const { level, modality, match } = step;
  if (level !== 'normal-operations' || modality !== 'considered') return [];
  if (!view.tokens.some(({ lower }) => CLOSED_WORD.test(lower))) return [];
  const { text, tokenAt } = signedWords(view);
  const found = CLOSED_SINCE.exec(text);
  const [, aside] = found ?? [];
  if (!found || aside === undefined) return [];
  const from = tokenAt(found.index + found[0].indexOf(aside));
  if (from > Math.max(...match.own)) return [];
  return [
    {
      ...step,
      match: {
        frame: frameOfLevel('suspended-operations'),
        own: new Set([from]),
        from,
        to: from + 1,
      },
      level: 'suspended-operations',
      modality: 'in-effect',
      time: AT_PRESENT,
    },
  ];
}
