import type { Knowledge } from '../knowledge/knowledge.ts';
import { plainName } from '../language/places/plain-name.ts';
import { nearFinder } from './near-words.ts';

/** A proposal: `name` is shown, `value` is what stands in the option then. */
export interface Proposal {
  readonly name: string;
  readonly value: string;
}

/** What is proposed from, and how. */
interface Completion<Item> {
  /** Everything that can be proposed, the most wanted first. */
  readonly list: (knowledge: Knowledge) => readonly Item[];
  readonly names: (item: Item) => readonly string[];
  /** Other words that an item is found by, after those whose name fits. */
  readonly also?: (item: Item) => readonly string[];
  readonly show: (item: Item) => Proposal;
}

const MOST = 25;
/** What is typed beyond that is a question, not the beginning of a name. */
const LONGEST_TYPED = 60;
const SEPARATOR = '\n';
/** Roles, publishers and days come again and again; names seldom do. */
const MOST_FORMS_KEPT = 2_000;

/** An item with its forms as they are compared, each after a blank, so that words begin after one. */
interface Prepared<Item> {
  readonly item: Item;
  readonly names: string;
  readonly all: string;
}

/** 0: a form is just that; 1: one begins so; 2: a word in one begins so; 3: none of it. */
function fitOf(forms: string, wanted: string): number {
  if (!forms.includes(wanted)) return 3;
  if (forms.includes(`${SEPARATOR}${wanted}${SEPARATOR}`)) return 0;
  return forms.includes(SEPARATOR + wanted) ? 1 : 2;
}

/** Exact, then by its beginning, then by a word's beginning, then so by other words, then by all words in any order. */
function rankOf({ names, all }: Prepared<unknown>, wanted: string, typed: readonly string[]): number {
  const own = fitOf(names, wanted);
  if (own < 3) return own;
  const other = all.length > names.length ? fitOf(all, wanted) : 3;
  if (other < 3) return 3 + other;
  return typed.every((word) => all.includes(` ${word}`)) ? 6 : 7;
}

/** Finds the best items for what is typed; their forms are prepared when something is typed for the first time. */
function finder<Item>(items: readonly Item[], { names, also }: Completion<Item>) {
  const known = new Map<string, string>();
  const formOf = (one: string): string => {
    const form = known.get(one) ?? ` ${plainName(one)}${SEPARATOR}`;
    if (known.size < MOST_FORMS_KEPT) known.set(one, form);
    return form;
  };
  const formsOf = (list: readonly string[]): string => list.reduce((forms, one) => forms + formOf(one), '');
  const prepare = (item: Item): Prepared<Item> => {
    const own = SEPARATOR + formsOf(names(item));
    return { item, names: own, all: also ? own + formsOf(also(item)) : own };
  };
  let prepared: readonly Prepared<Item>[] | undefined;
  let near: ((typed: readonly string[]) => Prepared<Item>[]) | undefined;
  return (text: string): readonly Item[] => {
    const wanted = plainName(text.slice(0, LONGEST_TYPED));
    if (wanted === '') return items;
    prepared ??= items.map(prepare);
    near ??= nearFinder(prepared, ({ all }) => all);
    const typed = wanted.split(' ');
    const ranks: Prepared<Item>[][] = Array.from({ length: 7 }, () => []);
    for (const one of prepared) ranks[rankOf(one, ` ${wanted}`, typed)]?.push(one);
    const found = ranks.flat();
    return (found.length > 0 ? found : near(typed)).slice(0, MOST).map(({ item }) => item);
  };
}

/**
 * Completes what was typed so far from items that are listed once for each state of the articles: at most 25, exact ones
 * first, then by their beginning, and what is near in spelling when nothing else fits.
 */
export function completer<Item>(completion: Completion<Item>) {
  const finders = new WeakMap<Knowledge, (typed: string) => readonly Item[]>();
  return (knowledge: Knowledge, typed: string): Proposal[] => {
    const find = finders.get(knowledge) ?? finder(completion.list(knowledge), completion);
    finders.set(knowledge, find);
    return find(typed).slice(0, MOST).map(completion.show);
  };
}
