import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';

const BESIDE_NAME =
  /^(?:the|its|their|his|neighbours?|neighbors?|neighbouring|neighboring|ally|allies|partners?|fellow|both|just|nearby|rival)$/;
const OWNED =
  /^(?:ones?|embass(?:y|ies)|consulates?|missions?|legations?|governments?|diplomats|colleagues|counterparts?)$/;

/** One state of a list, and the tokens it takes with "the" and "neighbour" before it and "embassy" behind. */
export interface ListedState {
  readonly name: NameMention;
  readonly to: number;
  /** What joins it to the one before. */
  readonly joiner: ',' | 'and' | '';
}

/** The states of a list that begins at a token: "Peru", "the Danes and Togo's consulate". */
export function statesListedAt({ tokens, names }: SentenceView, start: number): ListedState[] {
  const items: ListedState[] = [];
  let joiner: ListedState['joiner'] = '';
  for (let at = start; ; ) {
    let head = at;
    while (head < at + 4 && BESIDE_NAME.test(tokens[head]?.lower ?? '')) head += 1;
    const name = names.find(({ from, as, seat }) => from === head && (as !== 'city' || seat));
    if (!name) return items;
    let { to } = name;
    if (/^(?:'s|')$/.test(tokens[to]?.lower ?? '')) to += 1;
    if (OWNED.test(tokens[to]?.lower ?? '')) to += 1;
    items.push({ name, to, joiner });
    const comma = tokens[to]?.text === ',';
    const and = tokens[comma ? to + 1 : to]?.lower === 'and';
    if (!comma && !and) return items;
    joiner = and ? 'and' : ',';
    at = to + Number(comma) + Number(and);
  }
}
