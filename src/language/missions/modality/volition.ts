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

/** Between who lets people choose and "whether": "let its clerks and their children choose". */
const LETS = /^(?:let|lets|letting|left|leaves|allowed|allows|permitted|permits|gave|given|gives)$/;
const CHOOSE = /^(?:choose|decide|choice|say|determine|pick)$/;

/** "Which in May let families choose whether to go, has made it compulsory": a choice given before, which another step takes away. */
export const letsThemChoose = (view: SentenceView, at: number): boolean => {
  const before = view.tokens.slice(Math.max(0, at - 12), at).map(({ text }) => text);
  const lets = before.findLastIndex((word) => LETS.test(word));
  return (
    lets >= 0 &&
    before.slice(lets).some((word) => CHOOSE.test(word)) &&
    !before.some((word) => /^(?:whether|may|might|could|would|will)$/.test(word))
  );
};

/** "Which in May let families choose whether to stay": a choice that a relative clause tells of before; the token of its "whether", or -1. */
export const choiceGivenBefore = (view: SentenceView): number =>
  view.tokens.findIndex(
    ({ lower }, at) =>
      lower === 'whether' &&
      letsThemChoose(view, at) &&
      view.tokens.slice(Math.max(0, at - 18), at).some((token) => /^(?:which|who|having)$/.test(token.lower)),
  );
