import { numberOf } from '../lexicon/number-words.ts';
import { statesListedAt } from '../places/state-list.ts';
import type { Step } from '../steps/reports-of-step.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';

const ALL = /^(?:all|both|none|neither|each)$/;

/** Where the words end that begin at a token and mean all who were named before: "all three", "none of them"; 0 where none do. */
export function endOfAll({ tokens, names }: SentenceView, at: number): number {
  if (!ALL.test(tokens[at]?.lower ?? '')) return 0;
  let to = at + 1;
  if (tokens[to]?.lower === 'of') {
    to += 1;
    if (/^(?:the|these|those)$/.test(tokens[to]?.lower ?? '')) to += 1;
    if (/^(?:them|these|those|which)$/.test(tokens[to]?.lower ?? '')) to += 1;
  }
  if (numberOf(tokens[to]?.lower ?? '') !== null) to += 1;
  if (/^(?:embassies|missions|consulates|posts)$/.test(tokens[to]?.lower ?? '')) to += 1;
  return names.some(({ from }) => from === to) ? 0 : to;
}

/** Whether the words that mean all who were named before can mean so many: "both" are two. */
export const areSoMany = (view: SentenceView, at: number, many: number): boolean =>
  view.tokens.slice(at, endOfAll(view, at)).every(({ lower }) => {
    const said = lower === 'both' || lower === 'neither' ? 2 : numberOf(lower);
    return said === null || said === many;
  });

/** The peoples before a post: "the French, Belgian and Rwandan embassies". */
function owningBefore({ names, tokens }: SentenceView, post: number): NameMention[] {
  const owners: NameMention[] = [];
  let last = names.find(({ to, as }) => to === post && as === 'people');
  while (last) {
    owners.unshift(last);
    let at = last.from;
    while (/^(?:and|,|the)$/.test(tokens[at - 1]?.lower ?? '')) at -= 1;
    const { from } = last;
    last = at < from ? names.find(({ to, as }) => to === at && as === 'people') : undefined;
  }
  return owners;
}

/** The states whose posts a sentence names together, as ISO codes: "the embassies of France, Belgium and Rwanda". */
export function ownersTogether(view: SentenceView): string[] {
  for (const { from, to } of view.posts) {
    const listed =
      view.tokens[to]?.lower === 'of' ? statesListedAt(view, to + 1).map(({ name }) => name) : [];
    const owners = listed.length > 0 ? listed : owningBefore(view, from);
    const states = [...new Set(owners.map(({ place }) => place.country))];
    if (states.length > 1) return states;
  }
  return [];
}

/** The same step of all whose posts the sentence before names together: "All three remain open." */
export function stepsOfAll(
  { view }: ReadSentence,
  clause: Stretch,
  step: Step,
  previous: SentenceView | null,
): Step[] {
  const { match, roles } = step;
  if (!previous || roles.senderNamed) return [];
  const at = Math.min(clause.from, match.from);
  const opener = [at, match.from].find((from) => endOfAll(view, from) > 0);
  if (opener === undefined) return [];
  const states = ownersTogether(previous);
  if (states.length < 2 || !areSoMany(view, opener, states.length)) return [];
  return states
    .filter((state) => !roles.senders.includes(state))
    .flatMap((state): Step[] => {
      const places = roles.places.filter(({ country }) => country !== state);
      return places.length > 0 ? [{ ...step, roles: { ...roles, senders: [state], places } }] : [];
    });
}
