import { atOnce, type Steps } from '../knowledge/in-slices.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { plainName } from '../language/places/plain-name.ts';
import { type NearFinder, nearFinder } from './near-words.ts';

/** A proposal: `name` is shown, `value` is what stands in the option then. */
export interface Proposal {
  readonly name: string;
  readonly value: string;
}

/** What is proposed from, and how. */
interface Completion<Item> {
  /** Everything that can be proposed, the most wanted first. */
  readonly list: (knowledge: Knowledge) => Steps<readonly Item[]>;
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

/** The forms of an item as they are compared, each after a blank, so that words begin after one. */
interface Forms {
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
function rankOf({ names, all }: Forms, wanted: string, typed: readonly string[]): number {
  const own = fitOf(names, wanted);
  if (own < 3) return own;
  const other = all.length > names.length ? fitOf(all, wanted) : 3;
  if (other < 3) return 3 + other;
  return typed.every((word) => all.includes(` ${word}`)) ? 6 : 7;
}

/** What was typed is looked up in it. */
interface Prepared<Item> {
  readonly items: readonly Item[];
  readonly forms: readonly Forms[];
  readonly near: NearFinder;
}

/** Lists the items and their forms. */
function* prepared<Item>(
  { list, names, also }: Completion<Item>,
  knowledge: Knowledge,
): Steps<Prepared<Item>> {
  const known = new Map<string, string>();
  const formOf = (one: string): string => {
    const form = known.get(one) ?? ` ${plainName(one)}${SEPARATOR}`;
    if (known.size < MOST_FORMS_KEPT) known.set(one, form);
    return form;
  };
  const formsOf = (list: readonly string[]): string => list.reduce((forms, one) => forms + formOf(one), '');
  const items = yield* list(knowledge);
  yield;
  const forms: Forms[] = [];
  for (const item of items) {
    const own = SEPARATOR + formsOf(names(item));
    forms.push({ names: own, all: also ? own + formsOf(also(item)) : own });
    yield;
  }
  return { items, forms, near: yield* nearFinder(forms.map(({ all }) => all)) };
}

function find<Item>({ items, forms, near }: Prepared<Item>, text: string): readonly Item[] {
  const wanted = plainName(text.slice(0, LONGEST_TYPED));
  if (wanted === '') return items.slice(0, MOST);
  const typed = wanted.split(' ');
  const ranks: number[][] = Array.from({ length: 7 }, () => []);
  for (const [index, one] of forms.entries()) ranks[rankOf(one, ` ${wanted}`, typed)]?.push(index);
  const found = ranks.flat();
  return (found.length > 0 ? found : near(typed)).slice(0, MOST).flatMap((index) => items[index] ?? []);
}

/** Completes what was typed so far: at most 25 proposals, the best first. */
export interface Completer {
  (knowledge: Knowledge, typed: string): Proposal[];
  /** Does beforehand what takes long with many articles; else it is done when something is typed for the first time. */
  prepare(knowledge: Knowledge): Steps<void>;
}

/**
 * Completes from items that are listed once for each state of the articles: exact ones first, then by their beginning,
 * and what is near in spelling when nothing else fits.
 */
export function completer<Item>(completion: Completion<Item>): Completer {
  const ready = new WeakMap<Knowledge, Prepared<Item>>();
  const complete = (knowledge: Knowledge, typed: string): Proposal[] => {
    const known = ready.get(knowledge) ?? atOnce(prepared(completion, knowledge));
    ready.set(knowledge, known);
    return find(known, typed).map(completion.show);
  };
  return Object.assign(complete, {
    *prepare(knowledge: Knowledge): Steps<void> {
      if (!ready.has(knowledge)) ready.set(knowledge, yield* prepared(completion, knowledge));
    },
  });
}
