import type { SentenceView } from '../words/sentence-view.ts';

const VOLITION = new Set([
  'feel',
  'feels',
  'felt',
  'wishing',
  'elect',
  'decide',
  'unable',
  'unwilling',
  'wish',
  'wishes',
  'wished',
  'want',
  'wants',
  'wanted',
  'choose',
  'chose',
  'like',
  'liked',
  'prefer',
  'preferred',
  'so',
  'need',
  'needed',
  'desire',
  'desired',
  'please',
  'pleased',
  'wishing',
  'chooses',
  'decides',
  'decided',
  'prefers',
  'opt',
  'asked',
  'ask',
  'fancy',
  'fancied',
  'care',
  'cared',
  'rather',
  'willing',
]);

/** "If they wish" is a choice given, not a condition. */
export function isVolition(view: SentenceView, at: number): boolean {
  return [1, 2, 3, 4].some((away) => VOLITION.has(view.tokens[at + away]?.lower ?? ''));
}

/** "If you're a spouse": whom it is about, and no condition. */
export const isAddressed = (view: SentenceView, at: number): boolean =>
  /^(?:you|you're|your|you've)$/.test(view.tokens[at + 1]?.lower ?? '');

/** "Has left it to them whether to stay": what is decided is that they decide. */
export const isLeftToThem = (view: SentenceView, at: number): boolean =>
  view.tokens
    .slice(Math.max(0, at - 20), at)
    .some(({ lower }) => /^(?:left|leaves|leaving|decide|choose|choice|up)$/.test(lower));
