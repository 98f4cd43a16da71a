import { distance } from 'fastest-levenshtein';

/** How many letters may be wrong in a word. */
const mistakesIn = ({ length }: string): number => (length < 4 ? 0 : length < 6 ? 1 : 2);

/** Whether a word is typed wrong at most so far as people do, its end perhaps not typed yet. */
function isNear(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  const mistakes = mistakesIn(typed);
  if (mistakes === 0 || word.length < typed.length - mistakes) return false;
  if (distance(typed, word.slice(0, typed.length)) <= mistakes) return true;
  return word.length <= typed.length + mistakes && distance(typed, word) <= mistakes;
}

/**
 * Finds items by words that are near in spelling: every typed word is near to one of theirs. The words of all items are
 * gathered when they are first needed, each once.
 * @param wordsOf the words of an item, white space between them
 */
export function nearFinder<Item>(items: readonly Item[], wordsOf: (item: Item) => string) {
  let holders: Map<string, number[]> | undefined;
  const gather = (): Map<string, number[]> => {
    const gathered = new Map<string, number[]>();
    for (const [index, item] of items.entries()) {
      for (const word of wordsOf(item).split(/\s+/)) {
        const known = gathered.get(word);
        if (!known) gathered.set(word, [index]);
        else if (known.at(-1) !== index) known.push(index);
      }
    }
    return gathered;
  };
  return (typed: readonly string[]): Item[] => {
    holders ??= gather();
    let left: Set<number> | undefined;
    for (const one of new Set(typed)) {
      const found = new Set<number>();
      for (const [word, indexes] of holders) {
        if (!isNear(one, word)) continue;
        for (const index of indexes) if (!left || left.has(index)) found.add(index);
      }
      left = found;
    }
    return [...(left ?? [])].sort((a, b) => a - b).flatMap((index) => items[index] ?? []);
  };
}
