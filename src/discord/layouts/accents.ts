import type { Level, Modality } from '../../answers/answer.ts';
import { LEVELS } from '../../answers/answer.ts';

/** Green to dark red with the level. The words and the bar say the same: colour is never the only sign. */
const LEVEL_ACCENTS: Readonly<Record<Level, number>> = {
  'normal-operations': 0x2e9e5b,
  'authorized-departure': 0xe0b020,
  'reduced-staffing': 0xe68a1e,
  'ordered-departure': 0xd9482b,
  'suspended-operations': 0x8f1d2c,
};

/** RGB of answers that tell of no level, and of those that found nothing. */
export const NEUTRAL = 0x5c6b8a;
export const REFUSAL = 0x8a8f98;

/** RGB of a level; null: no level. */
export const accentOf = (level: Level | null): number => (level === null ? NEUTRAL : LEVEL_ACCENTS[level]);

const STEPS = LEVELS.length - 1;

/** What the bar shows, in words: `step 3 of 4`. Not “level”, which is what travel advisories count. */
export function stepOf(level: Level): string {
  const height = LEVELS.indexOf(level);
  return height === 0 ? 'not restricted' : `step ${height} of ${STEPS}`;
}

/** How a level stands, as a sign; the same in the picture of a timeline. */
export const SIGNS: Readonly<Record<Modality, string>> = { 'in-effect': '●', considered: '○', denied: '✕' };

/** A bar is full of what is the case: what is only considered or denied has its sign alone. */
export const barOrSign = ({ level, modality }: { level: Level; modality: Modality }): string =>
  modality === 'in-effect' ? levelBar(level) : SIGNS[modality];

/** A level as a bar of four: `▰▰▰▱` for an ordered departure. */
export function levelBar(level: Level): string {
  const height = LEVELS.indexOf(level);
  return '▰'.repeat(height) + '▱'.repeat(STEPS - height);
}
